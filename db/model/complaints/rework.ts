import type { Day } from '../day';

/** One day's work on a lot. Pieces are whole. */
export interface Reworked {
  readonly good: number;
  readonly scrapped: number;
}

/** Goods put right inside the plant. */
export interface ReworkLot {
  readonly quantityIn: number;
  readonly progress: readonly Reworked[];
}

export interface ReworkSums {
  readonly in: number;
  readonly good: number;
  readonly scrapped: number;
  /** 未结: in − good − scrapped, tracked to nothing (rulebook 4, step 5). */
  readonly open: number;
}

export function lotSums({ quantityIn, progress }: ReworkLot): ReworkSums {
  const good = sum(progress.map((one) => one.good));
  const scrapped = sum(progress.map((one) => one.scrapped));
  return { in: quantityIn, good, scrapped, open: quantityIn - good - scrapped };
}

/** Each lot by itself: what one has too many of fills no other. */
export function reworkSums(lots: readonly ReworkLot[]): ReworkSums {
  const all = lots.map(lotSums);
  return {
    in: sum(all.map((one) => one.in)),
    good: sum(all.map((one) => one.good)),
    scrapped: sum(all.map((one) => one.scrapped)),
    open: sum(all.map((one) => Math.max(0, one.open))),
  };
}

/** Pieces are open after the due day; on the day itself it is not late. */
export function isReworkLate(lot: ReworkLot & { readonly dueOn: Day | null }, today: Day): boolean {
  return lot.dueOn !== null && lot.dueOn < today && lotSums(lot).open > 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((left, right) => left + right, 0);
}
