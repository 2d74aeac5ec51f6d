import { addDays, type Day, day, weekdayOf, yearOf } from '../../../../db/model/day';

const WEEK = 7;

/** The first and the last day of the weeks that a month lies in, Monday first. */
export function weeksOf(of: Day): { readonly from: Day; readonly to: Day } {
  const first = firstOfMonth(of);
  const last = addDays(firstOfMonth(monthFrom(of, 1)), -1);
  return { from: addDays(first, 1 - weekdayOf(first)), to: addDays(last, WEEK - weekdayOf(last)) };
}

export function firstOfMonth(of: Day): Day {
  return day(`${of.slice(0, 7)}-01`);
}

export function isInMonth(of: Day, month: Day): boolean {
  return of.slice(0, 7) === month.slice(0, 7);
}

/** The same day some months on, or the last of that month where it is shorter. */
export function monthFrom(of: Day, count: number): Day {
  const months = yearOf(of) * 12 + Number(of.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const first = day(`${year}-${String(month).padStart(2, '0')}-01`);
  const last = daysIn(year, month);
  return addDays(first, Math.min(Number(of.slice(8)), last) - 1);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Where a key leads from a day; null: nowhere. */
export function dayByKey(key: string, of: Day): Day | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(of, -1);
    case 'ArrowRight':
      return addDays(of, 1);
    case 'ArrowUp':
      return addDays(of, -WEEK);
    case 'ArrowDown':
      return addDays(of, WEEK);
    case 'PageUp':
      return monthFrom(of, -1);
    case 'PageDown':
      return monthFrom(of, 1);
    default:
      return null;
  }
}
