import type { ComponentType } from 'react';
import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useRouter } from '../../shell/router';
import type { Places } from '../places';
import { AboutPart } from './AboutPart';
import { ActionsPart } from './ActionsPart';
import { BackupsPart } from './backups/BackupsPart';
import { BinPart } from './bin/BinPart';
import { CalendarPart } from './calendar/CalendarPart';
import { ClocksPart } from './clocks/ClocksPart';
import { ClosingSettings } from './closing/ClosingSettings';
import { DepartmentsPart } from './DepartmentsPart';
import { DocumentsPart } from './documents/DocumentsPart';
import { LookPart } from './LookPart';
import { PlantPart } from './PlantPart';
import { SETTINGS_PARTS, type SettingsPart } from './parts';
import { PeoplePart } from './people/PeoplePart';
import { PermissionsPart } from './people/PermissionsPart';
import { SignInPart } from './people/SignInPart';
import { QuestionnairesPart } from './QuestionnairesPart';
import { RuleSetsPart } from './RuleSetsPart';
import { SamplePart } from './SamplePart';
import { TrailPart } from './trail/TrailPart';

const SHOWN: Readonly<Record<SettingsPart, ComponentType>> = {
  plant: PlantPart,
  look: LookPart,
  calendar: CalendarPart,
  ruleSets: RuleSetsPart,
  people: PeoplePart,
  departments: DepartmentsPart,
  actions: ActionsPart,
  clocks: ClocksPart,
  closing: ClosingSettings,
  permissions: PermissionsPart,
  signIn: SignInPart,
  questionnaires: QuestionnairesPart,
  documents: DocumentsPart,
  trail: TrailPart,
  bin: BinPart,
  backups: BackupsPart,
  sample: SamplePart,
  about: AboutPart,
};

/** What the office decides for itself, a part a page. Each part has its own next step. */
export function Settings({ part = 'plant' }: Places['settings']) {
  const words = useWords().settings;
  const { isSample } = useOffice();
  const { replace } = useRouter();
  const Part = SHOWN[part];
  return (
    <>
      <PageHead title={words.title} code={words.parts[part]} />
      <div className="settings">
        <nav className="settingsParts" aria-label={words.label}>
          {SETTINGS_PARTS.filter((one) => one !== 'sample' || isSample || part === 'sample').map((one) => (
            <button
              key={one}
              type="button"
              className={one === part ? 'settingsLink settingsHere' : 'settingsLink'}
              aria-current={one === part ? 'page' : undefined}
              onClick={() => replace({ screen: 'settings', params: { part: one } })}
            >
              {words.parts[one]}
            </button>
          ))}
        </nav>
        <div className="settingsPart">
          <Part key={part} />
        </div>
      </div>
    </>
  );
}
