import { type Exact, exact, roundHalfUp } from '../exact';
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
