import { writeFileSync } from 'node:fs';

/** What both sides of a comparison took, in the order of the runs: milliseconds, or megabytes where memory is compared. */
export interface Sides {
  readonly ours: readonly number[];
  readonly base: readonly number[];
}

export type Side = () => Promise<number>;

interface Turns {
  readonly pairs: number;
  /** Pairs before those that count, so that nothing is measured while it is still cold. */
  readonly warmUp: number;
  readonly ours: Side;
  readonly base: Side;
}

/** Ours and the baseline by turns, so that whatever else the PC does meets both alike. */
export async function inTurns({ pairs, warmUp, ours, base }: Turns): Promise<Sides> {
  const measured: { readonly ours: number; readonly base: number }[] = [];
  for (let pair = 0; pair < warmUp + pairs; pair += 1)
    measured.push({ ours: await ours(), base: await base() });
  const counted = measured.slice(warmUp);
  return { ours: counted.map((pair) => pair.ours), base: counted.map((pair) => pair.base) };
}

/** How many milliseconds a piece of work takes. */
export function timed(work: () => unknown): Side {
  return async () => {
    const from = performance.now();
    await work();
    return performance.now() - from;
  };
}

/**
 * How many milliseconds of computing a piece of work takes, all threads of this process together. Unlike the clock on the
 * wall it does not count the time that other programs take: eight milliseconds in one go are interrupted far more often
 * than two, and on a busy PC the clock would compare that.
 */
export function computed(work: () => unknown): Side {
  return async () => {
    const from = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = (sorted.length - 1) / 2;
  const [below = Number.NaN, above = Number.NaN] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return (below + above) / 2;
}

/** Each benchmark is a program of its own: the last word it is started with names the file for what it measured. */
export function leave({ ours, base }: Sides): void {
  const measured = { ours: median(ours), base: median(base), runs: { ours, base } };
  writeFileSync(process.argv.at(-1) ?? '', JSON.stringify(measured));
}
