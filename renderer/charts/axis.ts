export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const STEPS = [1, 2, 4, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000, 50_000, 100_000];
const MOST_STEPS = 4;
// Scores that hardly differ must not look like a cliff.
const LEAST_RANGE = 4;

/** Round ends with at most five ticks. Lines may start above 0; no score axis leaves 0–100. */
export function lineAxis(values: readonly number[], least = 0, most = 100): Axis {
  const whole = { min: least, max: most, step: (most - least) / MOST_STEPS };
  if (values.length === 0) return whole;
  const spare = Math.max(0, LEAST_RANGE - (Math.max(...values) - Math.min(...values))) / 2;
  const low = Math.min(...values) - spare;
  const high = Math.max(...values) + spare;
  for (const step of STEPS) {
    const min = Math.max(least, Math.floor(low / step) * step);
    const max = Math.min(most, Math.ceil(high / step) * step);
    if ((max - min) / step <= MOST_STEPS && max > min) return { min, max, step };
  }
  return whole;
}

/** Bars start at 0; the top is round and at least as high as the highest bar. */
export function barAxis(values: readonly number[]): Axis {
  const high = Math.max(...values, 1);
  const step = STEPS.find((each) => Math.ceil(high / each) <= MOST_STEPS) ?? high;
  return { min: 0, max: Math.ceil(high / step) * step, step };
}

/** The radar's centre: 50, or lower where a score is lower. */
export function radarFloor(values: readonly number[]): number {
  const low = Math.min(...values, 60);
  return Math.max(0, Math.floor(low / 10) * 10 - 10);
}
