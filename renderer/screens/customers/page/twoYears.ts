import type { Day } from '../../../../db/model/day';
import type { CustomerPage } from '../../../../preload/contract/customers';
import { barAxis, lineAxis } from '../../../charts/axis';

/** Where everything of 两年一张图 stands, in pixels. Nothing is judged here: red comes in as such. */
export interface TwoYears {
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly { readonly x: number; readonly name: string }[];
  readonly scores: readonly ScorePlace[];
  readonly scoreTicks: readonly Tick[];
  readonly target: { readonly y: number; readonly score: number } | null;
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly height: number;
    readonly month: string;
  }[];
  readonly barWidth: number;
  readonly barTicks: readonly Tick[];
  readonly inThousands: boolean;
  readonly rates: readonly {
    readonly x: number;
    readonly y: number;
    readonly month: string;
    readonly rate: number;
  }[];
  readonly rateTicks: readonly Tick[];
  /** From here on nothing was delivered any more. */
  readonly silent: { readonly x: number; readonly month: string } | null;
  readonly forms: readonly {
    readonly x: number;
    readonly mark: FormMark;
    readonly form: string;
    readonly round: string;
  }[];
  readonly actions: readonly { readonly x: number; readonly id: string; readonly isOverdue: boolean }[];
}

/** Back in time; late, invalid or never; still out with time left. */
type FormMark = 'good' | 'missed' | 'running';

export interface ScorePlace {
  readonly x: number;
  readonly y: number;
  readonly round: string;
  readonly score: number;
  readonly isBelow: boolean;
  readonly isRunning: boolean;
}

interface Tick {
  readonly y: number;
  readonly value: number;
}

interface Band {
  readonly top: number;
  readonly bottom: number;
}

// The lanes from top to bottom; the gutter holds their names, the margin the words at the ends of the lines.
export const LANES = {
  scores: { top: 14, bottom: 92 },
  bars: { top: 122, bottom: 206 },
  rates: { top: 232, bottom: 268 },
  forms: 296,
  actions: 322,
  axis: 352,
} as const;
export const HEIGHT = 360;
const GUTTER = 108;
const MARGIN = 56;
// A period that ends after today has its point at the end of the picture.
const END_GAP = 4;
const MONTHS_PER_TICK = 3;
const TICK_WIDTH = 60;
const SILENT_MONTHS = 3;
const THOUSANDS_FROM = 10_000;

export function twoYears(
  { rounds, deliveries, actions }: Pick<CustomerPage, 'rounds' | 'deliveries' | 'actions'>,
  width: number,
  today: Day,
): TwoYears {
  const months = deliveries.months.map(({ month }) => month);
  const right = Math.max(GUTTER + 120, width - MARGIN);
  const step = (right - GUTTER) / Math.max(1, months.length);
  const placeOf = dayPlace(months, step);
  return {
    left: GUTTER,
    right,
    ticks: months.flatMap((name, at) =>
      at % monthsPerTick(step) === 0 ? [{ x: GUTTER + at * step, name }] : [],
    ),
    ...scoreLane(rounds, (on) => (on.slice(0, 7) > (months.at(-1) ?? '') ? right - END_GAP : placeOf(on))),
    ...barLane(deliveries.months, step),
    ...rateLane(deliveries.months, step),
    silent: silence(deliveries.months, step),
    forms: rounds.flatMap(({ round, isClosed, forms }) =>
      forms.flatMap((form) => {
        const mark = markOf(form, isClosed, today);
        const x =
          placeOf(form.returnedOn ?? form.dueOn ?? form.issuedOn) ?? (mark === 'running' ? right : null);
        return x === null || mark === null ? [] : [{ x, mark, form: form.form, round }];
      }),
    ),
    // What is late is drawn over what is not.
    actions: actions
      .toSorted((left, right) => Number(left.isOverdue) - Number(right.isOverdue))
      .flatMap(({ id, openedOn, isOverdue }) => {
        const x = placeOf(openedOn);
        return x === null ? [] : [{ x, id, isOverdue }];
      }),
  };
}

type Form = CustomerPage['rounds'][number]['forms'][number];

function markOf({ state, dueOn }: Form, isClosed: boolean, today: Day): FormMark | null {
  if (state === 'made' || state === 'withdrawn') return null;
  if (state !== 'issued') return state === 'onTime' ? 'good' : 'missed';
  return isClosed || (dueOn !== null && dueOn < today) ? 'missed' : 'running';
}

