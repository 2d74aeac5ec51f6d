import { type Exact, type Sum, valueOf } from '../exact';
import type { RoundFigures } from './figures';

export interface TrendRound {
  readonly code: string;
  readonly isClosed: boolean;
  readonly figures: RoundFigures;
}

export interface TrendPoint {
  readonly round: string;
  readonly score: Exact | null;
  /** How many customers stand behind the figure. */
  readonly count: number;
  readonly isClosed: boolean;
}

interface TrendLine {
  readonly code: string;
  readonly points: readonly TrendPoint[];
}

export interface Trend {
  readonly rounds: readonly string[];
  readonly overall: readonly TrendPoint[];
  readonly dimensions: readonly TrendLine[];
  readonly customers: readonly CustomerLine[];
  readonly returnRates: readonly (Exact | null)[];
}

/** A customer's overall in every round, null where he has none. */
interface CustomerLine {
  readonly code: string;
  readonly scores: readonly (Sum | null)[];
}

/** Trend lines (推移图) for overall, every dimension and every customer; oldest round first [IATF 5.7.4]. */
export function trendOf(rounds: readonly TrendRound[]): Trend {
  const dimensions = new Set(rounds.flatMap(({ figures }) => figures.dimensions.map(({ code }) => code)));
  return {
    rounds: rounds.map(({ code }) => code),
    overall: rounds.map((round) => point(round, round.figures.overall, round.figures.customers.length)),
    dimensions: [...dimensions].map((code) => ({
      code,
      points: rounds.map((round) => {
        const figure = round.figures.dimensions.find((dimension) => dimension.code === code);
        return point(round, figure?.score ?? null, figure?.count ?? 0);
      }),
    })),
    customers: customerLines(rounds),
    returnRates: rounds.map(({ figures }) => figures.returnRate),
  };
}

function point({ code, isClosed }: TrendRound, score: Exact | null, count: number): TrendPoint {
  return { round: code, score, count, isClosed };
}

function customerLines(rounds: readonly TrendRound[]): readonly CustomerLine[] {
  const lines = new Map<string, (Sum | null)[]>();
  rounds.forEach(({ figures }, at) => {
    for (const { code, overall } of figures.customers) {
      const scores = lines.get(code) ?? new Array<Sum | null>(rounds.length).fill(null);
      scores[at] = overall;
      lines.set(code, scores);
    }
  });
  return [...lines]
    .map(([code, scores]) => ({ code, scores }))
    .sort((left, right) => (left.code < right.code ? -1 : 1));
}

export function scoreOf(sum: Sum | null | undefined): Exact | null {
  return sum === null || sum === undefined ? null : valueOf(sum);
}
