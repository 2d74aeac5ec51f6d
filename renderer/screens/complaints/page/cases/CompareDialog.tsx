import { useState } from 'react';
import { CASE_VERDICTS, type CaseVerdict } from '../../../../../db/model/complaints/lookedCases';
import type { EarlierCase } from '../../../../../preload/contract/complaintCases';
import type { ComplaintWhole } from '../../../../../preload/contract/complaints';
import type { Output } from '../../../../../preload/contract/index';
import { call } from '../../../../call';
import { Chips } from '../../../../parts/Chips';
import { Dialog } from '../../../../parts/Dialog';
import { Problem } from '../../../../parts/Problem';
import { TextField } from '../../../../parts/TextField';
import { useWords } from '../../../../parts/words';
import { useOffice } from '../../../../shell/office';
import { useToast } from '../../../../shell/toasts';
import { useAsk } from '../../../../useAsk';
import { useDoing } from '../../../../useDoing';
import { momentWords } from '../../../settings/momentWords';
import { inOneLine, whyShown } from './caseWords';
import { SameAgain } from './SameAgain';

interface CompareDialogProps {
  readonly complaint: ComplaintWhole;
  readonly onClose: () => void;
}

/** Earlier cases with their causes and measures side by side; what somebody thinks of each is kept. */
export function CompareDialog({ complaint, onClose }: CompareDialogProps) {
  const asked = useAsk('complaints.earlierCases', { id: complaint.id, most: 50 });
  if (asked.value === undefined) return null;
  return <OpenCompare complaint={complaint} earlier={asked.value} onClose={onClose} />;
}

interface OpenCompareProps extends CompareDialogProps {
  readonly earlier: Output<'complaints.earlierCases'>;
}

interface Judged {
  readonly verdict: CaseVerdict | null;
  readonly note: string;
}

function OpenCompare({ complaint, earlier, onClose }: OpenCompareProps) {
  const words = useWords().complaintCases;
  const { cases, looked } = earlier;
  const { settings } = useOffice();
  const [judged, judge] = useState<Readonly<Record<string, Judged>>>({});
  const [note, setNote] = useState(looked?.note ?? '');
  const doing = useDoing();
  const toast = useToast();
  const of = (one: EarlierCase): Judged => judged[one.code] ?? { verdict: one.verdict, note: one.note };
  const save = async () => {
    const told = cases.flatMap((one) => {
      const { verdict, note: said } = of(one);
      return verdict === null ? [] : [{ code: one.code, verdict, note: said.trim() }];
    });
    const isDone = await doing.run(async () => {
      await call('complaints.lookAtCases', { id: complaint.id, cases: told, note: note.trim() });
    });
    if (!isDone) return;
    toast({ text: words.dialog.saved });
    if (!told.some(({ verdict }) => verdict === 'same')) onClose();
  };
  return (
    <Dialog
      title={words.dialog.title(complaint.code)}
      size="wide"
      onClose={onClose}
      note={<Problem problem={doing.problem} onRetry={() => void save()} />}
      primary={{ label: words.dialog.save, isBusy: doing.isBusy, onPress: () => void save() }}
    >
      <p className="secondary">{cases.length === 0 ? words.dialog.saidNone : words.dialog.said}</p>
      {looked !== null && (
        <p className="tertiary">
          {words.dialog.looked(looked.personName, momentWords(looked.at, settings.timeZone))}
        </p>
      )}
      <SameAgain complaint={complaint} same={cases.filter(({ verdict }) => verdict === 'same')} />
      {cases.map((one) => (
        <Compared
          key={one.id}
          one={one}
          judged={of(one)}
          onJudge={(now) => judge({ ...judged, [one.code]: now })}
        />
      ))}
      <TextField label={words.dialog.conclusion} value={note} rows={2} onChange={setNote} />
    </Dialog>
  );
}

interface ComparedProps {
  readonly one: EarlierCase;
  readonly judged: Judged;
  readonly onJudge: (judged: Judged) => void;
}

function Compared({ one, judged, onJudge }: ComparedProps) {
  const { complaintCases: words, complaints } = useWords();
  const { today } = useOffice();
  const { columns } = words.dialog;
  return (
    <section className="comparedCase" aria-label={one.code}>
      <p className="row">
        <b>{`${one.code} ${one.problem}`}</b>
        <span className="secondary cut" data-full="">
          {`${one.part} ${one.partName} · ${one.customer} ${one.customerName}`}
        </span>
        <span className="tertiary">{`${one.receivedOn} ${complaints.states[one.state]}`}</span>
      </p>
      <p className="tertiary">{`${whyShown(one, today, words)} · ${words.likeness(one.score)}`}</p>
      <dl>
        <dt>{columns.cause}</dt>
        <dd>{inOneLine(one.rootCauses, words.noCause)}</dd>
        <dt>{columns.measures}</dt>
        <dd>{inOneLine(one.measures, words.noMeasures)}</dd>
      </dl>
      <div className="row">
        <Chips<CaseVerdict | ''>
          label={columns.verdict}
          chips={CASE_VERDICTS.map((key) => ({ key, name: words.verdicts[key] }))}
          chosen={judged.verdict ?? ''}
          onChoose={(verdict) => onJudge({ ...judged, verdict: verdict === '' ? null : verdict })}
        />
        <input
          type="text"
          className="input comparedNote"
          aria-label={words.dialog.noteOf(one.code)}
          placeholder={words.dialog.note}
          value={judged.note}
          onChange={({ target }) => onJudge({ ...judged, note: target.value })}
        />
      </div>
    </section>
  );
}
