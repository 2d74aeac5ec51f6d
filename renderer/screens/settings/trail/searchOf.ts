import { addDays, type Day, day } from '../../../../db/model/day';
import type { Input } from '../../../../preload/contract';
import type { Conditions } from '../../../parts/FilterBar';
import { readDay } from '../../../parts/readDay';

export type TrailSearch = Omit<Input<'history.search'>, 'limit' | 'before'>;

const PERIODS: Readonly<Record<string, (today: Day) => Day>> = {
  today: (today) => today,
  week: (today) => addDays(today, -6),
  month: (today) => addDays(today, -29),
  year: (today) => day(`${today.slice(0, 4)}-01-01`),
};

/** What the filter bar says, as the office is asked; a day that nobody can read asks nothing. */
export function searchOf(conditions: Conditions, today: Day): TrailSearch {
  const { words, user, record, period, from, to } = conditions;
  const since = period === undefined ? undefined : PERIODS[period]?.(today);
  const asked = {
    words,
    user,
    record,
    from: dayIn(from, today) ?? since,
    to: dayIn(to, today),
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined && value !== ''));
}

function dayIn(typed: string | undefined, today: Day): Day | undefined {
  if (typed === undefined || typed === '') return undefined;
  const read = readDay(typed, today);
  return 'day' in read ? read.day : undefined;
}
