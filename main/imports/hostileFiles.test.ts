import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits';
import { readTables } from './readTables';
import { rowOf, workbookOf } from './testing/workbooks';
import { zipOf } from './testing/zip';

const MB = 1024 * 1024;
const read = (bytes: Uint8Array, name = 'a.xlsx') => readTables({ name, bytes });
const unreadable = (why: string, name = 'a.xlsx') =>
  expect.objectContaining({ code: 'file-unreadable', facts: { why, name } });
const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
describe('a workbook that would eat the machine is refused', () => {
  it.each([
    [
      'a DTD with entities in entities',
      () =>
        zipOf([
          {
            name: 'xl/workbook.xml',
            content: '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><workbook>&c;</workbook>',
          },
        ]),
      'forbidden-content',
    ],
    [
      'more entries than a workbook has',
      () => zipOf(Array.from({ length: 2001 }, (_, at) => ({ name: `a${at}`, content: '' }))),
      'too-large',
    ],
    [
      'parts that admit to more than 200 MB',
      () => workbookOf({ sheets: [], extra: [{ name: 'b', content: '', claimedSize: 201 * MB }] }),
      'too-large',
    ],
    ['30 MB out of 30 kB', () => workbookOf({ sheets: [data(''), ' '.repeat(30 * MB)] }), 'too-large'],
    [
      'a part that is larger than it says',
      () => zipOf([{ name: 'xl/workbook.xml', content: ' '.repeat(5 * MB), claimedSize: 100 }]),
      'too-large',
    ],
    [
      'a part that is smaller than it says',
      () => zipOf([{ name: 'xl/workbook.xml', content: '<workbook/>', claimedSize: 100 }]),
      'damaged',
    ],
    [
      'a path out of the zip',
      () => zipOf([{ name: '../xl/workbook.xml', content: '<workbook/>' }]),
      'damaged',
    ],
    ['a path from the root', () => zipOf([{ name: '/etc/passwd', content: '<workbook/>' }]), 'damaged'],
    ['something in column 201', () => rowOf('<c r="GT1"><v>1</v></c>'), 'too-large'],
    ['something in the last column', () => rowOf('<c r="XFD1"><v>1</v></c>'), 'too-large'],
    [
      '100,001 rows',
      () => workbookOf({ sheets: [data('<row><c><v>1</v></c></row>'.repeat(100_001))] }),
      'too-large',
    ],
    ['elements in elements without end', () => workbookOf({ sheets: ['<a>'.repeat(1000)] }), 'damaged'],
    ['a tag without an end', () => workbookOf({ sheets: [`<a b="${'x'.repeat(3 * MB)}`] }), 'damaged'],
  ])('%s', async (_name, bytes, why) => {
    await expect(read(bytes())).rejects.toThrow(unreadable(why));
  });

  it.each([
    [
      'a value in column 200 of every row, sheet after sheet',
      () =>
        workbookOf({
          sheets: Array.from({ length: 3 }, () => data('<row><c r="GR1"><v>1</v></c></row>'.repeat(70_000))),
        }),
    ],
    ['more shared texts', () => rowOf('', { strings: '<si/>'.repeat(2_000_001) })],
    ['more styles', () => rowOf('', { styles: `<cellXfs>${'<xf/>'.repeat(100_002)}</cellXfs>` })],
    [
      'more sheets',
      () => workbookOf({ settings: `<sheets>${'<sheet/>'.repeat(10_002)}</sheets>`, sheets: [] }),
    ],
    ['a CSV of a million fields in a record', () => Buffer.from(`a,b\n${','.repeat(1_000_000)}`)],
    ['a CSV of 51 MB', () => Buffer.alloc(51 * MB, 'a,b\n')],
  ])('%s', async (_name, bytes) => {
    await expect(read(bytes())).rejects.toThrow(unreadable('too-large'));
  });

  it('more different values than it may keep', async () => {
    const cells = Array.from({ length: 101 }, (_, at) => `<c><v>${at}</v></c>`).join('');
    const file = { name: 'a.xlsx', bytes: rowOf(cells) };
    await expect(readTables(file, { ...LIMITS, values: 100 })).rejects.toThrow(unreadable('too-large'));
    expect(await readTables(file, { ...LIMITS, values: 101 })).toHaveLength(1);
  });

  it('one sheet named a thousand times counts a thousand times', async () => {
    const sheet = `<worksheet><sheetData/>${' '.repeat(100_000)}</worksheet>`;
    const names = '<sheet name="a" r:id="rId1"/>'.repeat(3000);
    const bytes = zipOf([
      { name: 'xl/workbook.xml', content: `<workbook><sheets>${names}</sheets></workbook>` },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="s.xml"/></Relationships>',
      },
      { name: 'xl/s.xml', content: sheet },
    ]);
    await expect(read(bytes)).rejects.toThrow(unreadable('too-large'));
  });
});

