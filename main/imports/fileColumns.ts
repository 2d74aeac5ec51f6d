import { isBlank, shownText, trimmed } from '../../db/model/cells/cell';
import type { FileColumn, FileColumns, MatchedField } from '../../preload/contract/imports';
import { type ColumnMatches, matchKeys } from './columnMatches';
import { headerInRow, headerNotFound, likelyHeader } from './findHeader';
import { FIRST_ROWS, type Header } from './headerRows';
import { columnMatcher, type FieldWords } from './matchColumns';
import { cellAt, type Row, type Sheet } from './tables';

/** What a kind of file may hold, what it cannot do without, and what people have said about its columns. */
export interface WantedColumns {
  readonly fields: readonly FieldWords[];
  readonly required: readonly string[];
  readonly matches: ColumnMatches;
  /** The whole text of fields that have no name of their own. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Which sheet and row a person has chosen, as far as he has. */
interface ChosenPlace {
  readonly sheet?: number | undefined;
  readonly headerRow?: number | undefined;
}

const SAMPLES = 3;
const SAMPLED_ROWS = 200;
const SAMPLE_LENGTH = 40;
const TEXTS_SHOWN = 12;

/** How the table of a file is found, with all that a person needs to correct it. A file without any row is refused. */
export function fileColumns(
  sheets: readonly Sheet[],
  wanted: WantedColumns,
  chosen: ChosenPlace = {},
): FileColumns {
  const header = headerFor(sheets, wanted, chosen);
  const { sheet, headerRow } = header;
  return {
    sheets: sheets.map(({ name }) => name),
    sheet: sheets.indexOf(sheet),
    headerRow: headerRow.number,
    firstRows: sheet.rows.slice(0, FIRST_ROWS).map((row) => ({ row: row.number, texts: someTexts(row) })),
    columns: columnsOf(header),
    fields: fieldsOf(header, wanted),
  };
}

/** The header that a person means: the found one, or the one in the sheet and row that he has chosen. */
export function headerFor(
  sheets: readonly Sheet[],
  { fields, required, matches }: WantedColumns,
  { sheet, headerRow }: ChosenPlace,
): Header<string> {
  const match = columnMatcher(fields, required, matches);
  const among = sheet === undefined ? sheets : sheets.slice(sheet, sheet + 1);
  const [first] = among;
  const found =
    first === undefined || headerRow === undefined
      ? likelyHeader(among, match, required)
      : headerInRow(first, headerRow, match);
  const shown = found ?? widestRow(among, match);
  if (shown === null) throw headerNotFound(sheets, fields, required);
  return shown;
}

/** Where no word is known, the first row with the most texts in it is the likeliest header. */
function widestRow(
  sheets: readonly Sheet[],
  match: ReturnType<typeof columnMatcher<string>>,
): Header<string> | null {
  const rows = sheets.flatMap((sheet) => sheet.rows.slice(0, FIRST_ROWS).map((row) => ({ sheet, row })));
  const [first] = rows;
  if (first === undefined) return null;
  const widest = rows.reduce((best, one) => (textCount(one.row) > textCount(best.row) ? one : best), first);
  return headerInRow(widest.sheet, widest.row.number, match);
}

function textCount({ cells }: Row): number {
  return cells.filter((cell) => cell.kind === 'text' && !isBlank(cell)).length;
}

function someTexts({ cells }: Row): string[] {
  return cells
    .filter((cell) => !isBlank(cell))
    .slice(0, TEXTS_SHOWN)
    .map((cell) => trimmed(shownText(cell)).slice(0, SAMPLE_LENGTH));
}

/** Every column that has something in it. */
function columnsOf({ texts, rows }: Header<string>): readonly FileColumn[] {
  const sampled = rows.slice(0, SAMPLED_ROWS);
  const width = Math.max(texts.length, ...sampled.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => {
    return { index, header: texts[index] ?? '', samples: samplesOf(sampled, index) };
  });
  return columns.filter(({ header, samples }) => header !== '' || samples.length > 0);
}

function samplesOf(rows: readonly Row[], index: number): readonly string[] {
  const samples = new Set<string>();
  for (const row of rows) {
    const cell = cellAt(row, index);
    if (!isBlank(cell)) samples.add(trimmed(shownText(cell)).slice(0, SAMPLE_LENGTH));
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}

function fieldsOf(
  header: Header<string>,
  { fields, required, matches, texts }: WantedColumns,
): readonly MatchedField[] {
  const keys = matchKeys(header.texts);
  return fields.map(({ field }) => {
    const column = header.columns.get(field)?.index ?? null;
    const isRemembered = column !== null && matches[keys[column] ?? ''] === field;
    const by = column === null ? null : isRemembered ? 'memory' : 'words';
    return { field, text: texts.get(field) ?? null, isRequired: required.includes(field), column, by };
  });
}
