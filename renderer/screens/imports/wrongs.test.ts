import { expect, it } from 'vitest';
import { wrongsOf } from './wrongs';

it('gathers bad cells by their reason, the most frequent first', () => {
  const cell = (row: number, field: string, reason: string) => ({ row, field, value: 'x', reason });
  const wrongs = wrongsOf([
    cell(3, '收回日期', '不是日期'),
    cell(5, '外观', '不是答案'),
    cell(5, '尺寸', '不是答案'),
    cell(9, '尺寸', '不是答案'),
  ]);
  expect(wrongs).toEqual([
    { reason: '不是答案', cells: 3, rows: new Set([5, 9]), fields: ['外观', '尺寸'] },
    { reason: '不是日期', cells: 1, rows: new Set([3]), fields: ['收回日期'] },
  ]);
});