describe('a workbook that only looks dangerous is read', () => {
  const cells = data('<row r="1"><c r="A1"><v>1</v></c></row>');
  it.each([
    ['100,000 rows', data('<row><c><v>1</v></c></row>'.repeat(100_000)), 100_000],
    ['the whole sheet merged', `${cells}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`, 1],
    [
      'the whole sheet validated',
      `${cells}<dataValidations><dataValidation sqref="A1:XFD1048576" type="list"/></dataValidations>`,
      1,
    ],
    [
      'columns up to two thousand million',
      `<cols><col min="1" max="2000000000" width="9"/></cols>${cells}`,
      1,
    ],
    [
      'styles down to the last cell',
      data(
        '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>',
      ),
      1,
    ],
    ['a value in the last row', data('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'), 1],
    [
      'links to other files',
      `${cells}<hyperlinks><hyperlink ref="A1" r:id="x"/></hyperlinks><oleObjects/>`,
      1,
    ],
  ])('%s', async (_name, xml, rows) => {
    const started = performance.now();
    const [sheet] = await read(workbookOf({ sheets: [xml] }));
    expect(sheet?.rows).toHaveLength(rows);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('repetitive but small: the ratio counts from 20 MB on', async () => {
    const rows = '<row><c t="str"><v>很满意</v></c></row>'.repeat(90_000);
    const [sheet] = await read(workbookOf({ sheets: [data(rows)] }));
    expect(sheet?.rows).toHaveLength(90_000);
  });

  it.each([
    [
      'in the table of texts',
      (text: string) =>
        rowOf('<c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c>', { strings: `<si><t>${text}</t></si>` }),
    ],
    [
      'in the cell',
      (text: string) => rowOf(`<c r="A1" t="inlineStr"><is><t>${text}</t></is></c><c r="B1"><v>1</v></c>`),
    ],
    ['of a formula', (text: string) => rowOf(`<c r="A1" t="str"><v>${text}</v></c><c r="B1"><v>1</v></c>`)],
    ['of a CSV', (text: string) => Buffer.from(`${text},1\nb,2`)],
  ])('with 2 MB of text %s: the cell is marked, the rest is read', async (_name, fileOf) => {
    const started = performance.now();
    const [sheet] = await read(fileOf('长'.repeat(700_000)), 'a.csv');
    const [long, next] = sheet?.rows[0]?.cells ?? [];
    expect(long).toMatchObject({ kind: 'text', tooLong: true });
    expect(long?.kind === 'text' && long.text.length).toBeLessThan(1000);
    expect(next).toMatchObject({ kind: expect.stringMatching('number|text') });
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it.each([
    ['32,767 characters are what Excel allows', '字'.repeat(32_767), undefined],
    ['one more is not', '字'.repeat(32_768), true],
    ['a line end that takes seven in the file is one', '_x000D_'.repeat(32_767), undefined],
  ])('%s', async (_name, text, tooLong) => {
    const [sheet] = await read(rowOf('<c r="A1" t="s"><v>0</v></c>', { strings: `<si><t>${text}</t></si>` }));
    const [cell] = sheet?.rows[0]?.cells ?? [];
    expect(cell?.kind === 'text' && cell.tooLong).toBe(tooLong);
  });

  it('limits are what the design says', () => {
    expect(LIMITS).toMatchObject({
      entries: 2000,
      inflatedBytes: 200 * MB,
      ratio: 200,
      rows: 100_000,
      columns: 200,
    });
  });
});
