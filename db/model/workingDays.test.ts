import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, daysBetween } from './day';
import { Refusal } from './refusal';
import { addWorkingDays, isWorkingDay, MOST_WORKING_DAYS, type WorkingCalendar } from './workingDays';

/** National day and mid-autumn 2025: 1–8 October free, Sunday 28 September and Saturday 11 October worked. */
const calendar: WorkingCalendar = {
  years: new Set([2025, 2026]),
  exceptions: new Map([
    [day('2025-09-28'), true],
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((of) => [day(`2025-10-0${of}`), false] as const),
    [day('2025-10-11'), true],
  ]),
  saturdays: false,
};
const onSaturdays = { ...calendar, saturdays: true };

describe('a working day', () => {
  it.each([
    ['a Friday', '2025-09-26', true, true],
    ['a Saturday', '2025-09-27', false, true],
    ['a made-up Sunday', '2025-09-28', true, true],
    ['a holiday on a Wednesday', '2025-10-01', false, false],
    ['a holiday on a Saturday', '2025-10-04', false, false],
    ['a made-up Saturday', '2025-10-11', true, true],
    ['a Sunday', '2025-10-12', false, false],
  ])('%s, %s: %s; where Saturdays are worked: %s', (_what, of, usual, withSaturdays) => {
    expect(isWorkingDay(day(of), calendar)).toBe(usual);
    expect(isWorkingDay(day(of), onSaturdays)).toBe(withSaturdays);
  });
});

describe('adding working days', () => {
  it.each([
    ['does not count the day of issue', '2025-09-15', 1, '2025-09-16'],
    ['ends five days on, over a weekend', '2025-09-15', 5, '2025-09-22'],
    ['starts from a free day without counting it', '2025-09-20', 1, '2025-09-22'],
    ['counts a made-up Sunday', '2025-09-26', 1, '2025-09-28'],
    ['skips the holidays', '2025-09-30', 1, '2025-10-09'],
    ['counts a made-up Saturday after the holidays', '2025-09-30', 3, '2025-10-11'],
    ['goes on after it on Monday', '2025-09-30', 4, '2025-10-13'],
    ['0 days is the day itself', '2025-09-15', 0, '2025-09-15'],
    ['0 days from a holiday is the holiday', '2025-10-03', 0, '2025-10-03'],
    ['crosses the year', '2025-12-31', 1, '2026-01-01'],
  ])('%s', (_what, from, count, reached) => {
    expect(addWorkingDays(day(from), count, calendar)).toEqual({ day: reached, known: true });
  });

  it('counts Saturdays where the plant works on them, but no holiday', () => {
    expect(addWorkingDays(day('2025-09-19'), 1, onSaturdays).day).toBe('2025-09-20');
    expect(addWorkingDays(day('2025-09-30'), 3, onSaturdays).day).toBe('2025-10-11');
  });

  it.each([
    ['all in a known year', '2026-12-24', 5, { day: '2026-12-31', known: true }],
    ['one day into the next', '2026-12-24', 6, { day: '2027-01-01', known: false }],
    ['begun in an unknown year', '2027-01-04', 0, { day: '2027-01-04', known: false }],
    ['from an unknown year into a known one', '2024-12-30', 3, { day: '2025-01-02', known: false }],
    ['to a Monday after an unknown weekend', '2027-05-07', 1, { day: '2027-05-10', known: false }],
  ])('says whether the calendar is known: %s', (_what, from, count, reached) => {
    expect(addWorkingDays(day(from), count, calendar)).toEqual(reached);
  });

  it.each([-1, 3651, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d days', (count) => {
    expect(() => addWorkingDays(day('2026-01-05'), count, calendar)).toThrow(
      expect.objectContaining({ code: 'wrong-input', facts: { field: 'days', value: count, most: 3650 } }),
    );
  });

  it('takes 3650 days', () => {
    expect(addWorkingDays(day('2026-01-05'), MOST_WORKING_DAYS, calendar).day).toBe('2040-01-02');
  });

  it('refuses to go past the last day that can be written', () => {
    expect(addWorkingDays(day('9999-12-30'), 1, calendar).day).toBe('9999-12-31');
    expect(() => addWorkingDays(day('9999-12-31'), 1, calendar)).toThrow(Refusal);
  });

  const anyDay = fc.integer({ min: 0, max: 800 }).map((count) => addDays(day('2025-01-01'), count));
  const anyCalendar = fc.constantFrom(calendar, onSaturdays);
  const anyCount = fc.integer({ min: 1, max: 60 });

  it('ends on a working day, with exactly so many working days behind it', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyCalendar, (from, count, by) => {
        const reached = addWorkingDays(from, count, by).day;
        const passed = Array.from({ length: daysBetween(from, reached) }, (_, at) => addDays(from, at + 1));
        expect(isWorkingDay(reached, by)).toBe(true);
        expect(passed.filter((of) => isWorkingDay(of, by))).toHaveLength(count);
      }),
    );
  });

  it('never ends earlier for more days or a later start', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyCalendar, (from, count, by) => {
        const reached = addWorkingDays(from, count, by).day;
        expect(addWorkingDays(from, count + 1, by).day > reached).toBe(true);
        expect(addWorkingDays(addDays(from, 1), count, by).day >= reached).toBe(true);
      }),
    );
  });
});
