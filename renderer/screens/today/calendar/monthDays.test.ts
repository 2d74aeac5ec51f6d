import { describe, expect, it } from 'vitest';
import { day } from '../../../../db/model/day';
import { dayByKey, isInMonth, monthFrom, weeksOf } from './monthDays';

describe('the weeks of a month', () => {
  it.each([
    ['from the Monday before to the Sunday after', '2026-10-15', '2026-09-28', '2026-11-01'],
    ['no week more where it begins on a Monday', '2026-06-01', '2026-06-01', '2026-07-05'],
    ['four weeks', '2027-02-10', '2027-02-01', '2027-02-28'],
    ['over the year', '2026-12-31', '2026-11-30', '2027-01-03'],
  ])('%s', (_how, of, from, to) => {
    expect(weeksOf(day(of))).toEqual({ from, to });
  });
});

describe('months on', () => {
  it.each([
    ['2026-10-15', 1, '2026-11-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -13, '2025-02-28'],
  ])('%s %d', (of, count, reached) => {
    expect(monthFrom(day(of), count)).toBe(reached);
  });
});

it.each([
  ['ArrowLeft', '2026-09-30'],
  ['ArrowRight', '2026-10-02'],
  ['ArrowUp', '2026-09-24'],
  ['ArrowDown', '2026-10-08'],
  ['PageUp', '2026-09-01'],
  ['PageDown', '2026-11-01'],
  ['a', null],
])('%s leads to %s', (key, reached) => {
  expect(dayByKey(key, day('2026-10-01'))).toBe(reached);
});

it('a day lies in its month only', () => {
  expect([day('2026-10-31'), day('2026-11-01')].map((of) => isInMonth(of, day('2026-10-05')))).toEqual([
    true,
    false,
  ]);
});
