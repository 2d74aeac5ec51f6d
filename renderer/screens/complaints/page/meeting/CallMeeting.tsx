import { useState } from 'react';
import type { Day } from '../../../../../db/model/day';
import type { ComplaintWhole } from '../../../../../preload/contract/complaints';
import { call } from '../../../../call';
import { DayField } from '../../../../parts/DayField';
import { Dialog } from '../../../../parts/Dialog';
import { Problem } from '../../../../parts/Problem';
import { TextField } from '../../../../parts/TextField';
import { useWords } from '../../../../parts/words';
import { useOffice } from '../../../../shell/office';
import { useRouter } from '../../../../shell/router';
import { useToast } from '../../../../shell/toasts';
import { useDoing } from '../../../../useDoing';

interface CallMeetingProps {
  readonly complaint: ComplaintWhole;
  readonly onClose: () => void;
}

const MOST_TITLE = 200;

/** 品质检讨会 for one complaint, its agenda ready: short-term measures, cause, long-term measures, prevention. */
export function CallMeeting({ complaint, onClose }: CallMeetingProps) {
  const words = useWords().eightD.meeting;
  const { today } = useOffice();
  const { go } = useRouter();
  const toast = useToast();
  const doing = useDoing();
  const [heldOn, setHeldOn] = useState<Day | null>(today);
  const [startsAt, setStartsAt] = useState('');
  const [place, setPlace] = useState('');
  const { id, code, problem } = complaint;
  const plan = () =>
    void doing.run(async () => {
      if (heldOn === null) return;
      const meeting = await call('meetings.plan', {
        ...{ title: words.planTitle(code, problem).slice(0, MOST_TITLE), kind: 'quality', heldOn },
        ...{ startsAt, place, origin: { record: 'complaint', key: id } },
        people: complaint.engineer.name === '' ? [] : [{ name: complaint.engineer.name }],
        topics: words.topics.map((title) => ({ title })),
      });
      toast({ text: words.done(meeting.code) });
      onClose();
      go({ screen: 'meeting', params: { meeting: meeting.id } });
    });
  return (
    <Dialog
      title={words.dialog}
      onClose={onClose}
      primary={{
        ...{ label: words.primary, onPress: plan, isBusy: doing.isBusy, isDisabled: heldOn === null },
      }}
    >
      <DayField label={words.heldOn} value={heldOn} onChange={setHeldOn} today={today} isRequired />
      <TextField label={words.startsAt} value={startsAt} onChange={setStartsAt} hint="HH:mm" />
      <TextField label={words.place} value={place} onChange={setPlace} />
      <ol className="secondary">
        {words.topics.map((topic) => (
          <li key={topic}>{topic}</li>
        ))}
      </ol>
      <Problem problem={doing.problem} onRetry={plan} />
    </Dialog>
  );
}
