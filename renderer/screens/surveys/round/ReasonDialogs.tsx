import { useState } from 'react';
import { call } from '../../../call';
import { Dialog } from '../../../parts/Dialog';
import { Problem } from '../../../parts/Problem';
import { TextField } from '../../../parts/TextField';
import { useWords } from '../../../parts/words';
import { useToast } from '../../../shell/toasts';
import { useDoing } from '../../../useDoing';

interface FormDialogProps {
  readonly form: string;
  readonly onClose: () => void;
}

export function WithdrawDialog({ form, onClose }: FormDialogProps) {
  const words = useWords().rounds.withdraw;
  const work = async (reason: string) => {
    await call('surveys.withdraw', { form, reason });
  };
  return (
    <ReasonDialog
      title={words.title(form)}
      done={words.done(form)}
      words={words}
      work={work}
      onClose={onClose}
    />
  );
}

export function TakeBackDialog({ form, onClose }: FormDialogProps) {
  const words = useWords().rounds.takeBack;
  const work = async (reason: string) => {
    await call('surveys.takeBackReturn', { form, reason });
  };
  return (
    <ReasonDialog
      title={words.title(form)}
      done={words.done(form)}
      words={words}
      work={work}
      onClose={onClose}
    />
  );
}

interface ReasonDialogProps {
  readonly title: string;
  readonly words: { readonly why: string; readonly reason: string; readonly primary: string };
  readonly done: string;
  readonly work: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Something that stays in the history for ever: why it was done is asked. */
function ReasonDialog({ title, words, done, work, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const doing = useDoing();
  const toast = useToast();
  const run = async () => {
    const isDone = await doing.run(() => work(reason.trim()));
    if (!isDone) return;
    toast({ text: done });
    onClose();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      primary={{
        label: words.primary,
        isBusy: doing.isBusy,
        isDisabled: reason.trim() === '',
        onPress: () => void run(),
      }}
    >
      <p className="dialogWhy secondary">{words.why}</p>
      <TextField label={words.reason} value={reason} rows={2} isRequired onChange={setReason} />
      <Problem problem={doing.problem} onRetry={() => void run()} />
    </Dialog>
  );
}
