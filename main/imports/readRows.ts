import { type Cell, cellText, LONGEST_CELL, shownText, trimmed } from '../../db/model/cells/cell';
import { type Reading, type Reason, reason } from '../../db/model/cells/reason';
import type { PreviewCell, RejectedCell } from '../../preload/contract/imports';
import { firstRowOf } from './dataRows';
import type { Column, Header } from './headerRows';
import { isReadOtherwise } from './readOtherwise';
import { cellAt, type Row } from './tables';

/** How the cells of one field are read. */
export type Readers<F extends string> = Readonly<Record<F, (cell: Cell) => Reading<unknown>>>;

/** A bad cell before its reason is put into words. */
export interface BadCell {
  /** Of its column; below 0 where the file has none. */
  readonly index: number;
  /** The header as in the file. */
  readonly field: string;
  readonly value: string;
  readonly reason: Reason;
}

/** One row as it was read: what its cells say, blank ones left out, and what is wrong with it. */
export interface ReadRow<F extends string> {
  readonly row: Row;
  readonly values: Readonly<Partial<Record<F, unknown>>>;
  readonly bad: readonly BadCell[];
}

/** How a kind of file is read: where its columns are, how their cells are read, which fields make its key. */
interface FileShape<F extends string> {
  readonly header: Header<F>;
  readonly readers: Readers<F>;
  readonly keys: readonly F[];
  readonly required: readonly F[];
}

/** Reads every row; a row with one bad cell is bad as a whole. A key that stands twice: the later row is bad. */
export function readRows<F extends string>(rows: readonly Row[], shape: FileShape<F>): readonly ReadRow<F>[] {
  const seen = firstRowOf();
  return rows.map((row) => {
    const { values, bad } = readRow(row, shape);
    const twice = keyTwice(row, values, shape, seen);
    return { row, values, bad: twice === null ? bad : [...bad, twice] };
  });
}

function readRow<F extends string>(row: Row, { header, readers, required }: FileShape<F>) {
  const values: Partial<Record<F, unknown>> = {};
  const bad: BadCell[] = [];
  for (const [field, column] of header.columns) {
    const cell = cellAt(row, column.index);
    const reading = readers[field](cell);
    if ('reason' in reading) bad.push(badCell(column, cell, reading.reason));
    else if (reading.value !== null) values[field] = reading.value;
    else if (required.includes(field)) bad.push(badCell(column, cell, reason('missing').reason));
  }
  return { values, bad: [...bad, ...tooLongElsewhere(row, header)] };
}

/** More text than Excel lets into a cell is a bad cell in any column, read or not. */
function tooLongElsewhere<F extends string>(row: Row, { columns, headerRow }: Header<F>): readonly BadCell[] {
  const read = new Set([...columns.values()].map(({ index }) => index));
  return row.cells.flatMap((cell, index) => {
    if (read.has(index) || cell.kind !== 'text' || cell.tooLong !== true) return [];
    const text = trimmed(cellText(cellAt(headerRow, index)));
    return badCell({ index, text }, cell, reason('too-long', { max: LONGEST_CELL }).reason);
  });
}

export function badCell({ index, text }: Column, cell: Cell, why: Reason): BadCell {
  return { index, field: text, value: shownText(cell), reason: why };
}

function keyTwice<F extends string>(
  row: Row,
  values: Readonly<Partial<Record<F, unknown>>>,
  { header, keys }: FileShape<F>,
  seen: ReturnType<typeof firstRowOf>,
): BadCell | null {
  const [key] = keys;
  const column = key === undefined ? undefined : header.columns.get(key);
  if (column === undefined || keys.some((one) => values[one] === undefined)) return null;
  const first = seen(keys.map((one) => String(values[one])).join('\u0000'), row.number);
  if (first === null) return null;
  return badCell(column, cellAt(row, column.index), reason('key-twice', { first }).reason);
}

export type SayReason = (why: Reason) => string;

export function rejectedCells(
  rows: readonly { row: Row; bad: readonly BadCell[] }[],
  say: SayReason,
): RejectedCell[] {
  return rows.flatMap(({ row, bad }) =>
    bad.map(({ field, value, reason: why }) => ({ row: row.number, field, value, reason: say(why) })),
  );
}

/** The row as the preview shows it: each cell as it stands, what it was read as where that differs, what is wrong. */
export function previewCells<F extends string>(
  { row, bad }: { row: Row; bad: readonly BadCell[] },
  { header, readers }: Pick<FileShape<F>, 'header' | 'readers'>,
  say: SayReason,
  warnings: ReadonlyMap<string, string>,
): readonly PreviewCell[] {
  return [...header.columns].map(([field, column]) => {
    const cell = cellAt(row, column.index);
    const value = shownText(cell);
    const own = bad.find(({ index }) => index === column.index);
    return {
      value,
      readAs: own === undefined ? readAs(cell, readers[field]) : null,
      warning: own === undefined ? (warnings.get(field) ?? null) : null,
      reason: own === undefined ? null : say(own.reason),
    };
  });
}

function readAs(cell: Cell, read: (cell: Cell) => Reading<unknown>): string | null {
  const reading = read(cell);
  if ('reason' in reading || (typeof reading.value !== 'string' && typeof reading.value !== 'number'))
    return null;
  const isFormula = 'formula' in cell && cell.formula === true;
  return isFormula || isReadOtherwise(cellText(cell), reading.value) ? String(reading.value) : null;
}
