import type { ComplaintStep } from './complaint';

/** Where goods that may be bad lie. */
export const STOCK_PLACES = ['stock', 'wip', 'transit', 'customer', 'supplier', 'other'] as const;
export type StockPlace = (typeof STOCK_PLACES)[number];

/** Places whose count is a step of the clock chain: t4 of the stock, t6 of the work in process (rulebook 4). */
export const COUNTED_STEPS = [
  { place: 'stock', step: 'stockCounted' },
  { place: 'wip', step: 'wipCounted' },
] as const satisfies readonly { readonly place: StockPlace; readonly step: ComplaintStep }[];

/** Pieces are whole. Null: nobody has counted yet. */
export interface Counted {
  readonly quantity: number | null;
  readonly good: number | null;
  readonly bad: number | null;
}

/** 未明: what nobody has judged; null where nobody knows how many there are. */
export function unknownOf({ quantity, good, bad }: Counted): number | null {
  return quantity === null ? null : quantity - (good ?? 0) - (bad ?? 0);
}

export type CountFault = 'noQuantity' | 'tooMany';

/** Judged pieces without a whole, or more judged than there are; null: it can be so. */
export function countFault(line: Counted): CountFault | null {
  if (line.quantity === null) return line.good === null && line.bad === null ? null : 'noQuantity';
  return (unknownOf(line) ?? 0) < 0 ? 'tooMany' : null;
}

export interface StockSums {
  readonly quantity: number;
  readonly good: number;
  readonly bad: number;
  readonly unknown: number;
  /** Places of which nobody knows how many there are. */
  readonly uncounted: number;
}

export function stockSums(lines: readonly Counted[]): StockSums {
  return {
    quantity: sum(lines.map(({ quantity }) => quantity ?? 0)),
    good: sum(lines.map(({ good }) => good ?? 0)),
    bad: sum(lines.map(({ bad }) => bad ?? 0)),
    unknown: sum(lines.map((line) => unknownOf(line) ?? 0)),
    uncounted: lines.filter(({ quantity }) => quantity === null).length,
  };
}

/** What stands in the way of closing: a place that nobody has counted counts as one piece that is unknown. */
export function unjudgedPieces(lines: readonly Counted[]): number {
  const { unknown, uncounted } = stockSums(lines);
  return unknown + uncounted;
}

/** The time at which a place is counted as a whole: the latest of its lines; null while one of them is not, or there is none. */
export function countedAll<T extends string>(
  lines: readonly { readonly place: StockPlace; readonly countedAt: T | null }[],
  place: StockPlace,
): T | null {
  const times = lines.filter((line) => line.place === place).map(({ countedAt }) => countedAt);
  return times.reduce<T | null>((latest, time, at) => {
    if (time === null || (latest === null && at > 0)) return null;
    return latest === null || time > latest ? time : latest;
  }, null);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((left, right) => left + right, 0);
}
