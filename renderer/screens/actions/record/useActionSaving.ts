import { useRef, useState } from 'react';
import type { Input } from '../../../../preload/contract';
import { call, DefectError, RefusalError } from '../../../call';
import { useWords } from '../../../parts/words';
import { useToast } from '../../../shell/toasts';

export type ActionChanges = Omit<Input<'actions.update'>, 'id'>;

export interface ActionSaving {
  /** Why the last field was not kept. */
  readonly problem: RefusalError | DefectError | null;
  readonly forget: () => void;
  /** One field or list that was left, and what it was before; gives whether it was kept. */
  readonly save: (now: ActionChanges, before: ActionChanges) => Promise<boolean>;
  readonly undo: () => void;
}

const MOST_STEPS = 50;

/** Every field is kept when it is left; Ctrl Z takes the last one back. */
export function useActionSaving(id: string): ActionSaving {
  const toast = useToast();
  const words = useWords().actionRecord;
  const [problem, setProblem] = useState<ActionSaving['problem']>(null);
  const steps = useRef<readonly ActionChanges[]>([]);
  // A field may be left while the one before is still on its way: one after the other, none is lost.
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));
  const keep = (changes: ActionChanges): Promise<boolean> => {
    queue.current = queue.current.then(async () => {
      try {
        await call('actions.update', { id, ...changes });
        setProblem(null);
        return true;
      } catch (error) {
        if (!(error instanceof RefusalError || error instanceof DefectError)) throw error;
        setProblem(error);
        return false;
      }
    });
    return queue.current;
  };
  return {
    problem,
    forget: () => setProblem(null),
    save: async (now, before) => {
      const isKept = await keep(now);
      if (isKept) steps.current = [...steps.current.slice(1 - MOST_STEPS), before];
      return isKept;
    },
    undo: () => {
      const last = steps.current.at(-1);
      if (last === undefined) return toast({ text: words.nothingToUndo });
      steps.current = steps.current.slice(0, -1);
      void keep(last).then((isKept) => isKept && toast({ text: words.undone }));
    },
  };
}
