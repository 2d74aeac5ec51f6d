import ExcelJS from 'exceljs';

/** One sheet of plain texts: nothing in it is ever a formula, because every value is written as a text. */
export async function writeSimpleBook(
  sheet: string,
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const page = book.addWorksheet(sheet, { views: [{ state: 'frozen', ySplit: 1 }] });
  for (const row of rows) page.addRow([...row]);
  page.getRow(1).font = { bold: true };
  for (const column of page.columns) column.width = 18;
  return new Uint8Array(await book.xlsx.writeBuffer());
}
