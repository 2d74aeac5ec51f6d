import type { Moment } from '../day';
import type { ClockRule } from './clockProfile';
import { type StepTimes, secondsBetween, type Watch } from './clocks';
import type { ComplaintStep, EventTime } from './complaint';
import { isOnlyDay } from './eventTime';

export interface LateStep {
  readonly step: ComplaintStep;
  /** Minutes begun after the limit. */
  readonly minutesLate: number;
}

const MINUTE_SECONDS = 60;

/** Of the minute clocks of a run only those that are late, for lists of many runs: the same verdict as `stepClocks`. */
export function lateSteps(rules: readonly ClockRule[], times: StepTimes, watch: Watch): readonly LateStep[] {
  return rules.flatMap(({ step, from, minutes }): readonly LateStep[] => {
    const started = minuteOf(times[from]);
    const ended = minuteOf(times[step] ?? endOf(times, watch));
    if (started === null || ended === null) return [];
    if (times[step] == null && isBeforeImport(started, minutes, watch)) return [];
    const seconds = secondsBetween(started, ended) - minutes * MINUTE_SECONDS;
    return seconds <= 0 ? [] : [{ step, minutesLate: Math.ceil(seconds / MINUTE_SECONDS) }];
  });
}

function isBeforeImport(started: Moment, minutes: number, { importedAt = null }: Watch): boolean {
  return importedAt !== null && secondsBetween(started, importedAt) >= minutes * MINUTE_SECONDS;
}

function endOf({ closed }: StepTimes, { isOpen, now }: Watch): EventTime | null {
  return isOpen ? now : (closed ?? null);
}

function minuteOf(at: EventTime | null | undefined): Moment | null {
  return at == null || isOnlyDay(at) ? null : at;
}
