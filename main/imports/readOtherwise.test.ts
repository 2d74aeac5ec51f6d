import { describe, expect, it } from 'vitest';
import { isReadOtherwise } from './readOtherwise';

describe('a cell is to be looked at', () => {
  it.each([
    ['a day without its strokes', '20260926', '2026-09-26'],
    ['a day without its noughts', '2026.9.22', '2026-09-22'],
    ['a day of a month that comes first', '09/22/2026', '2026-09-22'],
    ['a day with a weekday', '2026-09-22 周二', '2026-09-22'],
    ['a number with a unit', '1200 pcs', 1200],
    ['a number in ten thousands', '1.2万', 12_000],
  ])('%s: %s', (_name, text, value) => {
    expect(isReadOtherwise(text, value)).toBe(true);
  });
});

describe('a cell is as expected', () => {
  it.each([
    ['a day as it is kept', '2026-09-26', '2026-09-26'],
    ['a day with other strokes', '2026/09/26', '2026-09-26'],
    ['a level by its number', '4', 80],
    ['a level by its name', '满意', 80],
    ['a number with commas', '12,000', 12_000],
    ['a full-width number', '１２', 12],
    ['a full-width code', 'Ｃ１', 'C1'],
    ['a word of a choice', '已有', 'existing'],
    ['spaces at the ends', ' 泰达 ', '泰达'],
  ])('%s: %s', (_name, text, value) => {
    expect(isReadOtherwise(text, value)).toBe(false);
  });
});
