import type { ComplaintWhole } from '../../../../../preload/contract/complaints';
import { call } from '../../../../call';
import { Dialog } from '../../../../parts/Dialog';
import { Problem } from '../../../../parts/Problem';
import { useWords } from '../../../../parts/words';
import { useToast } from '../../../../shell/toasts';
import { useDoing } from '../../../../useDoing';

interface CloseDialogProps {
  readonly complaint: ComplaintWhole;
  readonly onClose: () => void;
}

/** Closing cannot be taken back, only followed by another run: so it is asked. */
export function CloseDialog({ complaint, onClose }: CloseDialogProps) {
  const words = useWords().complaintPrevention.close;
  const doing = useDoing();
  const toast = useToast();
  const close = async () => {
    const isDone = await doing.run(async () => {
      await call('complaints.close', { id: complaint.id });
    });
    if (!isDone) return;
    toast({ text: words.done(complaint.code) });
    onClose();
  };
  return (
    <Dialog
      title={words.title(complaint.code)}
      onClose={onClose}
      note={<Problem problem={doing.problem} onRetry={() => void close()} />}
      primary={{ label: words.primary, isBusy: doing.isBusy, onPress: () => void close() }}
    >
      <p>{words.said}</p>
    </Dialog>
  );
}
