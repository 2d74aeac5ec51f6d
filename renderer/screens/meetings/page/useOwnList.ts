import { useCallback, useRef, useState } from 'react';
import { DefectError, RefusalError } from '../../../call';

export type Keep = (work: () => Promise<unknown>) => Promise<boolean>;

export interface Keeping {
  readonly keep: Keep;
  readonly isBusy: boolean;
  readonly problem: RefusalError | DefectError | null;
}

/** Writes one after the other, in the order in which they were asked: quick hands overtake nothing. */
export function useKeeping(): Keeping {
  const [pending, setPending] = useState(0);
  const [problem, setProblem] = useState<Keeping['problem']>(null);
  const [unknown, setUnknown] = useState<{ readonly error: unknown } | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const keep = useCallback<Keep>((work) => {
    setPending((count) => count + 1);
    const mine = last.current.then(async () => {
      try {
        await work();
        setProblem(null);
        return true;
      } catch (error) {
        if (error instanceof RefusalError || error instanceof DefectError) setProblem(error);
        else setUnknown({ error });
        return false;
      } finally {
        setPending((count) => count - 1);
      }
    });
    last.current = mine;
    return mine;
  }, []);
  if (unknown !== null) throw unknown.error;
  return { keep, isBusy: pending > 0, problem };
}

/** A list that is edited as a whole: what was typed stands until the office gives the list with it. */
export function useOwnList<T>(kept: readonly T[], isBusy: boolean) {
  const [own, setOwn] = useState<readonly T[] | null>(null);
  const [seen, see] = useState(kept);
  if (seen !== kept) {
    see(kept);
    if (!isBusy) setOwn(null);
  }
  return [own ?? kept, setOwn] as const;
}
