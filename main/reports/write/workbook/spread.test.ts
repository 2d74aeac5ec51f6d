import { expect, it } from 'vitest';
import { spreadOf, type WideSheet } from './spread';

const shipped: WideSheet = {
  fixed: [6, 10, 24, 12.5, 9, 6, 7.5, 7.2, 7.2, 7.2, 7.2, 7.2, 7.2],
  repeated: 3,
  groups: [6, 4, 4, 2, 1, 1],
  itemWidth: 6.6,
};

it.each([
  ['the shipped questionnaire takes two pages, the first one to the end of 质量', shipped, [83, 19, 2]],
  ['a short one stays on one page', { ...shipped, groups: [3, 2] }, [86, 18, 1]],
  ['one without items is not enlarged', { ...shipped, fixed: [6, 10, 24], groups: [] }, [100, 3, 1]],
])('%s', (_name, sheet, spread) => {
  const { scale, columns, pages } = spreadOf(sheet);
  expect([scale, columns, pages]).toEqual(spread);
});

it('is never set smaller than can be read, however many items there are', () => {
  const { scale, pages } = spreadOf({ ...shipped, groups: [60] });
  expect(scale).toBeGreaterThanOrEqual(70);
  expect(pages).toBeGreaterThan(3);
});
