import { expect, it } from 'vitest';
import type { ImportPreview, PreviewCell, PreviewRow } from '../../../preload/contract/imports';
import { looksOf } from './looks';

const cell = (said: Partial<PreviewCell> = {}): PreviewCell => ({
  value: 'x',
  readAs: null,
  warning: null,
  reason: null,
  ...said,
});

const row = (number: number, fate: PreviewRow['fate'], cells: readonly PreviewCell[]) => ({
  row: number,
  fate,
  cells,
});

const preview = (rows: readonly PreviewRow[]): ImportPreview => ({
  fileName: '客户.xlsx',
  sheet: '',
  headerRow: 1,
  columns: ['客户编号', '客户名称', '邮箱'].map((header) => ({ header, field: null })),
  rows,
  rowCount: rows.length,
  readOtherwise: 0,
  counts: { added: rows.length, updated: 0, unchanged: 0, rejected: 0 },
  rejected: [],
  ignored: [],
});

it('gathers what is to be looked at by column, of rows that will be written', () => {
  const renamed = cell({ warning: '将改名，原名 甲' });
  const looks = looksOf(
    preview([
      row(2, 'updated', [cell(), renamed, cell({ warning: '不像邮箱地址' })]),
      row(3, 'added', [cell(), cell(), cell({ warning: '不像邮箱地址' })]),
      row(4, 'rejected', [cell(), cell(), cell({ readAs: '2026-03-05' })]),
    ]),
  );
  expect(looks.map(({ header, first, rows }) => [header, first.warning, [...rows]])).toEqual([
    ['客户名称', '将改名，原名 甲', [2]],
    ['邮箱', '不像邮箱地址', [2, 3]],
  ]);
});

it('has nothing to say of a file without such cells', () => {
  expect(looksOf(preview([row(2, 'added', [cell(), cell(), cell()])]))).toEqual([]);
});
