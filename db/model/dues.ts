import type { Day } from './day';

/** What is to be done on a due day: an action is answered, verified or closed, a measure done, forms come back, a meeting held, an 8D report sent, rework finished, a customer gets what he was promised or is visited, measures are audited. */
export const DUE_KINDS = [
  ...(['answer', 'measure', 'verify', 'close', 'return', 'meeting', 'reply', 'rework'] as const),
  ...(['goodsReturn', 'replacement', 'credit', 'visit', 'rehearsal', 'audit'] as const),
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

export interface DueCount {
  readonly overdue: number;
  readonly today: number;
}

export function countDues(dues: readonly { readonly on: Day }[], today: Day): DueCount {
  return {
    overdue: dues.filter(({ on }) => on < today).length,
    today: dues.filter(({ on }) => on === today).length,
  };
}
