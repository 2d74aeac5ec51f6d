import { isMoment, type Moment, momentOf } from '../day';
import type { ClockRule } from './clockProfile';
import type { ComplaintStep, EventTime } from './complaint';

/** When the steps of one run happened; null or left out: not yet. */
export type StepTimes = Readonly<Partial<Record<ComplaintStep, EventTime | null>>>;

/**
 * unjudged: nobody can say, because the beginning or the end is known by its day only or was never told, or the
 * complaint ended before the clock ran out.
 */
export type ClockState = 'notStarted' | 'running' | 'onTime' | 'late' | 'unjudged';

export interface StepClock extends ClockRule {
  readonly startedAt: EventTime | null;
  readonly limitAt: Moment | null;
  readonly doneAt: EventTime | null;
  readonly state: ClockState;
  /** Minutes begun after the limit: one second is one; 0 where it is not late. */
  readonly minutesLate: number;
}

/** Until when the clocks of a run are looked at. */
export interface Watch {
  readonly now: Moment;
  /** False once the run is closed or the complaint withdrawn: then nothing runs any more. */
  readonly isOpen: boolean;
  /** When a register brought the run: what ran out before, untold, nobody can judge. */
  readonly importedAt?: Moment | null | undefined;
}

const MINUTE_SECONDS = 60;

/**
 * The minute clocks of one run (rulebook 4): each started by an event, in real time, never paused; exactly at the limit
 * is on time. Only moments decide: an event of which an old register knows only the day decides none.
 */
export function stepClocks(
  rules: readonly ClockRule[],
  times: StepTimes,
  watch: Watch,
): readonly StepClock[] {
  return rules.map((rule) => {
    const startedAt = times[rule.from] ?? null;
    const doneAt = times[rule.step] ?? null;
    const limitAt = startedAt !== null && isMoment(startedAt) ? laterBy(startedAt, rule.minutes) : null;
    const clock = { ...rule, startedAt, limitAt, doneAt };
    return { ...clock, ...judged(clock, times.closed ?? null, watch) };
  });
}

type Judged = Pick<StepClock, 'state' | 'minutesLate'>;

function judged(
  clock: Pick<StepClock, 'limitAt' | 'startedAt' | 'doneAt'>,
  closedAt: EventTime | null,
  watch: Watch,
): Judged {
  const { limitAt, startedAt, doneAt } = clock;
  if (limitAt === null) return without(startedAt === null && doneAt === null ? 'notStarted' : 'unjudged');
  if (doneAt !== null) return isMoment(doneAt) ? against(limitAt, doneAt, 'onTime') : without('unjudged');
  return untold(limitAt, closedAt, watch);
}

function untold(
  limitAt: Moment,
  closedAt: EventTime | null,
  { now, isOpen, importedAt = null }: Watch,
): Judged {
  if (importedAt !== null && secondsBetween(limitAt, importedAt) >= 0) return without('unjudged');
  if (isOpen) return against(limitAt, now, 'running');
  return closedAt !== null && isMoment(closedAt)
    ? against(limitAt, closedAt, 'unjudged')
    : without('unjudged');
}

function against(limitAt: Moment, at: Moment, within: ClockState): Judged {
  const seconds = secondsBetween(limitAt, at);
  return seconds <= 0 ? without(within) : { state: 'late', minutesLate: Math.ceil(seconds / MINUTE_SECONDS) };
}

function without(state: ClockState): Judged {
  return { state, minutesLate: 0 };
}

/** Times are told and shown to the second, so that 30:00 on the screen is never late by what nobody sees. */
export function secondsBetween(from: Moment, to: Moment): number {
  return secondOf(to) - secondOf(from);
}

export function laterBy(at: Moment, minutes: number): Moment {
  return momentOf((secondOf(at) + minutes * MINUTE_SECONDS) * 1000);
}

function secondOf(at: Moment): number {
  return Math.floor(Date.parse(at) / 1000);
}
