import type { StepTimes } from '../../../../../db/model/complaints/clocks';
import type { ComplaintStep } from '../../../../../db/model/complaints/complaint';
import { isMoment } from '../../../../../db/model/day';
import type { ShownClock } from '../../../../../preload/contract/complaintClocks';

/** 共同, 库存线, 在制品线: what stands in each, and where. */
export const LANES = [
  { key: 'common', y: 48, steps: ['received', 'confirmed', 'notified', 'engineerConfirmed'] },
  { key: 'stock', y: 94, steps: ['oqcTold', 'stockCounted'] },
  { key: 'wip', y: 136, steps: ['ipqcTold', 'wipCounted'] },
] as const satisfies readonly {
  readonly key: string;
  readonly y: number;
  readonly steps: readonly ComplaintStep[];
}[];

export interface LineMark {
  readonly step: ComplaintStep;
  readonly x: number;
  readonly y: number;
  /** event: it happened; late: too late; due: still to come, at its limit. */
  readonly kind: 'event' | 'late' | 'due' | 'overdue';
  readonly at: number;
  readonly clock: ShownClock | null;
}

export interface LinePart {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  /** spent: over; running: until now; allowed: what is left; late: beyond the limit. */
  readonly kind: 'spent' | 'running' | 'allowed' | 'late';
}

export interface ClockLineShape {
  readonly ticks: readonly { readonly x: number; readonly at: number; readonly isNamed: boolean }[];
  readonly parts: readonly LinePart[];
  readonly links: readonly { readonly x: number; readonly from: number; readonly to: number }[];
  readonly limits: readonly { readonly x: number; readonly y: number }[];
  readonly marks: readonly LineMark[];
  /** Null where now lies outside of what is drawn. */
  readonly nowX: number | null;
}

interface Drawn {
  readonly clocks: readonly ShownClock[];
  readonly times: StepTimes;
  readonly now: number;
  /** Null once the run is over. */
  readonly isRunning: boolean;
}

const LEFT = 76;
const RIGHT = 132;
const MINUTE = 60_000;
const LEAST_SPAN = 40 * MINUTE;
// A clock that ran out long ago must not press all others into a corner.
const MOST_BEYOND = 90 * MINUTE;
const STEPS_OF_TICKS = [5, 10, 15, 30, 60, 120, 240, 720, 1440].map((minutes) => minutes * MINUTE);
const LEAST_TICK = 52;

/** Where everything of the clock line stands, on a real scale of time. */
export function clockLineShape(drawn: Drawn, width: number): ClockLineShape {
  const clocks = drawn.clocks.filter(({ step }) => laneOf(step) !== undefined);
  const { from, to } = spanOf(drawn, clocks);
  const scale = Math.max(1, width - LEFT - RIGHT) / (to - from);
  const x = (at: number) => LEFT + (Math.min(Math.max(at, from), to) - from) * scale;
  const isNowIn = drawn.isRunning && drawn.now >= from && drawn.now <= to;
  return {
    ticks: ticksOf(from, to, scale).map((tick) => ({ ...tick, x: x(tick.at) })),
    parts: [...waitPart(drawn, clocks, x), ...clocks.flatMap((clock) => partsOf(clock, drawn, x))],
    links: linksOf(clocks, x),
    limits: clocks.flatMap(({ step, limitAt }) =>
      limitAt === null ? [] : [{ x: x(Date.parse(limitAt)), y: laneY(step) }],
    ),
    marks: marksOf(drawn, clocks, x),
    nowX: isNowIn ? x(drawn.now) : null,
  };
}

function laneOf(step: ComplaintStep) {
  return LANES.find(({ steps }) => steps.some((one) => one === step));
}

function laneY(step: ComplaintStep): number {
  return laneOf(step)?.y ?? 0;
}

function momentsOf(times: StepTimes): readonly number[] {
  return LANES.flatMap(({ steps }) => steps.flatMap((step) => momentOf(times, step) ?? []));
}

function momentOf(times: StepTimes, step: ComplaintStep): number | null {
  const at = times[step] ?? null;
  return at !== null && isMoment(at) ? Date.parse(at) : null;
}

