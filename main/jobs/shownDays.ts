import { addDays, type Day, daysBetween, yearOf } from '../../db/model/day';
import { isWorkingDay } from '../../db/model/workingDays';
import { calendarDays, workingCalendar } from '../../db/queries/calendar';
import type { CalendarDayShown } from '../../preload/contract/dues';
import type { JobOffice } from '../office';

const MOST_DAYS = 400;

/** The days of a period that is looked at; none of a period that is too long to be looked at. */
export async function shownDays({ db, settings }: Pick<JobOffice, 'db' | 'settings'>, from: Day, to: Day) {
  const length = daysBetween(from, to) + 1;
  if (length > MOST_DAYS) return { days: [], unknownYears: [] };
  const calendar = await workingCalendar(db, settings.worksSaturdays);
  const names = new Map((await calendarDays(db)).days.map(({ day, name }) => [day, name]));
  const days = Array.from({ length }, (_, at): CalendarDayShown => {
    const day = addDays(from, at);
    return { day, isWorking: isWorkingDay(day, calendar), name: names.get(day) ?? '' };
  });
  const years = new Set(days.map(({ day }) => yearOf(day)));
  return { days, unknownYears: [...years].filter((year) => !calendar.years.has(year)) };
}
