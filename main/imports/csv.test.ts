import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../db/model/cells/cell';
import { recordsOf, separatorOf } from './csv';
import { readTables } from './readTables';

async function rowsOf(bytes: Uint8Array | string): Promise<[number, ...string[]][]> {
  const [sheet] = await readTables({ name: 'a.csv', bytes: Buffer.from(bytes) });
  return (sheet?.rows ?? []).map(({ number, cells }) => [number, ...cells.map(cellText)]);
}

// 客户编号,客户名称 CRLF C001,龙 — in GB18030; its last sign needs four bytes (㐀).
const GB18030 = Buffer.from('bfcdbba7b1e0bac52cbfcdbba7c3fbb3c60d0a433030312cc1fa8139ee39', 'hex');
const TABLE: [number, ...string[]][] = [
  [1, '编号', '名称'],
  [2, 'C001', '甲'],
];

describe('a CSV', () => {
  it.each([
    ['commas', '编号,名称\r\nC001,甲\r\n'],
    ['semicolons', '编号;名称\r\nC001;甲'],
    ['tabs', '编号\t名称\nC001\t甲\n'],
    ['old Mac line ends', '编号,名称\rC001,甲\r'],
    ['everything quoted', '"编号","名称"\n"C001","甲"\n'],
    ['a mark before it', '\uFEFF编号,名称\nC001,甲'],
    ['UTF-16 with its mark', Buffer.from('\uFEFF编号\t名称\r\nC001\t甲\r\n', 'utf16le')],
    ['UTF-16 of the other order', Buffer.from('\uFEFF编号,名称\nC001,甲\n', 'utf16le').swap16()],
    ['blank fields at the ends', '编号,名称,,\nC001,甲,,\n,,,\n'],
  ])('may have %s', async (_name, text) => {
    expect(await rowsOf(text)).toEqual(TABLE);
  });

  it('may be in GB18030, with signs of four bytes', async () => {
    expect(await rowsOf(GB18030)).toEqual([
      [1, '客户编号', '客户名称'],
      [2, 'C001', '龙㐀'],
    ]);
  });

  it('counts its records, blank ones too', async () => {
    expect(await rowsOf('\n台账\n\n编号,名称\n"C0\n01",甲\n\nC002,乙')).toEqual([
      [2, '台账'],
      [4, '编号', '名称'],
      [5, 'C0\n01', '甲'],
      [7, 'C002', '乙'],
    ]);
  });

  it.each([
    ['a doubled quote', 'a,"2"" pipe"', ['a', '2" pipe']],
    ['a separator in quotes', 'a,"b,c"', ['a', 'b,c']],
    ['a line end in quotes', 'a,"b\r\nc"', ['a', 'b\r\nc']],
    ['a quote inside a field', 'a,5" disk,c', ['a', '5" disk', 'c']],
    ['a quote that is never closed', 'a,"b,c', ['a', '"b', 'c']],
    ['something behind a closing quote', 'a,"b"c,d', ['a', 'bc', 'd']],
    ['an empty last field', 'a,b,', ['a', 'b', '']],
    ['what looks like a formula', 'a,=1+1,-cmd', ['a', '=1+1', '-cmd']],
  ])('understands %s', (_name, line, fields) => {
    expect([...recordsOf(`${line}\n`, ',')]).toEqual([fields]);
    expect([...recordsOf(line, ',')]).toEqual([fields]);
  });

  it.each([
    ['the sign that cuts evenly, not the most frequent', 'a;b\n1,5;2,5\n1,7;3,5\n', ';'],
    ['not the comma of a title', '2026年,客户台账\n编号\t名称\tx\nC1\t甲\ty\n', '\t'],
    ['the comma when nothing cuts', '编号\nC001\n', ','],
    ['what the first line says', 'sep=;\r\na,b;c,d\r\n', ';'],
  ])('finds its separator: %s', (_name, text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });

  it('reads back what was written, whatever stands in it', () => {
    const field = string({ unit: constantFrom('a', '中', '"', ',', ';', '\t', '\n', '\r', ' ', '=') });
    const separators = constantFrom(',' as const, ';' as const, '\t' as const);
    assert(
      property(array(array(field, { minLength: 1 }), { minLength: 1 }), separators, (records, separator) => {
        const text = records
          .map((record) => record.map((value) => `"${value.replaceAll('"', '""')}"`).join(separator))
          .join('\r\n');
        expect([...recordsOf(text, separator)]).toEqual(records);
      }),
    );
  });

  it('cut off inside a sign is still UTF-8', async () => {
    const whole = Buffer.from('编号,名称\nC001,甲乙');
    for (const cut of [1, 2])
      expect((await rowsOf(whole.subarray(0, -cut)))[1]?.slice(0, 2)).toEqual([2, 'C001']);
    expect((await rowsOf(whole.subarray(0, -1)))[0]).toEqual([1, '编号', '名称']);
  });

  it('is as wide and long as a workbook may be', async () => {
    await expect(rowsOf(`${','.repeat(200)}x`)).rejects.toThrow(
      expect.objectContaining({ code: 'file-unreadable' }),
    );
    await expect(rowsOf('a,b\n'.repeat(100_001))).rejects.toThrow(
      expect.objectContaining({ code: 'file-unreadable' }),
    );
    expect(await rowsOf(`${','.repeat(199)}x`)).toHaveLength(1);
  });
});
