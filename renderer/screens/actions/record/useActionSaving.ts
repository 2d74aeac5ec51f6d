import { useRef, useState } from 'react';
import { isCarriedOn } from '../../../../db/model/actions/steps';
import type { Input } from '../../../../preload/contract';
import type { ListMarks } from '../../../../preload/contract/actions';
import type { ActionWhole } from '../../../../preload/contract/actionWhole';
import { call, DefectError, RefusalError } from '../../../call';
import { useWords } from '../../../parts/words';
import { useToast } from '../../../shell/toasts';
import { type AskingReason, useAskingReason } from './useAskingReason';
import { useSeenMarks } from './useSeenMarks';

export type ActionChanges = Omit<Input<'actions.update'>, 'id' | 'seen'>;

export interface ActionSaving {
  /** Why the last field was not kept. */
  readonly problem: RefusalError | DefectError | null;
  readonly forget: () => void;
  /** One field or list that was left, and what it was before; gives whether it was kept. */
  readonly save: (now: ActionChanges, before: ActionChanges) => Promise<boolean>;
  readonly undo: () => void;
  /** How a list that was not kept is sent as it stands now. */
  readonly onAgain: (list: keyof ListMarks, leave: () => void) => void;
  readonly again: () => void;
  readonly asking: AskingReason | null;
  /** When everything that was left is kept; false where the last of it was not. */
  readonly settled: () => Promise<boolean>;
}

const MOST_STEPS = 50;

/** Every field is kept when it is left; Ctrl Z takes the last one back. */
export function useActionSaving(action: ActionWhole, askAgain: () => void): ActionSaving {
  const { id, state } = action;
  const toast = useToast();
  const words = useWords().actionRecord;
  const [problem, setProblem] = useState<ActionSaving['problem']>(null);
  const steps = useRef<readonly ActionChanges[]>([]);
  // A field may be left while the one before is still on its way: one after the other, none is lost.
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));
  const { asking, askReason } = useAskingReason();
  const seen = useSeenMarks<ListMarks>(action);
  const lists = useRef<Partial<Record<keyof ListMarks, () => void>>>({});
  const attempt = async (now: ActionChanges, before?: ActionChanges) => {
    const reason = await reasonFor({ now, before, state }, askReason);
    if (reason === null) return false;
    const kept = await call('actions.update', { id, ...now, ...reason, seen: seen.marks() });
    seen.kept(kept.seen);
    setProblem(null);
    return true;
  };
  const keep = (now: ActionChanges, before?: ActionChanges): Promise<boolean> => {
    queue.current = queue.current
      .then(() => attempt(now, before))
      .catch((error: unknown) => {
        if (!(error instanceof RefusalError || error instanceof DefectError)) throw error;
        if (error instanceof RefusalError && error.code === 'changed-meanwhile') {
          // What somebody else has changed is brought beside what was typed here.
          seen.forget();
          askAgain();
        }
        setProblem(error);
        return false;
      });
    return queue.current;
  };
  return {
    problem,
    asking,
    forget: () => setProblem(null),
    onAgain: (list, leave) => {
      lists.current = { ...lists.current, [list]: leave };
    },
    again: () => {
      setProblem(null);
      for (const leave of Object.values(lists.current)) leave();
    },
    settled: () => {
      const last = queue.current;
      queue.current = last.then(() => true);
      return last;
    },
    save: async (now, before) => {
      const isKept = await keep(now, before);
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

interface Changing {
  readonly now: ActionChanges;
  readonly before: ActionChanges | undefined;
  readonly state: ActionWhole['state'];
}

/** A confirmed action asks why it is changed; null: it is not to be. */
async function reasonFor(
  { now, before, state }: Changing,
  askReason: () => Promise<string | null>,
): Promise<Pick<ActionChanges, 'reason'> | null> {
  if (state !== 'verified' || isCarrying(now, before)) return {};
  const said = await askReason();
  return said === null ? null : { reason: said };
}

/** What was planned and confirmed is only being carried out. */
function isCarrying({ measures, ...more }: ActionChanges, before: ActionChanges | undefined): boolean {
  const had = before?.measures;
  if (measures === undefined || had === undefined) return false;
  return Object.keys(more).length === 0 && isCarriedOn(had, measures);
}