function spanOf({ times, now, isRunning }: Drawn, clocks: readonly ShownClock[]) {
  const limits = clocks.flatMap(({ limitAt }) => (limitAt === null ? [] : [Date.parse(limitAt)]));
  const told = momentsOf(times);
  const from = Math.min(...told, ...(told.length === 0 ? [now] : []));
  const last = Math.max(from + LEAST_SPAN, ...told, ...limits);
  const to = isRunning && isAnyUntold(clocks) ? Math.max(last, Math.min(now, last + MOST_BEYOND)) : last;
  const edge = (to - from) * 0.02;
  return { from: from - edge, to: to + edge };
}

function isAnyUntold(clocks: readonly ShownClock[]): boolean {
  return clocks.some(({ doneAt, limitAt }) => doneAt === null && limitAt !== null);
}

function ticksOf(from: number, to: number, scale: number) {
  const step = STEPS_OF_TICKS.find((one) => one * scale >= LEAST_TICK) ?? 1440 * MINUTE;
  const named = step * (step < 30 * MINUTE ? 2 : 1);
  const ticks = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step)
    ticks.push({ at, isNamed: at % named === 0 });
  return ticks;
}

/** From the receipt to its confirmation, where no clock runs. */
function waitPart(
  { times }: Drawn,
  clocks: readonly ShownClock[],
  x: (at: number) => number,
): readonly LinePart[] {
  const [from, to] = [momentOf(times, 'received'), momentOf(times, 'confirmed')];
  if (from === null || to === null || clocks.some(({ step }) => step === 'confirmed')) return [];
  return [{ from: x(from), to: x(to), y: laneY('received'), kind: 'spent' }];
}

/** Before the limit grey or running, beyond it red. */
function partsOf(clock: ShownClock, drawn: Drawn, x: (at: number) => number): readonly LinePart[] {
  const { step, startedAt, limitAt, doneAt } = clock;
  if (limitAt === null || startedAt === null || (doneAt !== null && !isMoment(doneAt))) return [];
  const [start, limit] = [Date.parse(startedAt), Date.parse(limitAt)];
  const end = endOf(doneAt, limit, drawn);
  const runs = doneAt === null && drawn.isRunning && end <= limit;
  const y = laneY(step);
  const part = (from: number, to: number, kind: LinePart['kind']) => ({ from: x(from), to: x(to), y, kind });
  const first = part(start, Math.min(end, limit), runs ? 'running' : 'spent');
  if (end > limit) return [first, part(limit, end, 'late')];
  return runs ? [first, part(end, limit, 'allowed')] : [first];
}

function endOf(doneAt: string | null, limit: number, { now, isRunning }: Drawn): number {
  if (doneAt !== null) return Date.parse(doneAt);
  return isRunning ? now : limit;
}

/** From the lane where a clock is started down to the lane in which it runs. */
function linksOf(clocks: readonly ShownClock[], x: (at: number) => number) {
  return clocks.flatMap(({ step, from, startedAt }) => {
    const [low, high] = [laneY(from), laneY(step)];
    if (low === 0 || low === high || startedAt === null || !isMoment(startedAt)) return [];
    return [{ x: x(Date.parse(startedAt)), from: low, to: high }];
  });
}

function marksOf(
  drawn: Drawn,
  clocks: readonly ShownClock[],
  x: (at: number) => number,
): readonly LineMark[] {
  return LANES.flatMap(({ steps, y }) =>
    steps.flatMap((step) => {
      const clock = clocks.find((one) => one.step === step) ?? null;
      const mark = markOf(step, clock, drawn);
      return mark === null ? [] : [{ ...mark, step, clock, x: x(mark.at), y }];
    }),
  );
}

/** What is told stands where it happened, what is still to come at its limit. */
function markOf(
  step: ComplaintStep,
  clock: ShownClock | null,
  { times, isRunning }: Drawn,
): Pick<LineMark, 'kind' | 'at'> | null {
  const at = momentOf(times, step);
  const isLate = clock?.state === 'late';
  if (at !== null) return { kind: isLate ? 'late' : 'event', at };
  if (!isRunning || clock === null || clock.limitAt === null || clock.doneAt !== null) return null;
  return { kind: isLate ? 'overdue' : 'due', at: Date.parse(clock.limitAt) };
}
