import { useState } from 'react';
import type { Day } from '../../../../db/model/day';
import type { RoundHead, RoundStages } from '../../../../preload/contract/surveyPages';
import { call } from '../../../call';
import { DayField } from '../../../parts/DayField';
import { Dialog } from '../../../parts/Dialog';
import { Problem } from '../../../parts/Problem';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useToast } from '../../../shell/toasts';
import { useAsk } from '../../../useAsk';
import { useDoing } from '../../../useDoing';

interface IssueDialogProps {
  readonly head: RoundHead;
  readonly issue: RoundStages['issue'];
  /** All that are not issued yet, when none are named. */
  readonly forms: readonly string[] | undefined;
  readonly onClose: () => void;
}

/** The day on which forms went out; each form's deadline counts from it. */
export function IssueDialog({ head, issue, forms, onClose }: IssueDialogProps) {
  const words = useWords().rounds.issue;
  const { today } = useOffice();
  const [on, setOn] = useState<Day | null>(today);
  const doing = useDoing();
  const toast = useToast();
  const count = forms?.length ?? issue.made - issue.issued;
  const record = async () => {
    if (on === null) return;
    const isDone = await doing.run(async () => {
      const { issued } = await call('surveys.issue', {
        round: head.code,
        on,
        ...(forms === undefined ? {} : { forms: [...forms] }),
      });
      toast({ text: words.done(issued) });
    });
    if (isDone) onClose();
  };
  return (
    <Dialog
      title={words.title(count)}
      onClose={onClose}
      primary={{
        label: words.primary,
        isBusy: doing.isBusy,
        isDisabled: on === null || count === 0,
        onPress: () => void record(),
      }}
    >
      <DayField label={words.day} value={on} onChange={setOn} today={today} isRequired isFollowed />
      <DueDay head={head} on={on} />
      <Problem problem={doing.problem} onRetry={() => void record()} />
    </Dialog>
  );
}

function DueDay({ head: { ruleSet }, on }: { readonly head: RoundHead; readonly on: Day | null }) {
  const words = useWords().rounds.issue;
  const days = ruleSet.deadline?.workingDays;
  const due = useAsk('settings.workingDay', on === null || days === undefined ? null : { from: on, days });
  if (days === undefined) return <p className="secondary">{words.noDue}</p>;
  return (
    <>
      {due.value !== undefined && (
        <p>{due.value.known ? words.due(due.value.day) : words.dueUnknown(due.value.day)}</p>
      )}
      <p className="small tertiary">{words.explain(days)}</p>
    </>
  );
}
