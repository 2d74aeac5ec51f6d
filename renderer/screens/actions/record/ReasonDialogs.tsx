import { useState } from 'react';
import type { Day } from '../../../../db/model/day';
import type { ActionWhole } from '../../../../preload/contract/actionWhole';
import { call } from '../../../call';
import { Dialog } from '../../../parts/Dialog';
import { Problem } from '../../../parts/Problem';
import { TextField } from '../../../parts/TextField';
import { useWords } from '../../../parts/words';
import { useToast } from '../../../shell/toasts';
import { useDoing } from '../../../useDoing';

interface OfAction {
  readonly action: ActionWhole;
  readonly onClose: () => void;
}

export function DueDialog({ action, dueOn, onClose }: OfAction & { readonly dueOn: Day }) {
  const words = useWords().actionRecord.moved;
  const work = async (reason: string) => {
    await call('actions.update', { id: action.id, dueOn, reason });
  };
  return (
    <ReasonDialog
      title={`${words.title}  ${action.dueOn} → ${dueOn}`}
      done={words.done}
      words={words}
      work={work}
      onClose={onClose}
    />
  );
}

export function ReopenDialog({ action, onClose }: OfAction) {
  const words = useWords().actionRecord.reopen;
  const work = async (reason: string) => {
    await call('actions.reopen', { id: action.id, reason });
  };
  return (
    <ReasonDialog
      title={words.title(action.code)}
      done={words.done(action.code)}
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

/** What stays in the history for ever asks why. */
function ReasonDialog({ title, words, done, work, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const doing = useDoing();
  const toast = useToast();
  const run = async () => {
    if (!(await doing.run(() => work(reason.trim())))) return;
    toast({ text: done });
    onClose();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      primary={{
        label: words.primary,
        onPress: () => void run(),
        isBusy: doing.isBusy,
        isDisabled: reason.trim() === '',
      }}
    >
      <p className="secondary">{words.why}</p>
      <TextField label={words.reason} value={reason} onChange={setReason} rows={3} isRequired />
      <Problem problem={doing.problem} onRetry={() => void run()} />
    </Dialog>
  );
}
