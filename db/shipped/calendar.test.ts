import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isWorkday as isWorkdayByWorkday } from 'chinese-workday';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day, weekdayOf, yearOf } from '../model/day';
import { addWorkingDays, isWorkingDay, type WorkingCalendar } from '../model/workingDays';
import { SHIPPED_DAYS, SHIPPED_YEARS } from './calendar';

const calendar: WorkingCalendar = {
  years: new Set(SHIPPED_YEARS),
  exceptions: new Map(SHIPPED_DAYS.map(({ day: of, isWorking }) => [of, isWorking])),
  saturdays: false,
};

const EVERY_DAY = Array.from({ length: 366 + 365 + 365 }, (_, at) => addDays(day('2024-01-01'), at));

interface YearOfChineseDays {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

// Its functions count in the machine's zone and are a day off in America, so its own table is read, not its answers.
const CHINESE_DAYS: ReadonlyMap<number, YearOfChineseDays> = new Map(
  SHIPPED_YEARS.map((year) => {
    const file = createRequire(import.meta.url).resolve(`chinese-days/dist/years/${year}.json`);
    return [year, JSON.parse(readFileSync(file, 'utf8'))];
  }),
);

function isWorkdayByDays(of: Day): boolean {
  const year = CHINESE_DAYS.get(yearOf(of));
  if (year === undefined) throw new RangeError(of);
  return of in year.workdays || (weekdayOf(of) <= 5 && !(of in year.holidays));
}

describe('the shipped calendar', () => {
  it('covers 2024, 2025 and 2026', () => {
    expect(SHIPPED_YEARS).toEqual([2024, 2025, 2026]);
    expect([...new Set(SHIPPED_DAYS.map(({ day: of }) => yearOf(of)))]).toEqual([2024, 2025, 2026]);
    expect([EVERY_DAY.at(0), EVERY_DAY.at(-1)]).toEqual(['2024-01-01', '2026-12-31']);
  });

  it.each([
    ['chinese-days', isWorkdayByDays],
    ['chinese-workday', isWorkdayByWorkday],
  ])('agrees with %s on every day', (_name, isWorkday) => {
    expect(EVERY_DAY.filter((of) => isWorkday(of) !== isWorkingDay(of, calendar))).toEqual([]);
  });

  it('names no day twice and no made-up day that is worked anyway', () => {
    expect(new Set(SHIPPED_DAYS.map(({ day: of }) => of)).size).toBe(SHIPPED_DAYS.length);
    expect(SHIPPED_DAYS.filter(({ day: of, isWorking }) => isWorking && weekdayOf(of) <= 5)).toEqual([]);
  });

  it.each([
    ['2024', '2024-01-01', '2024-12-31', 251],
    ['2025', '2025-01-01', '2025-12-31', 248],
    ['2026', '2026-01-01', '2026-12-31', 248],
  ])('has in %s as many working days as the notice leaves', (_year, from, to, count) => {
    expect(EVERY_DAY.filter((of) => of >= from && of <= to && isWorkingDay(of, calendar))).toHaveLength(
      count,
    );
  });

  it.each([
    ['over national day, ending on a made-up Saturday', '2025-09-30', 3, '2025-10-11'],
    ['over the spring festival', '2026-02-13', 5, '2026-02-27'],
    ['over new year, worked on Sunday 4 January', '2025-12-31', 1, '2026-01-04'],
    ['over labour day, worked on Saturday 9 May', '2026-04-30', 4, '2026-05-09'],
    ['over national day 2026', '2026-09-30', 3, '2026-10-10'],
    ['the last known day', '2026-12-30', 1, '2026-12-31'],
  ])('counts %s', (_what, from, count, reached) => {
    expect(addWorkingDays(day(from), count, calendar)).toEqual({ day: reached, known: true });
  });

  it('says so from 2027 on, and counts Monday to Friday', () => {
    expect(addWorkingDays(day('2026-12-31'), 2, calendar)).toEqual({ day: '2027-01-04', known: false });
  });
});
