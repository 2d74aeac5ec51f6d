/** What a column sorts by; null comes last in either direction. */
export type SortValue = string | number | null;

export interface Sort {
  readonly column: string;
  readonly isDown: boolean;
}

// The office's own order: Chinese by pinyin, and C9 before C10.
const collator = new Intl.Collator('zh-CN', { numeric: true });

export function sortRows<Row>(
  rows: readonly Row[],
  by: (row: Row) => SortValue,
  isDown: boolean,
): readonly Row[] {
  const turn = isDown ? -1 : 1;
  return rows.toSorted((left, right) => {
    const a = by(left);
    const b = by(right);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return turn * (a - b);
    return turn * collator.compare(String(a), String(b));
  });
}

/** A press on a head: up, down, then as it came. */
export function nextSort(sort: Sort | null, column: string): Sort | null {
  if (sort?.column !== column) return { column, isDown: false };
  return sort.isDown ? null : { column, isDown: true };
}
