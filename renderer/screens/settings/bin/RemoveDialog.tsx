import { useState } from 'react';
import type { BinRow } from '../../../../preload/contract/records';
import { call } from '../../../call';
import { Dialog } from '../../../parts/Dialog';
import { Problem } from '../../../parts/Problem';
import { TextField } from '../../../parts/TextField';
import { useWords } from '../../../parts/words';
import { useToast } from '../../../shell/toasts';
import { useDoing } from '../../../useDoing';

interface RemoveDialogProps {
  readonly row: BinRow;
  readonly onClose: () => void;
}

/** The only thing in the office that cannot be taken back: it asks why. */
export function RemoveDialog({ row: { record, key, title }, onClose }: RemoveDialogProps) {
  const words = useWords().bin.removeDialog;
  const toast = useToast();
  const [reason, setReason] = useState('');
  const { isBusy, problem, run } = useDoing();
  const remove = () =>
    void run(async () => {
      await call('records.remove', { record, key, reason });
      toast({ text: words.done(title) });
      onClose();
    });
  return (
    <Dialog
      title={words.title(title)}
      onClose={onClose}
      primary={{ label: words.primary, onPress: remove, isBusy, isDisabled: reason.trim() === '' }}
    >
      <p className="dialogWhy secondary">{words.why}</p>
      <TextField label={words.reason} value={reason} rows={2} isRequired onChange={setReason} />
      <Problem problem={problem} onRetry={remove} />
    </Dialog>
  );
}
