import type { TrendLine } from '../../blocks';

const STEP = 20;
const USUAL_FLOOR = 60;

/** Where a scale to 100 begins: at 60, or lower in steps of 20 where a figure would fall out of it. */
export function floorOf(lines: readonly Pick<TrendLine, 'points'>[]): number {
  const values = lines.flatMap(({ points }) => points.flatMap(({ value, target }) => [value, target]));
  const lowest = Math.min(USUAL_FLOOR, ...values.filter((value) => value !== null));
  return Math.max(0, Math.floor(lowest / STEP) * STEP);
}

export function gridSteps(floor: number): readonly number[] {
  const count = (100 - floor) / STEP;
  const steps = Array.from({ length: count + 1 }, (_, at) => floor + at * STEP);
  return count > 3
    ? steps.filter((value) => value % (2 * STEP) === floor % (2 * STEP) || value === 100)
    : steps;
}

/** `Q1 Q2 Q3` where all rounds are of one year: it stands in the title. */
export function shortPeriods(codes: readonly string[]): readonly string[] {
  const year = /^\d{4}(?=\D)/.exec(codes[0] ?? '')?.[0];
  const isOneYear =
    year !== undefined && codes.every((code) => code.startsWith(year) && code.length > year.length);
  return isOneYear && codes.length > 1
    ? codes.map((code) => code.slice(year.length).replace(/^[-\s]+/, ''))
    : codes;
}
