import { Refusal } from '../../db/model/refusal';
import type { ColumnMatches } from './columnMatches';
import { type Header, headerOf, headerRows } from './headerRows';
import { type ColumnMatcher, columnMatcher, type FieldWords } from './matchColumns';
import type { Sheet } from './tables';

/** Where a person says that the table is, and which column is which field. */
export interface ToldTable {
  readonly sheet: number;
  /** The row number that Excel shows. */
  readonly headerRow: number;
  /** The place of a field's column; a field that is not named is not in the file. */
  readonly columns: Readonly<Record<string, number>>;
}

/** What people have said about files like this, and about this very one. */
export interface Told {
  readonly matches?: ColumnMatches;
  readonly table?: ToldTable | undefined;
}

/**
 * Finds the header by its words: in the first sheet that has every required column, the row (or the two rows of a header
 * with groups) that knows the most fields. A file without one is refused.
 */
export function findHeader<F extends string>(
  sheets: readonly Sheet[],
  fields: readonly FieldWords<F>[],
  required: readonly F[],
  { matches, table }: Told = {},
): Header<F> {
  const match = columnMatcher(fields, required, matches);
  const found =
    table === undefined ? likelyHeader(sheets, match, required) : toldHeader(sheets, fields, table, match);
  const missing = found === null ? required : missingIn(found, required);
  if (found !== null && missing.length === 0) return found;
  throw headerNotFound(sheets, fields, missing);
}

export function headerNotFound(
  sheets: readonly Sheet[],
  fields: readonly FieldWords[],
  missing: readonly string[],
): Refusal {
  return new Refusal('header-not-found', {
    missing: missing.map((field) => fields.find((one) => one.field === field)?.words[0] ?? field),
    sheets: sheets.map(({ name }) => name).filter((name) => name !== ''),
  });
}

/** The header that has all required columns, or the one that is nearest to it; null where no row knows a field. */
export function likelyHeader<F extends string>(
  sheets: readonly Sheet[],
  match: ColumnMatcher<F>,
  required: readonly F[],
): Header<F> | null {
  const found: Header<F>[] = [];
  for (const sheet of sheets) {
    const all = headerRows(sheet, match);
    const whole = all.filter((header) => missingIn(header, required).length === 0);
    const best = bestHeader(whole.length > 0 ? whole : all);
    if (best === null) continue;
    if (whole.length > 0) return best;
    found.push(best);
  }
  const nearest = bestHeader(found);
  return nearest === null || nearest.columns.size === 0 ? null : nearest;
}

/** The header in one row of a sheet: by that row alone, or with the groups above it where that knows more. */
export function headerInRow<F extends string>(
  sheet: Sheet,
  row: number,
  match: ColumnMatcher<F>,
): Header<F> | null {
  return bestHeader(headerRows(sheet, match).filter(({ headerRow }) => headerRow.number === row));
}

function toldHeader<F extends string>(
  sheets: readonly Sheet[],
  fields: readonly FieldWords<F>[],
  { sheet: place, headerRow, columns }: ToldTable,
  match: ColumnMatcher<F>,
): Header<F> | null {
  const sheet = sheets[place];
  const found = sheet && headerInRow(sheet, headerRow, match);
  if (sheet === undefined || found == null) return null;
  const at = sheet.rows.indexOf(found.headerRow);
  const places = fields.flatMap(({ field }): readonly (readonly [F, number])[] => {
    const index = columns[field];
    return index === undefined ? [] : [[field, index]];
  });
  return headerOf({ sheet, at, texts: found.texts }, new Map(places));
}

function missingIn<F extends string>({ columns }: Header<F>, required: readonly F[]): readonly F[] {
  return required.filter((field) => !columns.has(field));
}

// The earlier of two equals: a header is above what looks like it.
function bestHeader<F extends string>(headers: readonly Header<F>[]): Header<F> | null {
  return headers.reduce<Header<F> | null>(
    (best, header) => (best === null || header.columns.size > best.columns.size ? header : best),
    null,
  );
}
