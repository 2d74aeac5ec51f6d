import { useState } from 'react';
import { Dialog } from '../../../parts/Dialog';
import { Problem } from '../../../parts/Problem';
import { useWords } from '../../../parts/words';
import { MeetingFields } from '../making/MeetingFields';
import { type MeetingDraft, readyDraft } from '../making/meetingDraft';
import type { MeetingPartProps } from './meetingPart';

export function EditMeeting({ meeting, doings, known }: MeetingPartProps) {
  const words = useWords().meetings;
  const { title, kind, heldOn, startsAt, endsAt, place, chair, recorder } = meeting;
  const [draft, setDraft] = useState<MeetingDraft>({
    ...{ title, kind, heldOn, startsAt, endsAt, place, chair, recorder },
  });
  const ready = readyDraft(draft);
  const save = async () => {
    if (ready !== null && (await doings.change(ready))) doings.close();
  };
  return (
    <Dialog
      title={words.facts.title}
      onClose={doings.close}
      primary={{
        ...{ label: words.facts.save, isBusy: doings.isBusy, isDisabled: ready === null },
        onPress: () => void save(),
      }}
    >
      <MeetingFields people={known.people} draft={draft} onChange={setDraft} />
      <Problem problem={doings.problem} onRetry={() => void save()} />
    </Dialog>
  );
}
