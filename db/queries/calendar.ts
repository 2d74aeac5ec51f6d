import type { WorkingCalendar } from '../model/workingDays';
import type { Db } from '../schema';

/** The office's working calendar; `saturdays` is the setting of a plant that works on them. */
export async function workingCalendar(db: Db, saturdays: boolean): Promise<WorkingCalendar> {
  const years = await db.selectFrom('calendarYear').select('year').execute();
  const days = await db.selectFrom('calendarDay').select(['day', 'isWorking']).execute();
  return {
    years: new Set(years.map(({ year }) => year)),
    exceptions: new Map(days.map(({ day, isWorking }) => [day, isWorking === 1])),
    saturdays,
  };
}

export async function calendarDays(db: Db) {
  const years = await db.selectFrom('calendarYear').select('year').orderBy('year').execute();
  const days = await db.selectFrom('calendarDay').selectAll().orderBy('day').execute();
  return { years: years.map(({ year }) => year), days };
}
