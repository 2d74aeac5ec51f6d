import { describe, expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import {
  codeOfPeriod,
  daysOfPeriod,
  type Frequency,
  movedPeriod,
  pairNames,
  periodAt,
  proposedPeriod,
  shortCodes,
} from './period';

describe('a period', () => {
  it.each<readonly [Frequency, string, string, readonly [string, string]]>([
    ['quarter', '2026-12-31', '2026Q4', ['2026-10-01', '2026-12-31']],
    ['quarter', '2026-04-01', '2026Q2', ['2026-04-01', '2026-06-30']],
    ['half-year', '2026-06-30', '2026H1', ['2026-01-01', '2026-06-30']],
    ['year', '2026-02-28', '2026', ['2026-01-01', '2026-12-31']],
    ['month', '2024-02-29', '2024-02', ['2024-02-01', '2024-02-29']],
  ])('of one %s holds %s', (frequency, on, code, [from, to]) => {
    const period = periodAt(day(on), frequency);
    expect({ code: codeOfPeriod(period), ...daysOfPeriod(period) }).toEqual({ code, from, to });
  });

  it.each<readonly [Frequency, string, number, string]>([
    ['quarter', '2026-12-31', 1, '2027Q1'],
    ['quarter', '2026-01-01', -1, '2025Q4'],
    ['month', '2026-01-15', -13, '2024-12'],
    ['half-year', '2026-03-01', 3, '2027H2'],
    ['year', '2026-03-01', -1, '2025'],
  ])('of one %s moves over the turn of the year', (frequency, on, by, code) => {
    expect(codeOfPeriod(movedPeriod(periodAt(day(on), frequency), by))).toBe(code);
  });

  it('is proposed where no round is yet', () => {
    const propose = (...used: readonly string[]) =>
      codeOfPeriod(proposedPeriod(day('2026-10-08'), 'quarter', new Set(used)));
    expect(propose()).toBe('2026Q4');
    expect(propose('2026Q3')).toBe('2026Q4');
    expect(propose('2026Q4', '2027Q1')).toBe('2027Q2');
  });
});

it('names the year of a quarter only where it begins', () => {
  expect(shortCodes(['2025Q3', '2025Q4', '2026Q1', '2026Q2', 'test', '2026Q3'])).toEqual([
    '25Q3',
    'Q4',
    '26Q1',
    'Q2',
    'test',
    '26Q3',
  ]);
});

it.each([
  ['2026Q2', '2026Q3', ['Q2', 'Q3']],
  ['2025Q4', '2026Q1', ['25Q4', '26Q1']],
  ['first', 'second', ['first', 'second']],
])('names %s and %s beside each other', (before, now, names) => {
  expect(pairNames(before, now)).toEqual(names);
});
