import ExcelJS from 'exceljs';
import { readBook } from './readBook';

type Value = string | number | Date;

/** A workbook as another program gives it back: with these cells filled in, by address. */
export async function filledBook(
  bytes: Uint8Array,
  values: Readonly<Record<string, Value>>,
  insertAfter: readonly number[] = [],
): Promise<Uint8Array> {
  const book = await openBook(bytes);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('The book has no sheet');
  for (const row of insertAfter) sheet.insertRow(row + 1, []);
  for (const [cell, value] of Object.entries(values)) sheet.getCell(cell).value = value;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The rows of the first sheet by the names in their hidden column. */
export async function namedRows(bytes: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const [sheet] = (await openBook(bytes)).worksheets;
  const rows = new Map<string, number>();
  sheet?.eachRow((row, number) => rows.set(row.getCell(1).text, number));
  return rows;
}

/** What the sheet shows, cell by cell. */
export async function textsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const cells = await readBook(bytes);
  return cells.flatMap(({ value, kind }) => (kind === 'merged' ? [] : [String(value)]));
}

export async function openBook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book;
}
