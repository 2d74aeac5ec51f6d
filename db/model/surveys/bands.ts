import { compareSums, type Exact, exact, roundHalfUp, type Sum, sumOfExact } from '../exact';
import type { Bands } from './ruleSet';

/** What a score is called, from its lower bound up. */
export interface Band {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** Lower bound as decimal text: `90.1`. */
  readonly from: string;
}

/** The band of a score, read by lower bound at the bands' own resolution; null without a score or without bands. */
export function gradeOf(score: Exact | null, bands: Bands | null): string | null {
  if (score === null || bands === null) return null;
  return bandOf(score, bands)?.code ?? null;
}

export function bandOf(score: Exact, bands: Bands): Band | undefined {
  const read = bands.decimals === null ? score : roundHalfUp(score, bands.decimals);
  return bands.list.find((band) => read.gte(exact(band.from))) ?? bands.list.at(-1);
}

/** Whether a grade is the given one or a worse one. */
export function isGradeAtOrBelow(grade: string, limit: string, bands: Bands): boolean {
  const codes = bands.list.map((band) => band.code);
  return codes.includes(limit) && codes.indexOf(grade) >= codes.indexOf(limit);
}

/**
 * The same as `gradeOf`, made ready for many scores: a score that rounds half up to at least k units is one of at least
 * k − ½ units, so each bound is moved once and the scores need no rounding.
 */
export function graderOf(bands: Bands | null): (score: Sum) => string | null {
  if (bands === null) return () => null;
  const bounds = bands.list.map(({ code, from }) => ({
    code,
    from: sumOfExact(exactBound(from, bands.decimals)),
  }));
  const last = bands.list.at(-1)?.code ?? null;
  return (score) => bounds.find(({ from }) => compareSums(score, from) >= 0)?.code ?? last;
}

function exactBound(from: string, decimals: number | null): Exact {
  if (decimals === null) return exact(from);
  const unit = exact(1, 10 ** decimals);
  return exact(from).div(unit).ceil().sub(exact(1, 2)).mul(unit);
}
