import { useState } from 'react';
import { VERDICTS, VERIFY_BY, type Verdict, type VerifyBy } from '../../../../db/model/actions';
import type { ActionWhole } from '../../../../preload/contract/actionWhole';
import { call } from '../../../call';
import { Chips } from '../../../parts/Chips';
import { ChoiceField } from '../../../parts/ChoiceField';
import { Dialog } from '../../../parts/Dialog';
import { Problem } from '../../../parts/Problem';
import { TextField } from '../../../parts/TextField';
import { useWords } from '../../../parts/words';
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
  const doing = useDoing();
  const toast = useToast();
  const run = async () => {
    const isDone = await doing.run(async () => {
      await call('actions.verify', { id, by, verdict, evidence });
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
        isDisabled: by === 'date' && evidence.trim() === '',
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
