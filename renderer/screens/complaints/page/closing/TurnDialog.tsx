import { useState } from 'react';
import { call } from '../../../../call';
import { Dialog } from '../../../../parts/Dialog';
import { Problem } from '../../../../parts/Problem';
import { TextField } from '../../../../parts/TextField';
import { useWords } from '../../../../parts/words';
import { useToast } from '../../../../shell/toasts';
import { useDoing } from '../../../../useDoing';

export type Turn = 'reopen' | 'withdraw' | 'takeUpAgain';

interface TurnDialogProps {
  readonly complaint: { readonly id: string; readonly code: string };
  readonly turn: Turn;
  readonly onClose: () => void;
  readonly onDone?: (() => void) | undefined;
}

/** A turn is taken with its reason; what was before stays readable. */
export function TurnDialog({ complaint, turn, onClose, onDone }: TurnDialogProps) {
  const { turns } = useWords().complaintPrevention;
  const words = turns[turn];
  const [reason, setReason] = useState('');
  const doing = useDoing();
  const toast = useToast();
  const take = async () => {
    const asked = { id: complaint.id, reason: reason.trim() };
    const isDone = await doing.run(async () => {
      const { cycle } = await call(`complaints.${turn}`, asked);
      toast({ text: turn === 'reopen' ? turns.reopen.done(cycle) : turns[turn].done });
    });
    if (!isDone) return;
    onClose();
    onDone?.();
  };
  return (
    <Dialog
      title={words.title(complaint.code)}
      onClose={onClose}
      note={<Problem problem={doing.problem} onRetry={() => void take()} />}
      primary={{
        ...{ label: words.primary, isBusy: doing.isBusy, isDisabled: reason.trim() === '' },
        onPress: () => void take(),
      }}
    >
      <p className="secondary">{words.said}</p>
      <TextField label={turns.reason} value={reason} rows={3} isRequired onChange={setReason} />
    </Dialog>
  );
}
