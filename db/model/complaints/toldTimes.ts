import { isMoment, type Moment, wallClock } from '../day';
import type { ClockRule } from './clockProfile';
import { type StepTimes, secondsBetween, stepClocks } from './clocks';
import { COMPLAINT_STEPS, type ComplaintStep, type EventTime } from './complaint';

/** A step that would lie before what it comes from. */
export interface OutOfOrder {
  readonly step: ComplaintStep;
  readonly from: ComplaintStep;
}

/** The first pair that a told time would turn round; null: it fits. Nothing lies before the receipt. */
export function outOfOrder(
  rules: readonly ClockRule[],
  times: StepTimes,
  told: ComplaintStep,
  timeZone: string,
): OutOfOrder | null {
  const chain = [
    ...COMPLAINT_STEPS.filter((step) => step !== 'received').map((step) => ({ step, from: RECEIVED })),
    { step: 'engineerConfirmed', from: 'notified' } as const,
    ...rules.map(({ step, from }) => ({ step, from })),
  ];
  const turned = chain.find(
    ({ step, from }) =>
      (step === told || from === told) && isBefore(times[step] ?? null, times[from] ?? null, timeZone),
  );
  return turned ?? null;
}

const RECEIVED: ComplaintStep = 'received';

// Where one of both is known by its day only, days are compared.
function isBefore(left: EventTime | null, right: EventTime | null, timeZone: string): boolean {
  if (left === null || right === null) return false;
  if (isMoment(left) && isMoment(right)) return secondsBetween(right, left) < 0;
  const dayOf = (time: EventTime) => (isMoment(time) ? wallClock(time, timeZone).day : time);
  return dayOf(left) < dayOf(right);
}

/** One time as it was told, in the order of telling. */
export interface ToldTime {
  readonly step: ComplaintStep;
  readonly at: EventTime;
  readonly recordedAt: Moment;
}

/**
 * Late stays late for ever: for each step the most minutes that it was late by told times before a correction, where the
 * times that stand now say less. What stands in `times` and was never told (an old register's) counts from the beginning.
 */
export function lateBefore(
  rules: readonly ClockRule[],
  times: StepTimes,
  told: readonly ToldTime[],
): ReadonlyMap<ComplaintStep, number> {
  const wasTold = new Set(told.map(({ step }) => step));
  const untold = COMPLAINT_STEPS.filter((step) => !wasTold.has(step));
  const most = new Map<ComplaintStep, number>();
  let known: StepTimes = Object.fromEntries(untold.map((step) => [step, times[step] ?? null]));
  for (const { step, at, recordedAt } of told) {
    known = { ...known, [step]: at };
    for (const [late, minutes] of lateDone(rules, known, recordedAt))
      most.set(late, Math.max(minutes, most.get(late) ?? 0));
  }
  const now = lateDone(rules, times, told.at(-1)?.recordedAt ?? null);
  return new Map([...most].filter(([step, minutes]) => minutes > (now.get(step) ?? 0)));
}

function lateDone(rules: readonly ClockRule[], times: StepTimes, now: Moment | null) {
  if (now === null) return new Map<ComplaintStep, number>();
  const done = stepClocks(rules, times, { now, isOpen: true }).filter(
    ({ doneAt, state }) => doneAt !== null && state === 'late',
  );
  return new Map(done.map(({ step, minutesLate }) => [step, minutesLate]));
}
