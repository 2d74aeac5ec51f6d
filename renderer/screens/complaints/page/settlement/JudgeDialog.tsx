import { useState } from 'react';
import { JUDGEMENTS, type Judgement } from '../../../../../db/model/complaints/settlement';
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

interface JudgeDialogProps {
  readonly complaint: ComplaintWhole;
  readonly answer: AnswerLine;
  readonly onClose: () => void;
}

type Judged = Exclude<Judgement, ''>;
const JUDGED = JUDGEMENTS.filter((judgement) => judgement !== '');

interface Typed {
  readonly judgement: Judged;
  readonly judgedOn: Day | null;
  readonly remarks: string;
  readonly department: string;
  readonly reason: string;
}

/** How the customer judges the handling; a dissatisfied one opens an action. */
export function JudgeDialog(props: JudgeDialogProps) {
  const { complaint, answer, onClose } = props;
  const { complaintSettlement } = useWords();
  const { today } = useOffice();
  const doing = useDoing();
  const [typed, setTyped] = useState<Typed>(() => typedOf(props, today));
  const { judgedOn, department, ...said } = typed;
  const isReasonAsked = answer.judgement !== '' && complaint.state === 'closed';
  const save = async () => {
    if (judgedOn === null) return;
    const to = said.judgement === 'dissatisfied' ? { department: department.trim() } : {};
    const asked = { id: complaint.id, answer: answer.id, judgedOn, ...said, ...to };
    if (await doing.run(async () => void (await call('complaints.judgeAnswer', asked)))) onClose();
  };
  return (
    <Dialog
      title={complaintSettlement.answers.judge}
      onClose={onClose}
      primary={{
        label: complaintSettlement.save,
        onPress: () => void save(),
        isBusy: doing.isBusy,
        isDisabled: judgedOn === null || (isReasonAsked && said.reason.trim() === ''),
      }}
    >
      <JudgeFields
        answer={answer}
        typed={typed}
        isReasonAsked={isReasonAsked}
        onType={(more) => setTyped({ ...typed, ...more })}
      />
      <Problem problem={doing.problem} onRetry={() => void save()} />
    </Dialog>
  );
}

function typedOf({ complaint, answer }: JudgeDialogProps, today: Day): Typed {
  const { judgement, judgedOn, remarks } = answer;
  return {
    ...{ judgement: judgement === '' ? 'satisfied' : judgement, remarks },
    judgedOn: judgedOn ?? today,
    ...{ department: complaint.department, reason: '' },
  };
}

interface JudgeFieldsProps {
  readonly answer: AnswerLine;
  readonly typed: Typed;
  readonly isReasonAsked: boolean;
  readonly onType: (more: Partial<Typed>) => void;
}

function JudgeFields({ answer, typed, isReasonAsked, onType }: JudgeFieldsProps) {
  const { answers: words, whyChange } = useWords().complaintSettlement;
  const { today } = useOffice();
  return (
    <>
      <ChoiceField
        label={words.judge}
        value={typed.judgement}
        choices={JUDGED.map((key) => ({ key, name: words.judgements[key] }))}
        onChange={(judgement) => onType({ judgement })}
      />
      <DayField
        label={words.judgedOn}
        value={typed.judgedOn}
        today={today}
        first={answer.answeredOn}
        last={today}
        onChange={(judgedOn) => onType({ judgedOn })}
      />
      <TextField
        label={words.remarks}
        rows={3}
        value={typed.remarks}
        onChange={(remarks) => onType({ remarks })}
      />
      {typed.judgement === 'dissatisfied' && answer.action === null && (
        <TextField
          label={words.department}
          hint={words.departmentHint}
          value={typed.department}
          onChange={(department) => onType({ department })}
        />
      )}
      {isReasonAsked && (
        <TextField
          label={whyChange}
          value={typed.reason}
          onChange={(reason) => onType({ reason })}
          rows={2}
          isRequired
        />
      )}
    </>
  );
}
