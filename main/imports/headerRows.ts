import { cellText, isBlank, trimmed } from '../../db/model/cells/cell';
import type { ColumnMatcher } from './matchColumns';
import { cellAt, type Row, type Sheet } from './tables';

/** A column of the file that belongs to a field. */
export interface Column {
  readonly index: number;
  /** The header as it stands in the file. */
  readonly text: string;
}

/** Where a table begins in a file, which of its columns are which fields, and the rows under it. */
export interface Header<F extends string> {
  readonly sheet: Sheet;
  /** From left to right. */
  readonly columns: ReadonlyMap<F, Column>;
  /** Headers of the columns that belong to no field, as they stand in the file. */
  readonly ignored: readonly string[];
  /** All rows below the header, blank ones and totals too: see dataRows. */
  readonly rows: readonly Row[];
  readonly headerRow: Row;
  /** Of every column; a header in two rows is one text. */
  readonly texts: readonly string[];
}

export const FIRST_ROWS = 30;

/** Every row that may be the header, alone or with the groups above it. */
export function headerRows<F extends string>(sheet: Sheet, match: ColumnMatcher<F>): readonly Header<F>[] {
  const first = sheet.rows.slice(0, FIRST_ROWS);
  const single = first.map((row, at) => {
    const texts = textsOf(row);
    return headerOf({ sheet, at, texts }, match(texts));
  });
  const double = first.slice(1).flatMap((lower, at) => {
    const upper = single[at];
    const texts = upper === undefined ? null : textsOfTwo(upper, lower);
    return texts === null ? [] : headerOf({ sheet, at: at + 1, texts }, match(texts));
  });
  return [...single, ...double];
}

interface HeaderPlace {
  readonly sheet: Sheet;
  /** Which of the sheet's rows. */
  readonly at: number;
  readonly texts: readonly string[];
}

export function headerOf<F extends string>(
  { sheet, at, texts }: HeaderPlace,
  places: ReadonlyMap<F, number>,
): Header<F> {
  const columns = new Map<F, Column>();
  const inOrder = [...places].sort(([, left], [, right]) => left - right);
  for (const [field, index] of inOrder) columns.set(field, { index, text: texts[index] ?? '' });
  const used = new Set(places.values());
  return {
    sheet,
    columns,
    ignored: texts.filter((text, index) => text !== '' && !used.has(index)),
    rows: sheet.rows.slice(at + 1),
    headerRow: sheet.rows[at] ?? { number: 0, cells: [] },
    texts,
  };
}

function textsOf(row: Row): string[] {
  return row.cells.map((cell) => trimmed(cellText(cell)));
}

/**
 * The texts of a header in two rows: groups above (质量), items below, single columns merged over both. It is none when the
 * upper row names no column, or names one that has something below it: that is the first row of data.
 */
function textsOfTwo<F extends string>(upper: Header<F>, lower: Row): string[] | null {
  const named = [...upper.columns.values()];
  if (named.length === 0 || named.some(({ index }) => !isBlank(cellAt(lower, index)))) return null;
  const below = textsOf(lower);
  const width = Math.max(upper.texts.length, below.length);
  return Array.from({ length: width }, (_, index) => below[index] || upper.texts[index] || '');
}
