import type { Moment } from '../day';
import type { ClockProfile } from './clockProfile';
import { laterBy, type StepClock, type StepTimes, secondsBetween } from './clocks';
import { COMPLAINT_STEPS, type ComplaintStep } from './complaint';

export type ClockRung = ClockProfile['escalation'][number];

type Limited = Pick<StepClock, 'limitAt' | 'doneAt' | 'state'>;

export interface NextStep {
  readonly step: ComplaintStep;
  /** Null where no clock runs for it. */
  readonly limitAt: Moment | null;
}

/**
 * What is to be done next: of what runs the first to run out, which can still be saved; then what has run out and was
 * never told; then the first step of the chain that nobody has told. Null: the 8D report is out.
 */
export function nextStep(clocks: readonly StepClock[], times: StepTimes): NextStep | null {
  const [first] = [...inOrder(clocks, 'running'), ...inOrder(clocks, 'late')];
  if (first !== undefined) return { step: first.step, limitAt: first.limitAt };
  const untold = COMPLAINT_STEPS.find((step) => isAsked(step, clocks) && (times[step] ?? null) === null);
  return untold === undefined ? null : { step: untold, limitAt: null };
}

function inOrder(clocks: readonly StepClock[], state: StepClock['state']): readonly StepClock[] {
  return clocks
    .filter((clock) => clock.state === state && clock.doneAt === null)
    .toSorted((left, right) => ((left.limitAt ?? '') < (right.limitAt ?? '') ? -1 : 1));
}

// The closing has its own gates; the engineer's confirmation is asked where a clock hangs on it.
function isAsked(step: ComplaintStep, clocks: readonly StepClock[]): boolean {
  if (step === 'closed') return false;
  if (step !== 'engineerConfirmed') return true;
  return clocks.some((clock) => clock.step === step || clock.from === step);
}

/** The last warning that a running clock has reached, in minutes before its limit; null: none yet. */
export function reachedWarning(
  { limitAt, doneAt, state }: Limited,
  warnings: readonly number[],
  now: Moment,
): number | null {
  if (limitAt === null || doneAt !== null || state !== 'running') return null;
  const reached = warnings.filter((minutes) => secondsBetween(laterBy(limitAt, -minutes), now) >= 0);
  return reached.length === 0 ? null : Math.min(...reached);
}

export interface ReachedClockRung extends ClockRung {
  readonly reachedAt: Moment;
}

/** The rungs that a clock has climbed since it ran out, lowest first; what was done late keeps those of its time. */
export function reachedClockRungs(
  { limitAt, doneAt, state }: Limited,
  rungs: readonly ClockRung[],
  now: Moment,
): readonly ReachedClockRung[] {
  if (limitAt === null || doneAt !== null || state !== 'late') return [];
  return rungs
    .toSorted((left, right) => left.minutes - right.minutes)
    .map((rung) => ({ ...rung, reachedAt: laterBy(limitAt, rung.minutes) }))
    .filter(({ reachedAt }) => secondsBetween(reachedAt, now) >= 0);
}
