import { type Day, dayAfter, quarterOf, yearOf } from '../../../db/model/day';
import type { Words } from '../../../preload/words/zh-CN';

/** A period by its name where it has one: a year, half-year, quarter or month; else its two days. */
export function periodText(from: Day, to: Day, words: Words['reports']['period']): string {
  const year = yearOf(from);
  const month = Number(from.slice(5, 7));
  switch (wholeMonths(from, to)) {
    case 12:
      return month === 1 ? words.year(year) : words.days(from, to);
    case 6:
      return month % 6 === 1 ? words.halfYear(year, month === 1 ? 1 : 2) : words.days(from, to);
    case 3:
      return month % 3 === 1 ? words.quarter(year, quarterOf(from)) : words.days(from, to);
    case 1:
      return words.month(year, month);
    default:
      return words.days(from, to);
  }
}

/** How many whole calendar months a period covers; 0 when it begins or ends within one. */
function wholeMonths(from: Day, to: Day): number {
  const next = dayAfter(to);
  if (!from.endsWith('-01') || !next.endsWith('-01')) return 0;
  return (yearOf(next) - yearOf(from)) * 12 + Number(next.slice(5, 7)) - Number(from.slice(5, 7));
}
