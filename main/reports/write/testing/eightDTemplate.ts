import ExcelJS from 'exceljs';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A customer's own 8D form: a logo, merged cells, a style, a formula, placeholders, and a name that is not ours. */
export async function eightDTemplate(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('8D 表');
  sheet.getColumn(1).width = 33;
  sheet.mergeCells('A1:C2');
  sheet.getCell('A1').font = { bold: true, size: 15, color: { argb: 'FFCC0000' } };
  sheet.getCell('A4').value = 'Supplier reply {{COMPLAINT}} / {{NOT_OURS}}';
  sheet.getCell('A5').value = {
    richText: [{ font: { bold: true }, text: '端子：' }, { text: '{{D2_WHERE}}' }],
  };
  sheet.getCell('B7').value = 1;
  sheet.getCell('B8').value = { formula: 'B7*2', result: 2 };
  const names = {
    ...{ D2_WHAT: 'A1', STOCK_BAD: 'B7', D5_1_TEXT: 'A10', D5_1_OWNER: 'B10', D5_1_DUE: 'C10' },
    ...{ D5_99_TEXT: 'A11', TEAM_1_NAME: 'A12', SQE_ONLY: 'A13' },
  };
  for (const [name, cell] of Object.entries(names)) sheet.getCell(cell).name = name;
  for (const cell of ['A11', 'A13']) sheet.getCell(cell).value = 'as it was';
  const logo = book.addImage({ base64: PIXEL, extension: 'png' });
  sheet.addImage(logo, 'E1:E2');
  return { name: 'customer 8D.xlsx', bytes: new Uint8Array(await book.xlsx.writeBuffer()) };
}

/** Its sheet, read back. */
export async function templateSheet(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  const sheet = book.getWorksheet('8D 表');
  if (sheet === undefined) throw new Error('The sheet is gone.');
  return sheet;
}

/** A workbook with nothing to fill in. */
export async function namelessBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('x').getCell('A1').value = 'nothing';
  return new Uint8Array(await book.xlsx.writeBuffer());
}
