import { expect, it } from 'vitest';
import type { PreviewRow } from '../../../preload/contract/imports';
import { alikeCells } from './alikeCells';

const row = (number: number, wrongs: readonly string[]): PreviewRow => ({
  row: number,
  fate: 'rejected',
  cells: wrongs.map((value) => ({
    value,
    readAs: null,
    warning: null,
    reason: value === '4' ? null : '不是答案',
  })),
});

it('finds what is wrong alike in several places, most places first', () => {
  const rows = [
    row(9, ['4', '较满意', '尚可']),
    row(12, ['较满意', '较满意', '尚可']),
    row(15, ['6', '4', '4']),
  ];
  expect(alikeCells(rows, '不是答案')).toEqual([
    {
      value: '较满意',
      places: [
        { row: 9, column: 1 },
        { row: 12, column: 0 },
        { row: 12, column: 1 },
      ],
    },
    {
      value: '尚可',
      places: [
        { row: 9, column: 2 },
        { row: 12, column: 2 },
      ],
    },
  ]);
  expect(alikeCells(rows, '不能为空')).toEqual([]);
});
