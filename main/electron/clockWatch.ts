import { type Moment, momentOf } from '../../db/model/day';

/** Both clocks of the PC at one moment, in milliseconds: the one on the wall, and the one that nobody can set. */
export interface TwoClocks {
  readonly wall: number;
  readonly steady: number;
}

export interface ClockEvent {
  readonly kind: 'jump' | 'sleep';
  readonly from: Moment;
  readonly to: Moment;
  /** By which the wall clock was moved, or for how long the PC slept. */
  readonly seconds: number;
}

const MOST_APART_MS = 2_000;

/**
 * What happened to the PC's clock between two looks at both. A sleep that the system has told of is one, whether its
 * steady clock stood still in it or not; else the wall clock was moved by what the two differ.
 */
export function clockEvent(
  before: TwoClocks,
  now: TwoClocks,
  slept: { readonly from: number; readonly to: number } | null,
): ClockEvent | null {
  if (slept !== null) {
    const ms = slept.to - slept.from;
    return ms > MOST_APART_MS ? event('sleep', slept.from, slept.to, ms) : null;
  }
  const passed = now.steady - before.steady;
  const moved = now.wall - before.wall - passed;
  return Math.abs(moved) > MOST_APART_MS ? event('jump', before.wall + passed, now.wall, moved) : null;
}

function event(kind: ClockEvent['kind'], from: number, to: number, ms: number): ClockEvent {
  return { kind, from: momentOf(from), to: momentOf(to), seconds: Math.round(ms / 1000) };
}
