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
import type { AskingReason } from './useAskingReason';

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

interface CorrectDialogProps {
  readonly code: string;
  readonly asking: AskingReason;
}

/** A confirmed action is put right only with a reason. */
export function CorrectDialog({ code, asking }: CorrectDialogProps) {
  const words = useWords().actionRecord.corrected;
  const work = (reason: string) => {
    asking.answer(reason);
    return Promise.resolve();
  };
  return (
    <ReasonDialog
      title={words.title(code)}
      words={words}
      work={work}
      first={asking.last}
      onClose={() => asking.answer(null)}
    />
  );
}

export function PraiseDialog({ action, onClose }: OfAction) {
  const words = useWords().actionRecord.praise;
  const work = async (reason: string) => {
    await call('actions.praise', { id: action.id, reason });
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
  /** Said when it is done; not where the change says so itself. */
  readonly done?: string;
  readonly first?: string;
  readonly work: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** What stays in the history for ever asks why. */
export function ReasonDialog({ title, words, done, first = '', work, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState(first);
  const doing = useDoing();
  const toast = useToast();
  const run = async () => {
    if (!(await doing.run(() => work(reason.trim())))) return;
    if (done !== undefined) toast({ text: done });
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
