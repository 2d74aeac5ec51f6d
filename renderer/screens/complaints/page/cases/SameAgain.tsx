import { useState } from 'react';
import type { EarlierCase } from '../../../../../preload/contract/complaintCases';
import type { ComplaintWhole } from '../../../../../preload/contract/complaints';
import { call } from '../../../../call';
import { Button } from '../../../../parts/Button';
import { Problem } from '../../../../parts/Problem';
import { useWords } from '../../../../parts/words';
import { useToast } from '../../../../shell/toasts';
import { useDoing } from '../../../../useDoing';
import { TurnDialog } from '../closing/TurnDialog';
import { CauseLink } from './CauseLink';

interface SameAgainProps {
  readonly complaint: ComplaintWhole;
  /** Those that were judged to have the same cause. */
  readonly same: readonly EarlierCase[];
}

/** The same cause again: the closed case is reopened, or both hang on one cause record. */
export function SameAgain({ complaint, same }: SameAgainProps) {
  const words = useWords().complaintCases;
  const [reopening, reopen] = useState<EarlierCase | null>(null);
  const doing = useDoing();
  const toast = useToast();
  if (same.length === 0) return null;
  const record = same.find(({ causeRecord }) => causeRecord !== null)?.causeRecord ?? null;
  const hang = () =>
    void doing.run(async () => {
      const free = same.filter(({ causeRecord }) => causeRecord === null).map(({ id }) => id);
      const code = await hung(complaint.id, free, record?.code ?? null);
      toast({ text: words.cause.hung(complaint.code, code) });
    });
  return (
    <section className="sameAgain" role="alert">
      <b>{words.again.title}</b>
      <p>{words.again.said(same.map(({ code }) => code).join('、'))}</p>
      <div className="row">
        {same
          .filter(({ state }) => state === 'closed')
          .map((one) => (
            <Button key={one.id} asks="complaints.reopen" onPress={() => reopen(one)}>
              {words.again.reopen(one.code)}
            </Button>
          ))}
        {record !== null && <CauseLink record={record.code} />}
        <Button asks="complaints.hangOnCause" isBusy={doing.isBusy} onPress={hang}>
          {words.again.hang}
        </Button>
      </div>
      <Problem problem={doing.problem} onRetry={hang} />
      {reopening !== null && <TurnDialog complaint={reopening} turn="reopen" onClose={() => reopen(null)} />}
    </section>
  );
}

/** On the record that one of them hangs on already, else on a new one. */
async function hung(id: string, others: readonly string[], record: string | null): Promise<string> {
  if (record === null) {
    const made = await call('complaints.makeCauseRecord', { id, complaints: [...others] });
    return made.code;
  }
  for (const one of [id, ...others]) await call('complaints.hangOnCause', { id: one, record });
  return record;
}
