import { useState } from 'react';
import { VERDICTS, VERIFY_BY, type Verdict, type VerifyBy } from '../../../../db/model/actions';
import type { Day } from '../../../../db/model/day';
import type { ActionWhole } from '../../../../preload/contract/actionWhole';
import { call } from '../../../call';
import { Chips } from '../../../parts/Chips';
import { ChoiceField } from '../../../parts/ChoiceField';
import { DayField } from '../../../parts/DayField';
import { Dialog } from '../../../parts/Dialog';
import { Problem } from '../../../parts/Problem';
import { TextField } from '../../../parts/TextField';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useToast } from '../../../shell/toasts';
import { useDoing } from '../../../useDoing';
import { NextFigure } from './VerifyPart';

interface VerifyDialogProps {
  readonly action: ActionWhole;
  readonly onClose: () => void;
}

/** The figure is brought and a verdict proposed; the person decides. */
export function VerifyDialog({ action, onClose }: VerifyDialogProps) {
  const { verify: words, facts } = useWords().actionRecord;
  const { code, id, nextRound } = action;
  const hasFigure = nextRound?.isClosed === true && nextRound.figure !== null;
  const [by, setBy] = useState<VerifyBy>(hasFigure ? action.verifyBy : 'date');
  const [verdict, setVerdict] = useState<Verdict>((hasFigure ? nextRound.proposal : null) ?? 'effective');
  const [evidence, setEvidence] = useState('');
  const [againOn, setAgainOn] = useState<Day | null>(null);
  const doing = useDoing();
  const toast = useToast();
  const run = async () => {
    const isDone = await doing.run(async () => {
      await call('actions.verify', { id, by, verdict, evidence, ...againOf(verdict, againOn) });
    });
    if (!isDone) return;
    toast({ text: words.done(words.verdicts[verdict]) });
    onClose();
  };
  return (
    <Dialog
      title={words.dialog(code)}
      onClose={onClose}
      primary={{
        label: words.verdicts[verdict],
        onPress: () => void run(),
        isBusy: doing.isBusy,
        isDisabled: !isReady({ by, verdict, evidence, againOn }, action),
      }}
    >
      {hasFigure && (
        <ChoiceField
          label={words.by}
          value={by}
          choices={VERIFY_BY.map((key) => ({ key, name: facts.verifyBys[key] }))}
          onChange={setBy}
        />
      )}
      {by === 'nextRound' && nextRound !== null && <NextFigure next={nextRound} />}
      <div className="verdictChips">
        <Chips
          label={words.verdict}
          isLabelShown
          chosen={verdict}
          onChoose={setVerdict}
          chips={VERDICTS.map((key) => ({ key, name: words.verdicts[key] }))}
        />
      </div>
      {verdict === 'partly' && <Again action={action} on={againOn} onChange={setAgainOn} />}
      <TextField
        label={words.evidence}
        hint={words.evidenceHint}
        value={evidence}
        onChange={setEvidence}
        rows={3}
        isRequired={by === 'date'}
      />
      <Problem problem={doing.problem} onRetry={() => void run()} />
    </Dialog>
  );
}

interface Judged {
  readonly by: VerifyBy;
  readonly verdict: Verdict;
  readonly evidence: string;
  readonly againOn: Day | null;
}

function isReady({ by, verdict, evidence, againOn }: Judged, { verifyBy }: ActionWhole): boolean {
  if (by === 'date' && evidence.trim() === '') return false;
  return verdict !== 'partly' || verifyBy === 'nextRound' || againOn !== null;
}

function againOf(verdict: Verdict, againOn: Day | null) {
  return verdict === 'partly' && againOn !== null ? { dueOn: againOn } : {};
}

interface AgainProps {
  readonly action: ActionWhole;
  readonly on: Day | null;
  readonly onChange: (on: Day | null) => void;
}

/** What is effective in part is looked at once more: in the round after, or on a day. */
function Again({ action, on, onChange }: AgainProps) {
  const words = useWords().actionRecord.verify;
  const { today } = useOffice();
  if (action.verifyBy === 'nextRound') return <p className="secondary">{words.extended}</p>;
  return (
    <>
      <p className="secondary">{words.extendedByDay}</p>
      <DayField label={words.againOn} value={on} today={today} onChange={onChange} />
    </>
  );
}
