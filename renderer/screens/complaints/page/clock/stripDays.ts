import type { ReplyClock } from '../../../../../db/model/complaints/replyClock';
import type { Day } from '../../../../../db/model/day';
import type { CalendarDayShown } from '../../../../../preload/contract/dues';

export interface StripCell {
  readonly day: Day;
  readonly isWorking: boolean;
  /** The day of receipt, or the how manieth working day after it, up to the procedure's limit. */
  readonly place: 'received' | number | null;
}

/** Days off that follow each other, under one name. */
export interface HolidayRun {
  readonly from: number;
  readonly count: number;
  readonly name: string;
}

/** The cells of the strip; the first is the day of receipt. */
export function stripDays(days: readonly CalendarDayShown[], { ownDueOn }: Pick<ReplyClock, 'ownDueOn'>) {
  let count = 0;
  const cells = days.map(({ day, isWorking }, at): StripCell => {
    if (at === 0) return { day, isWorking, place: 'received' };
    if (isWorking) count += 1;
    return { day, isWorking, place: isWorking && day <= ownDueOn ? count : null };
  });
  return { cells, holidays: holidayRuns(days) };
}

function holidayRuns(days: readonly CalendarDayShown[]): readonly HolidayRun[] {
  const runs: HolidayRun[] = [];
  days.forEach(({ isWorking, name }, at) => {
    if (isWorking || at === 0) return;
    const last = runs.at(-1);
    if (last !== undefined && last.from + last.count === at)
      runs[runs.length - 1] = { ...last, count: last.count + 1, name: last.name || name };
    else runs.push({ from: at, count: 1, name });
  });
  // A weekend has no name and needs none.
  return runs.filter(({ name }) => name !== '');
}
