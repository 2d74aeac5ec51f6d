import { useState } from 'react';
import type { ShownProfile } from '../../../../preload/contract/clockProfiles';
import { Chips } from '../../../parts/Chips';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { Waiting } from '../../../parts/Waiting';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useMaySet } from '../../../shell/useMaySet';
import { useAsk } from '../../../useAsk';
import { NumberCell } from '../NumberCell';
import { useChangeSettings } from '../useChangeSettings';
import { ProfileForm } from './ProfileForm';
import './clocks.css';

/** 客诉时限: the limits by class of complaint; a change is a new version, and complaints keep the one that they have. */
export function ClocksPart() {
  const words = useWords().clockProfiles;
  const asked = useAsk('complaints.profiles', {});
  return (
    <>
      <p className="secondary settingsSaid">{words.said}</p>
      <Waiting asked={asked}>{({ profiles }) => <Profiles profiles={profiles} />}</Waiting>
      <Backdating />
    </>
  );
}

function Profiles({ profiles }: { readonly profiles: readonly ShownProfile[] }) {
  const words = useWords().clockProfiles;
  const newest = profiles.filter(({ isNewest }) => isNewest);
  const [code, setCode] = useState(newest[0]?.code ?? '');
  const shown = newest.find((one) => one.code === code) ?? newest[0];
  if (shown === undefined) return null;
  const versions = profiles.filter((one) => one.code === shown.code);
  return (
    <>
      <div className="settingsChips">
        <Chips
          label={words.choose}
          chips={newest.map((one) => ({
            key: one.code,
            name: one.isOff === true ? words.off(one.name) : one.name,
          }))}
          chosen={shown.code}
          onChoose={setCode}
        />
      </div>
      <ProfileForm
        key={`${shown.code} ${shown.version}`}
        profile={shown}
        codes={newest.map((one) => one.code)}
      />
      <Section>
        <SectionTitle title={words.versions} count={versions.length} />
        <ul className="profileVersions">
          {versions.map(({ version, madeAt, runs }) => (
            <li key={version}>
              <b>v{version}</b>
              <span className="code">{madeAt === null ? words.shipped : madeAt.slice(0, 10)}</span>
              <span className="tertiary">{words.runs(runs)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Backdating() {
  const words = useWords().clockProfiles;
  const { settings } = useOffice();
  const may = useMaySet('backdatingMinutes');
  const { change } = useChangeSettings();
  return (
    <Section>
      <SectionTitle title={words.backdating} />
      <p className="row">
        <NumberCell
          label={words.backdating}
          value={settings.backdatingMinutes}
          isDisabled={!may}
          onKeep={(backdatingMinutes) => change({ backdatingMinutes })}
        />
        {words.backdatingMinutes}
      </p>
    </Section>
  );
}
