import { addDays, type Day, day, daysBetween, weekdayOf, yearOf } from '../../../db/model/day';

/** The week's number within its year (ISO 8601): a week belongs to the year that its Thursday lies in. */
export function weekOf(of: Day): number {
  const thursday = addDays(of, 4 - weekdayOf(of));
  return Math.floor(daysBetween(day(`${yearOf(thursday)}-01-01`), thursday) / 7) + 1;
}
