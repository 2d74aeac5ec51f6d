import { type Cell, cellText, isBlank, trimmed } from '../../db/model/cells/cell';
import type { Header } from './headerRows';
import { headerKey } from './headerWords';
import { cellAt, type Row } from './tables';

const TOTALS: readonly string[] = [
  ...['合计', '总计', '小计', '共计', '总合计', '累计', '合計', '總計', '小計', '共計', '累計'],
  ...['total', 'grandtotal', 'subtotal', 'sum', 'totals'],
];

/**
 * The rows that hold a record: not the blank ones, not the header again (printed lists repeat it on every page), and not
 * the totals behind the last row with a key. Subtotals between the records are not guessed at: they have no key and are
 * rejected where the office can see them.
 */
export function dataRows<F extends string>(header: Header<F>, keys: readonly F[]): Row[] {
  const keyColumns = keys.flatMap((key) => header.columns.get(key)?.index ?? []);
  const rows = header.rows.filter((row) => !row.cells.every(isBlank) && !isHeaderAgain(row, header));
  const last = rows.findLastIndex((row) => keyColumns.every((column) => isKey(cellAt(row, column))));
  return rows.filter((row, at) => at <= last || !isTotal(row, keyColumns));
}

function isHeaderAgain(
  row: Row,
  { columns, headerRow }: Pick<Header<string>, 'columns' | 'headerRow'>,
): boolean {
  const textOf = (one: Row, index: number) => trimmed(cellText(cellAt(one, index)));
  return [...columns.values()].every(({ index }) => textOf(row, index) === textOf(headerRow, index));
}

function isTotal(row: Row, keyColumns: readonly number[]): boolean {
  return row.cells.some(isTotalWord) && keyColumns.every((column) => !isKey(cellAt(row, column)));
}

function isKey(cell: Cell): boolean {
  return !isBlank(cell) && !isTotalWord(cell);
}

function isTotalWord(cell: Cell): boolean {
  return cell.kind === 'text' && TOTALS.includes(keyOf(cell).replace(/\(.*\)$/, ''));
}

function keyOf(cell: Cell): string {
  return headerKey(cellText(cell).slice(0, 300));
}

/** Remembers keys: gives the row that had this key first, or null when it is new. */
export function firstRowOf(): (key: string, row: number) => number | null {
  const rows = new Map<string, number>();
  return (key, row) => {
    const first = rows.get(key) ?? null;
    if (first === null) rows.set(key, row);
    return first;
  };
}
