import { describe, expect, it } from 'vitest';
import { nextSort, sortRows } from './sortRows';

describe('sorting rows', () => {
  it.each([
    ['numbers by size', [10, 9, 2], [2, 9, 10]],
    ['codes by their numbers', ['C10', 'C9', 'C100'], ['C9', 'C10', 'C100']],
    ['Chinese names by pinyin', ['武汉', '昆山', '无锡'], ['昆山', '无锡', '武汉']],
    ['no value last', [null, 80, null, 70], [70, 80, null, null]],
  ])('puts %s', (_name, given, sorted) => {
    expect(sortRows<string | number | null>(given, (value) => value, false)).toEqual(sorted);
  });

  it('keeps no value last downwards too', () => {
    expect(sortRows([null, 80, 70, 90], (value) => value, true)).toEqual([90, 80, 70, null]);
  });

  it('goes up, down, and back to how it came', () => {
    const up = nextSort(null, 'score');
    const down = nextSort(up, 'score');
    expect([up, down, nextSort(down, 'score')]).toEqual([
      { column: 'score', isDown: false },
      { column: 'score', isDown: true },
      null,
    ]);
    expect(nextSort(down, 'name')).toEqual({ column: 'name', isDown: false });
  });
});
