import { addDays, type Day, day, daysBetween, weekdayOf, yearOf } from '../../../../db/model/day';
import { isWorkingDay } from '../../../../db/model/workingDays';
import type { CalendarYear } from '../../../../preload/contract/settings';

/** A made-up working day (调休) is shifted; a holiday on a Sunday is a holiday. */
export type DayKind = 'working' | 'weekend' | 'holiday' | 'shifted';

export interface YearDay {
  readonly day: Day;
  readonly kind: DayKind;
  readonly name: string;
}

/** Every day of a year, a list a month. */
export function monthsOf(year: CalendarYear, saturdays: boolean): readonly (readonly YearDay[])[] {
  const named = new Map(year.days.map((each) => [each.day, each]));
  const calendar = { years: new Set([year.year]), exceptions: new Map<Day, boolean>(), saturdays };
  const months: YearDay[][] = Array.from({ length: 12 }, () => []);
  for (let at = day(`${year.year}-01-01`); yearOf(at) === year.year; at = addDays(at, 1)) {
    const exception = named.get(at);
    const plain = isWorkingDay(at, calendar) ? 'working' : 'weekend';
    const kind = exception === undefined ? plain : exception.isWorking ? 'shifted' : 'holiday';
    months[Number(at.slice(5, 7)) - 1]?.push({ day: at, kind, name: exception?.name ?? '' });
  }
  return months;
}

/** Where a month begins on a line of weekdays: Monday 1. */
export function firstColumn(month: readonly YearDay[]): number {
  const first = month[0];
  return first === undefined ? 1 : weekdayOf(first.day);
}

export interface Holiday {
  readonly key: string;
  readonly name: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly days: number;
  readonly shifted: readonly Day[];
}

// A holiday of next year may begin in December under the same name as January's.
const MOST_APART = 30;

/** A year's holidays by their first day off, each with the days that are worked for it. */
export function holidaysOf({ days }: CalendarYear): readonly Holiday[] {
  const groups: CalendarYear['days'][number][][] = [];
  for (const one of days) {
    const own = groups.findLast((group) => group[0]?.name === one.name);
    const last = own?.at(-1);
    if (own !== undefined && last !== undefined && daysBetween(last.day, one.day) <= MOST_APART)
      own.push(one);
    else groups.push([one]);
  }
  const holidays = groups.map((group) => {
    const off = group.filter(({ isWorking }) => !isWorking).map((each) => each.day);
    return {
      key: group[0]?.day ?? '',
      name: group[0]?.name ?? '',
      from: off[0] ?? null,
      to: off.at(-1) ?? null,
      days: off.length,
      shifted: group.filter(({ isWorking }) => isWorking).map((each) => each.day),
    };
  });
  // What is worked for a holiday may lie before the holiday that comes first.
  return holidays.toSorted((one, other) => (one.from ?? one.key).localeCompare(other.from ?? other.key));
}
