import { describe, expect, it } from 'vitest';
import { itemsOf, visibleRange } from './tableItems';

const heights = { row: 32, group: 28 };

describe('what stands in a table', () => {
  it('puts groups in their order and leaves empty ones out', () => {
    const rows = ['today 1', 'late 1', 'late 2'];
    const groupOf = (row: string) => row.split(' ')[0] ?? '';
    const items = itemsOf(rows, { groupOf, order: ['late', 'today', 'later'] }, heights);
    expect(items.map((item) => (item.kind === 'group' ? `${item.group}: ${item.count}` : item.row))).toEqual([
      'late: 2',
      'late 1',
      'late 2',
      'today: 1',
      'today 1',
    ]);
    expect(items.map(({ top }) => top)).toEqual([0, 28, 60, 92, 120]);
  });

  it('counts the rows through all groups, for the arrow keys', () => {
    const items = itemsOf(['b', 'a'], { groupOf: (row) => row, order: ['a', 'b'] }, heights);
    expect(items.flatMap((item) => (item.kind === 'row' ? [[item.place, item.row]] : []))).toEqual([
      [0, 'a'],
      [1, 'b'],
    ]);
  });
});

describe('what is drawn', () => {
  const many = itemsOf([...Array(100_000).keys()], null, heights);

  it('is everything in a short list', () => {
    expect(visibleRange(many.slice(0, 200), 0, 300)).toEqual({ from: 0, to: 200 });
  });

  it.each([
    ['at the top', 0, 640],
    ['in the middle', 1_600_000, 640],
    ['at the end', 3_199_360, 640],
    ['past the end', 9_999_999, 640],
  ])('is what can be seen and a little around it, %s', (_name, scrollTop, height) => {
    const { from, to } = visibleRange(many, scrollTop, height);
    expect(to - from).toBeLessThanOrEqual(50);
    expect(many[from]?.top ?? Number.NaN).toBeLessThanOrEqual(scrollTop);
    const last = many[to - 1];
    expect((last?.top ?? 0) + 32).toBeGreaterThanOrEqual(Math.min(scrollTop + height, 3_200_000));
  });
});
