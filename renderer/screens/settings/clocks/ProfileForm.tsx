import { useState } from 'react';
import { COMPLEXITIES, SEVERITIES } from '../../../../db/model/complaints/complaint';
import type { ShownProfile } from '../../../../preload/contract/clockProfiles';
import { call } from '../../../call';
import { Button } from '../../../parts/Button';
import { CheckField } from '../../../parts/CheckField';
import { ChoiceField } from '../../../parts/ChoiceField';
import { Problem } from '../../../parts/Problem';
import { usePermission } from '../../../parts/permission';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { TextField } from '../../../parts/TextField';
import { useWords } from '../../../parts/words';
import { useToast } from '../../../shell/toasts';
import { useDoing } from '../../../useDoing';
import { ClockLines, EscalationLines } from './ProfileLines';
import { draftOf, type ProfileDraft, profileOf, toggled } from './profileDraft';

interface ProfileFormProps {
  readonly profile: ShownProfile;
  /** Of all profiles, so that a copy gets one of its own. */
  readonly codes: readonly string[];
}

/** The newest version as it may be changed; saved, it is the next one. */
export function ProfileForm({ profile, codes }: ProfileFormProps) {
  const words = useWords().clockProfiles;
  const may = usePermission('complaints.saveProfile');
  const toast = useToast();
  const doing = useDoing();
  const [draft, setDraft] = useState(() => draftOf(profile));
  const change = (changed: Partial<ProfileDraft>) => setDraft((before) => ({ ...before, ...changed }));
  const save = (as: ProfileDraft) =>
    void doing.run(async () => {
      const { version } = await call('complaints.saveProfile', profileOf(as));
      toast({ text: words.saved(as.name, version) });
    });
  const copy = () => save({ ...draft, code: freeCode(codes), name: words.copyOf(draft.name) });
  return (
    <fieldset className="profileForm" disabled={!may}>
      <TextField label={words.name} value={draft.name} isRequired onChange={(name) => change({ name })} />
      <ForWhom draft={draft} change={change} />
      <ClockLines draft={draft} change={change} />
      <div className="profilePair">
        <TextField label={words.reply} value={draft.reply} onChange={(reply) => change({ reply })} />
        <TextField
          label={words.warnings}
          value={draft.warnings}
          hint={words.warningsHint}
          onChange={(warnings) => change({ warnings })}
        />
      </div>
      <EscalationLines draft={draft} change={change} />
      <TextField label={words.source} value={draft.source} onChange={(source) => change({ source })} />
      <CheckField isOn={draft.isOff} isDisabled={!may} onChange={(isOff) => change({ isOff })}>
        {words.turnedOff}
      </CheckField>
      <Problem problem={doing.problem} onRetry={() => save(draft)} />
      <p className="row">
        <Button
          kind="primary"
          asks="complaints.saveProfile"
          isBusy={doing.isBusy}
          onPress={() => save(draft)}
        >
          {words.save}
        </Button>
        <Button icon="copy" asks="complaints.saveProfile" isBusy={doing.isBusy} onPress={copy}>
          {words.copy}
        </Button>
      </p>
    </fieldset>
  );
}

function freeCode(codes: readonly string[]): string {
  let number = codes.length + 1;
  while (codes.includes(`own-${number}`)) number += 1;
  return `own-${number}`;
}

export interface DraftProps {
  readonly draft: ProfileDraft;
  readonly change: (changed: Partial<ProfileDraft>) => void;
}

const SAFETY = ['any', 'yes', 'no'] as const;

/** Which complaints it is for: nothing ticked is every one. */
function ForWhom({ draft, change }: DraftProps) {
  const { clockProfiles: words, complaints } = useWords();
  return (
    <Section>
      <SectionTitle title={words.forWhom} />
      <div className="profilePair">
        <ChoiceField
          label={words.safety}
          value={draft.safety}
          choices={SAFETY.map((key) => ({ key, name: words.safeties[key] }))}
          onChange={(safety) => change({ safety })}
        />
        <TextField
          label={words.order}
          value={draft.order}
          hint={words.orderHint}
          onChange={(order) => change({ order })}
        />
      </div>
      <p className="row">
        {words.severity}
        {SEVERITIES.map((one) => (
          <CheckField
            key={one}
            isOn={draft.severities.includes(one)}
            onChange={() => change({ severities: toggled(draft.severities, one) })}
          >
            {complaints.severities[one]}
          </CheckField>
        ))}
      </p>
      <p className="row">
        {words.complexity}
        {COMPLEXITIES.map((one) => (
          <CheckField
            key={one}
            isOn={draft.complexities.includes(one)}
            onChange={() => change({ complexities: toggled(draft.complexities, one) })}
          >
            {complaints.complexities[one]}
          </CheckField>
        ))}
      </p>
    </Section>
  );
}
