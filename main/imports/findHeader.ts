import { cellText, isBlank, trimmed } from '../../db/model/cells/cell';
import { Refusal } from '../../db/model/refusal';
import { type ColumnMatcher, columnMatcher, type FieldWords } from './matchColumns';
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
}

const FIRST_ROWS = 30;

/**
 * Finds the header by its words: in the first sheet that has every required column, the row (or the two rows of a header
 * with groups) that knows the most fields. A file without one is refused.
 */
export function findHeader<F extends string>(
  sheets: readonly Sheet[],
  fields: readonly FieldWords<F>[],
  required: readonly F[],
): Header<F> {
  const match = columnMatcher(fields, required);
  const found: Header<F>[] = [];
  for (const sheet of sheets) {
    const best = bestOf(headersOf(sheet, match, required));
    if (best === undefined) continue;
    if (missingIn(best, required).length === 0) return best;
    found.push(best);
  }
  const nearest = bestOf(found);
  const missing = nearest === undefined ? required : missingIn(nearest, required);
  throw new Refusal('header-not-found', {
    missing: missing.map((field) => nameOf(field, fields)),
    sheets: sheets.map(({ name }) => name).filter((name) => name !== ''),
  });
}

function nameOf<F extends string>(field: F, fields: readonly FieldWords<F>[]): string {
  return fields.find((one) => one.field === field)?.words[0] ?? field;
}

function missingIn<F extends string>({ columns }: Header<F>, required: readonly F[]): F[] {
  return required.filter((field) => !columns.has(field));
}

// The earlier of two equals: a header is above what looks like it.
function bestOf<F extends string>(headers: readonly Header<F>[]): Header<F> | undefined {
  return headers.reduce<Header<F> | undefined>(
    (best, header) => (best === undefined || header.columns.size > best.columns.size ? header : best),
    undefined,
  );
}

/** Every row that may be the header; those with all required columns only, if there are such. */
function headersOf<F extends string>(
  sheet: Sheet,
  match: ColumnMatcher<F>,
  required: readonly F[],
): Header<F>[] {
  const first = sheet.rows.slice(0, FIRST_ROWS);
  const single = first.map((row, at) => headerOf(sheet, at + 1, textsOf(row), match));
  const double = first.slice(1).flatMap((lower, at) => {
    const upper = single[at];
    const texts = upper === undefined ? null : textsOfTwo(upper, lower);
    return texts === null ? [] : headerOf(sheet, at + 2, texts, match);
  });
  const all = [...single, ...double];
  const whole = all.filter((header) => missingIn(header, required).length === 0);
  return whole.length > 0 ? whole : all;
}

function headerOf<F extends string>(
  sheet: Sheet,
  rowsUsed: number,
  texts: readonly string[],
  match: ColumnMatcher<F>,
): Header<F> {
  const places = match(texts);
  const columns = new Map<F, Column>();
  const inOrder = [...places].sort(([, left], [, right]) => left - right);
  for (const [field, index] of inOrder) columns.set(field, { index, text: texts[index] ?? '' });
  const used = new Set(places.values());
  return {
    sheet,
    columns,
    ignored: texts.filter((text, index) => text !== '' && !used.has(index)),
    rows: sheet.rows.slice(rowsUsed),
    headerRow: sheet.rows[rowsUsed - 1] ?? { number: 0, cells: [] },
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
  const above = textsOf(upper.headerRow);
  const below = textsOf(lower);
  const width = Math.max(above.length, below.length);
  return Array.from({ length: width }, (_, index) => below[index] || above[index] || '');
}
