import ExcelJS from 'exceljs';
import {
  array,
  assert,
  asyncProperty,
  boolean,
  constantFrom,
  date,
  double,
  integer,
  oneof,
  record,
  string,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, cellText } from '../../db/model/cells/cell';
import { readTables } from './readTables';
import { escaped, rowOf, workbookOf } from './testing/workbooks';

/** The cells of the first row of a workbook. */
async function cellsOf(bytes: Uint8Array): Promise<readonly Cell[]> {
  const [sheet] = await readTables({ name: 'a.xlsx', bytes });
  return sheet?.rows[0]?.cells ?? [];
}

describe('a workbook', () => {
  it('keeps the row numbers that Excel shows, and leaves empty rows out', async () => {
    const row = (number: string, value: number) => `<row${number}><c><v>${value}</v></c></row>`;
    const xml = `<sheetData>${row(' r="3"', 1)}<row r="4"><c s="1"/></row>${row('', 2)}${row(' r="9" ht="15"', 3)}</sheetData>`;
    const [sheet] = await readTables({ name: 'a.xlsx', bytes: workbookOf({ sheets: [xml] }) });
    expect(sheet?.rows.map(({ number, cells }) => [number, ...cells.map(cellText)])).toEqual([
      [3, '1'],
      [5, '2'],
      [9, '3'],
    ]);
  });

  it('has its sheets in the order of their tabs, hidden ones too; charts are none', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('甲').addRow(['a']);
    book.addWorksheet('乙', { state: 'hidden' }).addRow(['b']);
    book.addWorksheet('丙', { state: 'veryHidden' }).addRow(['c']);
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    const sheets = await readTables({ name: 'a.xlsx', bytes });
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['甲', 1],
      ['乙', 1],
      ['丙', 1],
    ]);
  });

  it('is read by what it is, whatever it is called', async () => {
    const bytes = rowOf('<c r="A1"><v>1</v></c>');
    expect(await readTables({ name: 'ledger.csv', bytes })).toHaveLength(1);
  });

  it('keeps the value of a merged range in its first cell', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('a');
    sheet.addRow(['台账', 'x', 'y']);
    sheet.mergeCells('A1:C1');
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    expect((await cellsOf(bytes)).map(cellText)).toEqual(['台账']);
  });

  it('gives back what another program wrote', async () => {
    const written = oneof(
      record({ value: string({ unit: 'grapheme', maxLength: 20 }) }),
      record({ value: double({ noNaN: true, noDefaultInfinity: true }) }),
      record({ value: integer() }),
      record({ value: boolean() }),
      record({
        value: date({ min: new Date('1900-03-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
      }),
    );
    await assert(
      asyncProperty(
        array(array(written, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
        async (rows) => {
          const book = new ExcelJS.Workbook();
          const sheet = book.addWorksheet('a');
          for (const row of rows) sheet.addRow(row.map(({ value }) => value));
          const bytes = new Uint8Array(await book.xlsx.writeBuffer());
          const [read] = await readTables({ name: 'a.xlsx', bytes });
          const found = new Map(read?.rows.map(({ number, cells }) => [number, cells.map(cellText)]));
          const texts = rows.map((row) => withoutEnd(row.map(({ value }) => shown(value))));
          expect(texts.map((_, at) => found.get(at + 1) ?? [])).toEqual(texts);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives back every text in every way of writing it', async () => {
    const unit = constantFrom('中', 'a', ' ', '\n', '\t', '<', '&', '"', "'", '𠮷', 'é', '=', '_', '\u3000');
    await assert(
      asyncProperty(array(unit, { minLength: 1, maxLength: 30 }), async (parts) => {
        const text = parts.join('');
        const strings = `<si><t xml:space="preserve">${escaped(text)}</t></si>`;
        const cells = `<c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>${escaped(text)}</v></c><c r="C1" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
        expect(await cellsOf(rowOf(cells, { strings }))).toEqual(
          Array.from({ length: 3 }, () => ({ kind: 'text', text })),
        );
      }),
    );
  });
});

/** A row ends with the last cell that has something in it. */
function withoutEnd(texts: readonly string[]): string[] {
  return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1);
}

/** As Excel would show it: 15 digits of a number, whole seconds of a time. */
function shown(value: string | number | boolean | Date): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date)
    return dayAndTime(new Date(Math.round(value.getTime() / 1000) * 1000).toISOString());
  if (typeof value === 'number') return cellText({ kind: 'number', number: value, text: String(value) });
  return value;
}

function dayAndTime(iso: string): string {
  const time = iso.slice(11, 19);
  return time === '00:00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${time}`;
}
