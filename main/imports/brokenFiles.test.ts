import { assert, asyncProperty, nat, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTables } from './readTables';
import { rowOf, workbookOf } from './testing/workbooks';
import { zipOf } from './testing/zip';

const read = (bytes: Uint8Array, name = 'a.xlsx') => readTables({ name, bytes });
const unreadable = (why: string, name = 'a.xlsx') =>
  expect.objectContaining({ code: 'file-unreadable', facts: { why, name } });
const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const GOOD = rowOf('<c r="A1" t="s"><v>0</v></c><c r="B1"><v>80</v></c>', {
  strings: '<si><t>客户编号</t></si>',
});

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const JPG = [0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];

describe('a file that is no table is refused', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['only spaces', Buffer.from(' \r\n\t'), 'empty'],
    ['an old .xls', Buffer.from([...OLE, ...Buffer.alloc(600)]), 'old-xls'],
    [
      'a workbook with a password',
      Buffer.concat([Buffer.from(OLE), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
    ['a PDF', Buffer.from('%PDF-1.7\n%…'), 'not-a-workbook'],
    ['a JPG', Buffer.from(JPG), 'not-a-workbook'],
    ['a web page', Buffer.from('<!DOCTYPE html><table><tr><td>客户编号'), 'not-a-workbook'],
    ['a letter', Buffer.from('您好，\n附件是客户资料。'), 'not-a-workbook'],
    ['a line', Buffer.from('not a workbook'), 'not-a-workbook'],
    ['another zip', zipOf([{ name: 'a.txt', content: 'hello' }]), 'not-a-workbook'],
    ['an empty zip', zipOf([]), 'not-a-workbook'],
    [
      'a Word document',
      zipOf([
        {
          name: '_rels/.rels',
          content:
            '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        },
        { name: 'word/document.xml', content: '<document/>' },
      ]),
      'not-a-workbook',
    ],
    ['a binary workbook', zipOf([{ name: 'xl/workbook.bin', content: 'x' }]), 'binary-workbook'],
    ['the head of a zip', Buffer.from('PK\u0003\u0004'), 'cut-off'],
  ])('%s', async (_name, bytes, why) => {
    await expect(read(bytes)).rejects.toThrow(unreadable(why));
  });

  it('a CSV that is called .xlsx is read all the same', async () => {
    expect(await read(Buffer.from('客户编号,客户名称\nC001,甲\n'))).toHaveLength(1);
  });
});

describe('a damaged workbook is refused', () => {
  it('cut off anywhere', async () => {
    await assert(
      asyncProperty(nat(GOOD.length - 1), async (length) => {
        await expect(read(GOOD.subarray(0, length))).rejects.toThrow(
          expect.objectContaining({ code: 'file-unreadable' }),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('with a changed byte it is read or refused, never a defect', async () => {
    await assert(
      asyncProperty(nat(GOOD.length - 1), nat(255), async (at, byte) => {
        const bytes = Uint8Array.from(GOOD);
        bytes[at] = byte;
        await expectAnAnswer(bytes);
      }),
      { numRuns: 500 },
    );
  });

  it('noise is read or refused, never a defect', async () => {
    await assert(asyncProperty(uint8Array({ maxLength: 2000 }), expectAnAnswer));
    await assert(
      asyncProperty(uint8Array({ maxLength: 2000 }), (noise) =>
        expectAnAnswer(Buffer.concat([GOOD.subarray(0, 4), noise])),
      ),
    );
  });

  it.each([
    [
      'a sheet that ends too early',
      { sheets: ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row>'] },
      'damaged',
    ],
    [
      'a text that is not in the table',
      { sheets: [data('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')] },
      'damaged',
    ],
    ['a cell without a column', { sheets: [data('<row r="1"><c r="12"><v>7</v></c></row>')] }, 'damaged'],
    ['a row without a number', { sheets: [data('<row r="-5"><c><v>7</v></c></row>')] }, 'damaged'],
    ['a row that no Excel has', { sheets: [data('<row r="1048577"><c><v>7</v></c></row>')] }, 'damaged'],
  ])('%s', async (_name, parts, why) => {
    await expect(read(workbookOf(parts))).rejects.toThrow(unreadable(why));
  });

  it('a sheet that is named but missing, a part with another sum', async () => {
    const other = zipOf([
      {
        name: 'xl/workbook.xml',
        content: '<workbook><sheets><sheet name="a" r:id="rId9"/></sheets></workbook>',
      },
    ]);
    await expect(read(other)).rejects.toThrow(unreadable('damaged'));
    const bytes = Buffer.from(
      zipOf([{ name: 'xl/workbook.xml', content: '<workbook></workbook>', isStored: true }]),
    );
    bytes.write('W', bytes.indexOf('workbook>'));
    await expect(read(bytes)).rejects.toThrow(unreadable('damaged'));
  });
});

async function expectAnAnswer(bytes: Uint8Array): Promise<void> {
  try {
    expect(Array.isArray(await read(bytes))).toBe(true);
  } catch (error) {
    expect(error).toMatchObject({ code: 'file-unreadable' });
  }
}
