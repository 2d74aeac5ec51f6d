import type { RejectedCell } from '../../../preload/contract/imports';

/** All cells with the same reason. */
export interface Wrong {
  readonly reason: string;
  readonly cells: number;
  readonly rows: ReadonlySet<number>;
  /** Headers of the columns that they stand in, as in the file. */
  readonly fields: readonly string[];
}

/** The most frequent reason first. */
export function wrongsOf(rejected: readonly RejectedCell[]): readonly Wrong[] {
  const byReason = new Map<string, RejectedCell[]>();
  for (const cell of rejected) {
    const alike = byReason.get(cell.reason);
    if (alike === undefined) byReason.set(cell.reason, [cell]);
    else alike.push(cell);
  }
  const wrongs = [...byReason].map(([reason, cells]) => ({
    reason,
    cells: cells.length,
    rows: new Set(cells.map(({ row }) => row)),
    fields: [...new Set(cells.map(({ field }) => field))],
  }));
  return wrongs.toSorted((left, right) => right.cells - left.cells);
}
