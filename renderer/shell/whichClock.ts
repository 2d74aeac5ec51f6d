import type { RunningClock } from '../../preload/contract/dues';

/** Of what can still be saved the first to run out, else what ran out last; null: nothing runs. */
export function nearestClock(clocks: readonly RunningClock[], now: number): RunningClock | null {
  const sorted = clocks.toSorted((left, right) => (left.until < right.until ? -1 : 1));
  return sorted.find(({ until }) => Date.parse(until) >= now) ?? sorted.at(-1) ?? null;
}
