import type { Day } from '../day';
import { FUNCTIONS } from '../people';
import { addWorkingDays, type WorkingCalendar } from '../workingDays';

/** Who is told: the head of the responsible department, or whoever holds a function. */
export const ESCALATE_TO = ['departmentHead', ...FUNCTIONS] as const;
export type EscalateTo = (typeof ESCALATE_TO)[number];

/** One rung: after so many working days overdue it goes to … */
export interface Rung {
  readonly after: number;
  readonly to: EscalateTo;
}

export const MOST_RUNGS = 8;
export const MOST_RUNG_DAYS = 250;

/** Until the office sets its own (ours: the procedures name no days). */
export const DEFAULT_RUNGS: readonly Rung[] = [
  { after: 1, to: 'departmentHead' },
  { after: 3, to: 'headOfQuality' },
  { after: 5, to: 'managementRepresentative' },
];

export interface ReachedRung extends Rung {
  /** 1 for the lowest. */
  readonly level: number;
  /** The working day on which it was reached. */
  readonly since: Day;
}

/** The rungs that a due day has climbed by today, lowest first. The first working day after the due day is one overdue. */
export function reachedRungs(
  dueOn: Day,
  today: Day,
  rungs: readonly Rung[],
  calendar: WorkingCalendar,
): readonly ReachedRung[] {
  if (dueOn >= today) return [];
  return [...rungs]
    .sort((left, right) => left.after - right.after)
    .map((rung, at) => ({ ...rung, level: at + 1, since: addWorkingDays(dueOn, rung.after, calendar).day }))
    .filter(({ since }) => since <= today);
}
