import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  day,
  daysBetween,
  isDay,
  isMoment,
  momentOf,
  monthOf,
  quarterOf,
  wallClock,
  weekdayOf,
  yearOf,
} from './day';

describe('a day', () => {
  it.each([
    ['a day of the calendar', '2026-02-28', true],
    ['29 February of a leap year', '2024-02-29', true],
    ['29 February of another year', '2026-02-29', false],
    ['31 April', '2026-04-31', false],
    ['month 13', '2026-13-01', false],
    ['without leading zeros', '2026-4-1', false],
    ['with slashes', '2026/04/01', false],
    ['with an hour', '2026-04-01T00:00', false],
    ['the first day that is taken', '1900-01-01', true],
    ['the day before it', '1899-12-31', false],
    ['nothing', '', false],
  ])('%s: %s', (_what, text, is) => {
    expect(isDay(text)).toBe(is);
  });

  it('throws for a text that is no day', () => {
    expect(() => day('2026-02-30')).toThrow(RangeError);
  });

  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s and %i days are %s', (from, count, reached) => {
    expect(addDays(day(from), count)).toBe(reached);
    expect(daysBetween(day(from), day(reached))).toBe(count);
  });

  it('counts every day as one, whatever the clocks do', () => {
    const anyDay = fc.integer({ min: 0, max: 70_000 }).map((count) => addDays(day('1900-01-01'), count));
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });

  it.each([
    ['2026-06-01', 1, '2026-06', 2],
    ['2026-03-31', 2, '2026-03', 1],
    ['2025-10-11', 6, '2025-10', 4],
    ['2026-09-20', 7, '2026-09', 3],
  ])('%s is weekday %i in month %s and quarter %i', (of, weekday, month, quarter) => {
    expect([weekdayOf(day(of)), monthOf(day(of)), quarterOf(day(of))]).toEqual([weekday, month, quarter]);
    expect(yearOf(day(of))).toBe(Number(of.slice(0, 4)));
  });
});

describe('a moment', () => {
  it.each([
    ['2026-04-01T06:20:00.000Z', true],
    ['2026-04-01T06:20Z', true],
    ['2026-04-01T06:20:00+08:00', false],
    ['2026-02-30T00:00:00Z', false],
    ['2026-04-01T25:00:00Z', false],
    ['2026-04-01', false],
  ])('%s: %s', (text, is) => {
    expect(isMoment(text)).toBe(is);
  });

  it.each([
    [
      'is the next day in Shanghai from 16:00 UTC',
      '2026-03-31T16:00:00Z',
      'Asia/Shanghai',
      { day: '2026-04-01', time: '00:00:00' },
    ],
    [
      'is the same day a second earlier',
      '2026-03-31T15:59:59Z',
      'Asia/Shanghai',
      { day: '2026-03-31', time: '23:59:59' },
    ],
    [
      'is the day before in New York',
      '2026-04-01T02:30:00Z',
      'America/New_York',
      { day: '2026-03-31', time: '22:30:00' },
    ],
  ])('%s', (_what, at, zone, clock) => {
    expect(wallClock(momentOf(Date.parse(at)), zone)).toEqual(clock);
  });
});
