import { addDays, type Day, LAST_DAY, weekdayOf, yearOf } from './day';
import { Refusal } from './refusal';

/** The office's calendar: the years that are known, and the days in them that differ from Monday-to-Friday. */
export interface WorkingCalendar {
  readonly years: ReadonlySet<number>;
  /** Holidays (false) and made-up working days 调休 (true). */
  readonly exceptions: ReadonlyMap<Day, boolean>;
  /** A plant that works on Saturdays says so (rulebook 7). */
  readonly saturdays: boolean;
}

export interface WorkingDay {
  readonly day: Day;
  /** False when a day on the way lies in a year without a calendar; such days count Monday to Friday. */
  readonly known: boolean;
}

export const MOST_WORKING_DAYS = 3650;

export function isWorkingDay(of: Day, calendar: WorkingCalendar): boolean {
  return calendar.exceptions.get(of) ?? weekdayOf(of) <= (calendar.saturdays ? 6 : 5);
}

/**
 * The last day of a period of working days: the starting day is not counted, the day reached counts to its end (rulebook 7).
 * 0 days is the starting day itself. Refused as `wrong-input` when negative, above 3,650 or past the last day that can be written.
 */
export function addWorkingDays(from: Day, count: number, calendar: WorkingCalendar): WorkingDay {
  if (!Number.isInteger(count) || count < 0 || count > MOST_WORKING_DAYS) {
    throw new Refusal('wrong-input', { field: 'days', value: count, most: MOST_WORKING_DAYS });
  }
  let reached = from;
  let known = calendar.years.has(yearOf(from));
  for (let left = count; left > 0; ) {
    if (reached === LAST_DAY)
      throw new Refusal('wrong-input', { field: 'from', value: from, most: LAST_DAY });
    reached = addDays(reached, 1);
    known &&= calendar.years.has(yearOf(reached));
    if (isWorkingDay(reached, calendar)) left -= 1;
  }
  return { day: reached, known };
}
