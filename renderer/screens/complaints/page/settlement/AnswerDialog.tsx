import { useState } from 'react';
import { COMPLAINT_WAYS, type ComplaintWay } from '../../../../../db/model/complaints/complaint';
import type { Day } from '../../../../../db/model/day';
import type { AnswerLine } from '../../../../../preload/contract/complaintSettled';
import type { ComplaintWhole } from '../../../../../preload/contract/complaints';
import { call } from '../../../../call';
import { ChoiceField } from '../../../../parts/ChoiceField';
import { DayField } from '../../../../parts/DayField';
import { Dialog } from '../../../../parts/Dialog';
import { Problem } from '../../../../parts/Problem';
import { TextField } from '../../../../parts/TextField';
import { useWords } from '../../../../parts/words';
import { useOffice } from '../../../../shell/office';
import { useDoing } from '../../../../useDoing';

interface AnswerDialogProps {
  readonly complaint: ComplaintWhole;
  /** Null: a new one. */
  readonly answer: AnswerLine | null;
  readonly onClose: () => void;
}

/** What the customer is told, by which way and when. */
export function AnswerDialog({ complaint, answer, onClose }: AnswerDialogProps) {
  const { complaintSettlement, complaints } = useWords();
  const words = complaintSettlement.answers;
  const { today } = useOffice();
  const doing = useDoing();
  const [answeredOn, setDay] = useState<Day | null>(answer?.answeredOn ?? today);
  const [way, setWay] = useState<ComplaintWay>(answer?.way ?? complaint.way);
  const [text, setText] = useState(answer?.text ?? '');
  const [reason, setReason] = useState('');
  const isReasonAsked = answer !== null && complaint.state === 'closed';
  const save = async () => {
    if (answeredOn === null) return;
    const asked = { id: complaint.id, answeredOn, way, text: text.trim() };
    const work = async () => {
      if (answer === null) await call('complaints.answer', asked);
      else await call('complaints.changeAnswer', { ...asked, answer: answer.id, reason: reason.trim() });
    };
    if (await doing.run(work)) onClose();
  };
  const isReady = answeredOn !== null && text.trim() !== '' && !(isReasonAsked && reason.trim() === '');
  return (
    <Dialog
      title={answer === null ? words.add : words.change}
      size="wide"
      onClose={onClose}
      primary={{
        label: complaintSettlement.save,
        onPress: () => void save(),
        isBusy: doing.isBusy,
        isDisabled: !isReady,
      }}
    >
      <TextField label={words.text} rows={6} value={text} onChange={setText} isRequired />
      <div className="settleFields">
        <DayField label={words.answeredOn} value={answeredOn} today={today} last={today} onChange={setDay} />
        <ChoiceField
          label={words.way}
          value={way}
          choices={COMPLAINT_WAYS.map((key) => ({ key, name: complaints.ways[key] }))}
          onChange={setWay}
        />
      </div>
      {isReasonAsked && (
        <TextField
          label={complaintSettlement.whyChange}
          value={reason}
          onChange={setReason}
          rows={2}
          isRequired
        />
      )}
      <Problem problem={doing.problem} onRetry={() => void save()} />
    </Dialog>
  );
}
