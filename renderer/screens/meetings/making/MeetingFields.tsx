import { MEETING_KINDS } from '../../../../db/model/meetings';
import type { PersonRow } from '../../../../preload/contract/people';
import { ChoiceField } from '../../../parts/ChoiceField';
import { DayField } from '../../../parts/DayField';
import { TextField } from '../../../parts/TextField';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { isTime, type MeetingDraft } from './meetingDraft';
import { PersonField } from './PersonField';

interface MeetingFieldsProps {
  readonly people: readonly PersonRow[];
  readonly draft: MeetingDraft;
  readonly onChange: (draft: MeetingDraft) => void;
}

const MOST = 200;

/** What a meeting is called, when, where, and by whom it is led and written down. */
export function MeetingFields({ people, draft, onChange }: MeetingFieldsProps) {
  const { newMeeting: words, kinds } = useWords().meetings;
  const { today } = useOffice();
  const { fields } = words;
  const set = (more: Partial<MeetingDraft>) => onChange({ ...draft, ...more });
  const time = (key: 'startsAt' | 'endsAt') => (
    <TextField
      label={fields[key]}
      value={draft[key]}
      hint={words.timeHint}
      problem={isTime(draft[key]) ? undefined : words.timeWrong}
      onChange={(typed) => set({ [key]: typed })}
    />
  );
  return (
    <div className="meetingFields">
      <div className="meetingFieldWide">
        <TextField
          label={fields.title}
          value={draft.title}
          isRequired
          mostCharacters={MOST}
          onChange={(title) => set({ title })}
        />
      </div>
      <ChoiceField
        label={fields.kind}
        value={draft.kind}
        choices={MEETING_KINDS.map((key) => ({ key, name: kinds[key] }))}
        onChange={(kind) => set({ kind })}
      />
      <DayField
        label={fields.heldOn}
        value={draft.heldOn}
        today={today}
        isRequired
        onChange={(heldOn) => set({ heldOn })}
      />
      {time('startsAt')}
      {time('endsAt')}
      <TextField
        label={fields.place}
        value={draft.place}
        mostCharacters={MOST}
        onChange={(place) => set({ place })}
      />
      <PersonField
        people={people}
        label={fields.chair}
        value={draft.chair}
        onChange={(chair) => set({ chair })}
      />
      <PersonField
        people={people}
        label={fields.recorder}
        value={draft.recorder}
        onChange={(recorder) => set({ recorder })}
      />
    </div>
  );
}
