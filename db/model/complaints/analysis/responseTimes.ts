import type { ClockRule } from '../clockProfile';
import { type StepTimes, secondsBetween } from '../clocks';
import type { ComplaintStep } from '../complaint';
import { isOnlyDay } from '../eventTime';

export interface ResponseTime {
  readonly from: ComplaintStep;
  readonly step: ComplaintStep;
  /** How many complaints have both times to the minute. */
  readonly n: number;
  readonly medianSeconds: number | null;
  readonly p90Seconds: number | null;
  /** Within its limit; null where the step has none. */
  readonly inTime: number | null;
  /** How many took up to so many minutes, and more than the one before; the last has no end. */
  readonly spread: readonly { readonly upTo: number | null; readonly count: number }[];
}

/**
 * The middle value; of an even number of values the mean of the two in the middle. Null for none.
 */
export function median(sorted: readonly number[]): number | null {
  const middle = (sorted.length - 1) / 2;
  const [below, above] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}

/**
 * The 90th percentile by nearest rank: the smallest value that at least nine in ten do not exceed, rank = ⌈0.9 × n⌉. It is
 * always a time that really was. Null for none.
 */
export function ninetieth(sorted: readonly number[]): number | null {
  return sorted[Math.ceil((sorted.length * 9) / 10) - 1] ?? null;
}

const MINUTE_SECONDS = 60;
const UP_TO: readonly number[] = [10, 20, 30, 60, 120, 480, 1440];

/** How long each step took, of every run in which both of its times are known to the minute. */
export function responseTimes(
  runs: readonly { readonly times: StepTimes; readonly rules: readonly ClockRule[] }[],
  steps: readonly Pick<ClockRule, 'from' | 'step'>[],
): readonly ResponseTime[] {
  return steps.map(({ from, step }) => {
    const taken = runs.flatMap(({ times, rules }) => {
      const seconds = secondsOf(times, from, step);
      const minutes = rules.find((rule) => rule.step === step && rule.from === from)?.minutes ?? null;
      return seconds === null ? [] : [{ seconds, minutes }];
    });
    const sorted = taken.map(({ seconds }) => seconds).toSorted((left, right) => left - right);
    const limited = taken.filter(({ minutes }) => minutes !== null);
    const inTime = limited.filter(({ seconds, minutes }) => seconds <= (minutes ?? 0) * MINUTE_SECONDS);
    return {
      ...{ from, step, n: sorted.length, medianSeconds: median(sorted), p90Seconds: ninetieth(sorted) },
      inTime: limited.length === 0 ? null : inTime.length,
      spread: spreadOf(sorted),
    };
  });
}

function secondsOf(times: StepTimes, from: ComplaintStep, step: ComplaintStep): number | null {
  const [start, end] = [times[from] ?? null, times[step] ?? null];
  if (start === null || end === null || isOnlyDay(start) || isOnlyDay(end)) return null;
  return secondsBetween(start, end);
}

function spreadOf(sorted: readonly number[]): ResponseTime['spread'] {
  const ends: readonly (number | null)[] = [...UP_TO, null];
  let below = 0;
  return ends.map((upTo) => {
    const reached = sorted.filter((seconds) => upTo === null || seconds <= upTo * MINUTE_SECONDS).length;
    const count = reached - below;
    below = reached;
    return { upTo, count };
  });
}
