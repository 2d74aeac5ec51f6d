import { useState } from 'react';
import type { Day } from '../../../../db/model/day';
import type { EightDIssue } from '../../../../preload/contract/eightDIssues';
import { call } from '../../../call';
import { ChoiceField } from '../../../parts/ChoiceField';
import { DayField } from '../../../parts/DayField';
import { Dialog } from '../../../parts/Dialog';
import { Problem } from '../../../parts/Problem';
import { TextField } from '../../../parts/TextField';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useDoing } from '../../../useDoing';

interface JudgeDialogProps {
  readonly complaint: string;
  readonly issue: EightDIssue;
  readonly onClose: () => void;
}

const JUDGEMENTS = ['accepted', 'rejected'] as const;

/** What the customer said to one version. */
export function JudgeDialog({ complaint, issue, onClose }: JudgeDialogProps) {
  const words = useWords().eightDSend;
  const { today } = useOffice();
  const doing = useDoing();
  const [judgement, setJudgement] = useState<(typeof JUDGEMENTS)[number]>(issue.judgement || 'accepted');
  const [judgedOn, setJudgedOn] = useState<Day | null>(issue.judgedOn ?? today);
  const [remarks, setRemarks] = useState(issue.remarks);
  const keep = () =>
    void doing.run(async () => {
      if (judgedOn === null) return;
      await call('eightD.judge', { complaint, issue: issue.id, judgement, judgedOn, remarks });
      onClose();
    });
  return (
    <Dialog
      title={`${words.judge} · ${words.version(issue.version, issue.cycle)}`}
      onClose={onClose}
      note={<Problem problem={doing.problem} onRetry={keep} />}
      primary={{ label: words.keep, onPress: keep, isBusy: doing.isBusy, isDisabled: judgedOn === null }}
    >
      <ChoiceField
        label={words.judgement}
        value={judgement}
        choices={JUDGEMENTS.map((key) => ({ key, name: words.judgements[key] }))}
        onChange={setJudgement}
      />
      <DayField label={words.judgedOn} value={judgedOn} onChange={setJudgedOn} today={today} isRequired />
      <TextField label={words.remarks} value={remarks} onChange={setRemarks} rows={3} />
    </Dialog>
  );
}
