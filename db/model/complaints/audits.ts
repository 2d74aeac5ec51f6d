import { addDays, type Day } from '../day';
import { isWorkingDay, type WorkingCalendar } from '../workingDays';

export const AUDIT_RESULTS = ['kept', 'notKept', 'notRunning'] as const;
export type AuditResult = (typeof AUDIT_RESULTS)[number];

/** Done, with something not kept, missing for ever, to be done today, or a day on which nobody works. */
export type AuditDayState = 'done' | 'notKept' | 'missing' | 'today' | 'free';

export interface AuditDay {
  readonly day: Day;
  readonly state: AuditDayState;
}

export interface Audited {
  readonly on: Day;
  /** What stands for each measure that was looked at on that day. */
  readonly results: readonly AuditResult[];
}

interface AuditSpan {
  /** The days on which measures were introduced. */
  readonly introduced: readonly Day[];
  /** The day of the confirmed effect or of closing; null while neither is. */
  readonly endedOn: Day | null;
  readonly today: Day;
}

/** The day after the first introduction: from it on the measures are looked at every working day. */
export function auditsFrom({ introduced }: Pick<AuditSpan, 'introduced'>): Day | null {
  const first = introduced.toSorted()[0];
  return first === undefined ? null : addDays(first, 1);
}

/**
 * Every day from the first introduced measure until the effect is confirmed or the complaint closed, each as it stands
 * (rulebook 4, 8: the process auditor checks the measures every day). A day off that was audited counts as done.
 */
export function auditDays(
  span: AuditSpan,
  audited: readonly Audited[],
  calendar: WorkingCalendar,
): readonly AuditDay[] {
  const from = auditsFrom(span);
  const { endedOn, today } = span;
  if (from === null) return [];
  const results = new Map(audited.map(({ on, results: found }) => [on, found]));
  // The day on which the effect is confirmed needs no audit any more.
  const last = endedOn === null || endedOn > today ? today : addDays(endedOn, -1);
  const days: AuditDay[] = [];
  for (let day = from; day <= last; day = addDays(day, 1)) {
    days.push({ day, state: stateOf({ day, found: results.get(day), today }, calendar) });
  }
  return days;
}

interface OneDay {
  readonly day: Day;
  readonly found: readonly AuditResult[] | undefined;
  readonly today: Day;
}

function stateOf({ day, found, today }: OneDay, calendar: WorkingCalendar): AuditDayState {
  if (found !== undefined && found.length > 0) return found.includes('notKept') ? 'notKept' : 'done';
  if (!isWorkingDay(day, calendar)) return 'free';
  return day === today ? 'today' : 'missing';
}

export function missingAudits(days: readonly AuditDay[]): readonly Day[] {
  return days.filter(({ state }) => state === 'missing').map(({ day }) => day);
}
