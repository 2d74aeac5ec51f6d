import { expect, it } from 'vitest';
import type { ImportPreview, PreviewRow } from '../../../preload/contract/imports';
import { isReadAlike, isWhole, mendedFile, mendKey } from './mendedFile';

const row = (number: number, values: readonly string[]): PreviewRow => ({
  row: number,
  fate: 'added',
  cells: values.map((value) => ({ value, readAs: null, warning: null, reason: null })),
});

const preview = (rows: readonly PreviewRow[], rowCount = rows.length): ImportPreview => ({
  fileName: '客户.xlsx',
  sheet: 'Sheet1',
  headerRow: 2,
  columns: [
    { header: '客户编号', field: 'code' },
    { header: '客户名称', field: 'name' },
  ],
  rows,
  rowCount,
  readOtherwise: 0,
  counts: { added: rows.length, updated: 0, unchanged: 0, rejected: 0 },
  rejected: [],
  ignored: ['序号'],
});

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

it('writes every row on its own line, so that a row keeps the number that Excel shows', () => {
  const given = preview([row(6, ['C002', '乙, 厂']), row(3, ['C001', ''])]);
  const { file, table } = mendedFile('客户', given, new Map([[mendKey({ row: 3, column: 1 }), '甲']]));
  expect(table).toEqual({ sheet: 0, headerRow: 2, columns: { code: 0, name: 1 } });
  expect(file.name).toBe('客户.csv');
  expect(textOf(file.bytes)).toBe('\r\n客户编号,客户名称\r\nC001,甲\r\n\r\n\r\nC002,"乙, 厂"\r\n');
});

it.each([
  ['every row and every letter is shown', preview([row(3, ['C001', '甲'])]), true],
  ['there are more rows than shown', preview([row(3, ['C001', '甲'])], 501), false],
  ['a long text is cut', preview([row(3, ['C001', '长'.repeat(200)])]), false],
])('a file can be written again when %s: %s', (_name, given, isPossible) => {
  expect(isWhole(given)).toBe(isPossible);
});

it('knows whether a file written again is read alike, whatever the order of its rows', () => {
  const given = preview([row(6, ['C002', '乙']), row(3, ['C001', '甲'])]);
  expect(isReadAlike(given, preview([row(3, ['C001', '甲']), row(6, ['C002', '乙'])]))).toBe(true);
  expect(isReadAlike(given, preview([row(3, ['C001', '甲']), row(6, ['C002', '丙'])]))).toBe(false);
});
