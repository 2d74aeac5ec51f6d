/** What stands in a table from top to bottom: heads of groups and rows, each with its place in pixels. */
export type TableItem<Row> = { readonly top: number; readonly height: number } & (
  | { readonly kind: 'group'; readonly group: string; readonly count: number }
  | { readonly kind: 'row'; readonly row: Row; readonly place: number }
);

interface TableHeights {
  readonly row: number;
  readonly group: number;
}

interface Grouping<Row> {
  readonly groupOf: (row: Row) => string;
  readonly order: readonly string[];
}

export function itemsOf<Row>(
  rows: readonly Row[],
  grouping: Grouping<Row> | null,
  heights: TableHeights,
): readonly TableItem<Row>[] {
  const items: TableItem<Row>[] = [];
  let top = 0;
  let place = 0;
  const addRows = (some: readonly Row[]) => {
    for (const row of some) {
      items.push({ kind: 'row', row, place, top, height: heights.row });
      top += heights.row;
      place += 1;
    }
  };
  if (grouping === null) {
    addRows(rows);
    return items;
  }
  const byGroup = grouped(rows, grouping.groupOf);
  for (const group of grouping.order) {
    const some = byGroup.get(group) ?? [];
    if (some.length === 0) continue;
    items.push({ kind: 'group', group, count: some.length, top, height: heights.group });
    top += heights.group;
    addRows(some);
  }
  return items;
}

function grouped<Row>(
  rows: readonly Row[],
  groupOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groupOf(row);
    const some = groups.get(group);
    if (some === undefined) groups.set(group, [row]);
    else some.push(row);
  }
  return groups;
}

export interface Range {
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

/** More rows than these are drawn only where they can be seen. */
const MOST_DRAWN = 200;
const SPARE = 400;

/** The items within the scrolled window and a little around it. */
export function visibleRange(items: readonly TableItem<unknown>[], scrollTop: number, height: number): Range {
  if (items.length <= MOST_DRAWN) return { from: 0, to: items.length };
  const from = firstBelow(items, scrollTop - SPARE);
  return { from, to: Math.min(items.length, firstBelow(items, scrollTop + height + SPARE) + 1) };
}

function firstBelow(items: readonly TableItem<unknown>[], y: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && item.top + item.height <= y) low = middle + 1;
    else high = middle;
  }
  return low;
}
