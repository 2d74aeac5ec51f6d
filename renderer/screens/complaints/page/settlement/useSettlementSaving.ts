import { useRef, useState } from 'react';
import type { ComplaintSettlement, SettlementMarks } from '../../../../../preload/contract/complaintSettled';
import type { SettlementKept } from '../../../../../preload/contract/complaintSettlement';
import type { ComplaintWhole } from '../../../../../preload/contract/complaints';
import { DefectError, RefusalError } from '../../../../call';
import { type AskingReason, useAskingReason } from '../../../actions/record/useAskingReason';
import { useSeenMarks } from '../../../actions/record/useSeenMarks';

/** What goes with every list: whose it is, what was seen of it, and why a closed complaint changes. */
interface OfList {
  readonly id: string;
  readonly seen: string;
  readonly reason?: string;
}

export interface SettlementSaving {
  readonly problem: RefusalError | DefectError | null;
  readonly forget: () => void;
  readonly asking: AskingReason | null;
  /** Gives whether the list was kept. */
  readonly keep: (
    list: keyof SettlementMarks,
    send: (of: OfList) => Promise<SettlementKept>,
  ) => Promise<boolean>;
}

/** Every list is kept when a line of it is left; a closed complaint asks why. */
export function useSettlementSaving(
  complaint: ComplaintWhole,
  settled: ComplaintSettlement,
  askAgain: () => void,
): SettlementSaving {
  const { id, state } = complaint;
  const [problem, setProblem] = useState<SettlementSaving['problem']>(null);
  // One after the other: the mark of the list before goes with the next.
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));
  const { asking, askReason } = useAskingReason();
  const seen = useSeenMarks<SettlementMarks>(settled);
  const attempt: SettlementSaving['keep'] = async (list, send) => {
    const reason = state === 'closed' ? await askReason() : undefined;
    if (reason === null) return false;
    const of = { id, seen: seen.marks()[list] };
    const kept = await send(reason === undefined ? of : { ...of, reason });
    seen.kept(kept.seen);
    setProblem(null);
    return true;
  };
  return {
    problem,
    asking,
    forget: () => setProblem(null),
    keep: (list, send) => {
      queue.current = queue.current
        .then(() => attempt(list, send))
        .catch((error: unknown) => {
          if (!(error instanceof RefusalError || error instanceof DefectError)) throw error;
          if (error instanceof RefusalError && error.code === 'changed-meanwhile') {
            seen.forget();
            askAgain();
          }
          setProblem(error);
          return false;
        });
      return queue.current;
    },
  };
}