/** Every quarter, or every half-year where the months' names would touch. */
function monthsPerTick(step: number): number {
  return step * MONTHS_PER_TICK < TICK_WIDTH ? MONTHS_PER_TICK * 2 : MONTHS_PER_TICK;
}

const LONGEST_MONTH = 31;

/** A day's place: within its month by its date; null outside the two years. */
function dayPlace(months: readonly string[], step: number) {
  return (on: Day | null): number | null => {
    if (on === null) return null;
    const at = months.indexOf(on.slice(0, 7));
    return at === -1 ? null : GUTTER + (at + (Number(on.slice(8)) - 1) / LONGEST_MONTH) * step;
  };
}

function scoreLane(rounds: CustomerPage['rounds'], placeOf: (on: Day) => number | null) {
  const shown = rounds.flatMap((round) => {
    const x = placeOf(round.to);
    return x === null || round.score === null ? [] : [{ ...round, x, score: round.score }];
  });
  const target = rounds.findLast(({ score }) => score !== null)?.target ?? null;
  const axis = lineAxis([...shown.map(({ score }) => score), ...(target === null ? [] : [target])]);
  const y = scaleOf(axis, LANES.scores);
  return {
    scores: shown.map(({ x, score, round, isBelow, isClosed }) => ({
      x,
      y: y(score),
      round,
      score,
      isBelow,
      isRunning: !isClosed,
    })),
    scoreTicks: shown.length === 0 ? [] : ticksOf(axis, y),
    target: target === null || shown.length === 0 ? null : { y: y(target), score: target },
  };
}

function barLane(months: CustomerPage['deliveries']['months'], step: number) {
  const most = Math.max(0, ...months.map(({ quantity }) => quantity));
  const inThousands = most >= THOUSANDS_FROM;
  const unit = inThousands ? 1000 : 1;
  const axis = barAxis([most / unit]);
  const y = scaleOf(axis, LANES.bars);
  const bars = months.flatMap(({ month, quantity }, at) => {
    if (quantity <= 0) return [];
    const top = y(quantity / unit);
    return [{ month, x: GUTTER + (at + 0.175) * step, y: top, height: LANES.bars.bottom - top }];
  });
  return { bars, barWidth: step * 0.65, barTicks: most === 0 ? [] : ticksOf(axis, y), inThousands };
}

const WHOLE = 100;

function rateLane(months: CustomerPage['deliveries']['months'], step: number) {
  const known = months.flatMap(({ month, rate }, at) =>
    rate === null ? [] : [{ month, rate, x: GUTTER + (at + 0.5) * step }],
  );
  const low = Math.min(...known.map(({ rate }) => rate), 90);
  const axis = { min: Math.floor(low / 10) * 10, max: WHOLE, step: WHOLE - Math.floor(low / 10) * 10 };
  const y = scaleOf(axis, LANES.rates);
  return {
    rates: known.map((place) => ({ ...place, y: y(place.rate) })),
    rateTicks: known.length === 0 ? [] : [axis.max, axis.min].map((value) => ({ value, y: y(value) })),
  };
}

/** Where deliveries end, when that is a quarter ago or longer. */
function silence(months: CustomerPage['deliveries']['months'], step: number): TwoYears['silent'] {
  const last = months.findLastIndex(({ quantity }) => quantity > 0);
  const first = months[last + 1];
  if (last === -1 || first === undefined || months.length - 1 - last < SILENT_MONTHS) return null;
  return { x: GUTTER + (last + 1) * step, month: first.month };
}

function scaleOf({ min, max }: { readonly min: number; readonly max: number }, { top, bottom }: Band) {
  return (value: number) => bottom - ((value - min) / (max - min)) * (bottom - top);
}

function ticksOf(
  { min, max, step }: { readonly min: number; readonly max: number; readonly step: number },
  y: (value: number) => number,
): readonly Tick[] {
  const count = Math.round((max - min) / step);
  const every = count > 2 ? 2 : 1;
  return Array.from({ length: count + 1 }, (_, at) => min + at * step)
    .filter((_value, at) => at % every === 0)
    .map((value) => ({ value, y: y(value) }));
}
