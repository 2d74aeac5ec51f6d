import { expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import { wordsOf } from '../../../preload/words/wordsOf';
import { periodText } from './period';

it.each([
  ['2026-07-01', '2026-09-30', '2026 年第三季度'],
  ['2026-01-01', '2026-06-30', '2026 年上半年'],
  ['2026-07-01', '2026-12-31', '2026 年下半年'],
  ['2026-01-01', '2026-12-31', '2026 年度'],
  ['2028-02-01', '2028-02-29', '2028 年 2 月'],
  ['2026-02-01', '2026-04-30', '2026-02-01 至 2026-04-30'],
  ['2026-04-01', '2027-03-31', '2026-04-01 至 2027-03-31'],
  ['2026-07-02', '2026-09-30', '2026-07-02 至 2026-09-30'],
])('%s to %s is %s', (from, to, text) => {
  expect(periodText(day(from), day(to), wordsOf('zh-CN').reports.period)).toBe(text);
});
