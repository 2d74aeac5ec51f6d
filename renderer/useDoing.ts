import { useCallback, useState } from 'react';
import { DefectError, RefusalError } from './call';

export interface Doing {
  readonly isBusy: boolean;
  /** Why the last attempt was not done. */
  readonly problem: RefusalError | DefectError | null;
  /** Gives whether it was done; a second call while one is under way is not taken. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
  readonly forget: () => void;
}

/** One thing that a press starts: it is busy, then it is done or says why not. Anything else is thrown at the page. */
export function useDoing(): Doing {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Doing['problem']>(null);
  const [unknown, setUnknown] = useState<{ readonly error: unknown } | null>(null);

  const run = useCallback(
    async (work: () => Promise<void>) => {
      if (isBusy) return false;
      setBusy(true);
      setProblem(null);
      try {
        await work();
        return true;
      } catch (error) {
        if (error instanceof RefusalError || error instanceof DefectError) setProblem(error);
        else setUnknown({ error });
        return false;
      } finally {
        setBusy(false);
      }
    },
    [isBusy],
  );

  if (unknown !== null) throw unknown.error;
  return { isBusy, problem, run, forget: useCallback(() => setProblem(null), []) };
}
