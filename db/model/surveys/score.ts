import type { Sum } from '../exact';
import type { Scoring } from './ruleSet';
import { pointUnitOf, type Scale, scaleOf, type Template, weightUnitOf } from './template';

/** The kept answers of one form: item code → a level's points, a mark, or 0–10. A blank has no entry. */
export type Answers = Readonly<Record<string, number>>;

/** One form's figures as undivided weighted sums; null where nothing was answered. */
export interface FormScore {
  readonly overall: Sum | null;
  readonly dimensions: readonly (Sum | null)[];
  readonly items: readonly (Sum | null)[];
  readonly blanks: number;
}

interface ScoredItem {
  readonly code: string;
  readonly dimension: number;
  /** Weight as a whole number, in units common to the questionnaire. */
  readonly weight: number;
  readonly pointsOf: (answer: number) => Points;
  /** What an unanswered item counts; null where it is left out. */
  readonly blank: Points | null;
}

/** An item's points: a whole number of `unit`ths. */
interface Points extends Sum {
  readonly total: number;
  readonly weight: number;
}

/** A questionnaire made ready for scoring under a rule set's settings: all weights and points are whole numbers. */
export interface Scorer {
  readonly items: readonly ScoredItem[];
  readonly dimensionCount: number;
  /** Points are counted in this many parts of one point. */
  readonly unit: number;
  readonly scoring: Scoring;
}

// What 一般 stands at in the shipped questionnaire; no procedure says it for marks.
const NEUTRAL_MARK_POINTS = 60;
const HUNDREDTHS = 100;

export function scorerOf(template: Template, scoring: Scoring): Scorer {
  const unit = pointUnitOf(template);
  const weightUnit = weightUnitOf(template);
  return {
    items: template.dimensions.flatMap((dimension, index) =>
      dimension.items.map((item) => {
        const scale = scaleOf(item, template);
        const counted = countedScale(scale, scoring);
        return {
          code: item.code,
          dimension: index,
          weight: Math.round(item.weight * weightUnit),
          pointsOf: pointsReader(scale, counted, unit),
          blank: blankPoints(counted, scoring, unit),
        };
      }),
    ),
    dimensionCount: template.dimensions.length,
    unit,
    scoring,
  };
}

/** The scale with the points that the rule set gives its levels; its own where the rule set names none or another number of them. */
export function countedScale(scale: Scale, { levelPoints }: Scoring): Scale {
  if (scale.kind === 'marks' || levelPoints?.length !== scale.options.length) return scale;
  return {
    ...scale,
    options: scale.options.map((option, at) => ({ ...option, score: levelPoints[at] ?? option.score })),
  };
}

function pointsReader(scale: Scale, counted: Scale, unit: number): ScoredItem['pointsOf'] {
  const points = (total: number): Points => ({ total, weight: unit });
  if (scale.kind === 'marks') return (mark) => points(Math.round(mark * HUNDREDTHS) * (unit / scale.max));
  const scores = counted.kind === 'rating' ? counted.options.map((option) => option.score) : [];
  const byAnswer = new Map(
    scale.options.map(({ score }, at) => [score, points(Math.round((scores[at] ?? score) * unit))]),
  );
  return (answer) => byAnswer.get(answer) ?? points(Math.round(answer * unit));
}

function blankPoints(counted: Scale, { unanswered }: Scoring, unit: number): Points | null {
  if (unanswered === 'left-out') return null;
  const total = unanswered === 'zero' ? 0 : Math.round(neutralPoints(counted) * unit);
  return { total, weight: unit };
}

/** The middle level's points; between two middle levels the mean of both. */
function neutralPoints(counted: Scale): number {
  if (counted.kind === 'marks') return NEUTRAL_MARK_POINTS;
  const scores = counted.options.map((option) => option.score);
  const last = scores.length - 1;
  return ((scores[Math.floor(last / 2)] ?? 0) + (scores[Math.ceil(last / 2)] ?? 0)) / 2;
}

/**
 * Σ(weight × points) ÷ Σ(weight) over the answered scored items, whole and by dimension (rulebook 3, "how the figures
 * are formed"). Loyalty and open questions never score.
 */
export function scoreForm(answers: Answers, scorer: Scorer): FormScore {
  const totals = new Array<number>(scorer.dimensionCount).fill(0);
  const weights = new Array<number>(scorer.dimensionCount).fill(0);
  let blanks = 0;
  const items = scorer.items.map((item) => {
    const answer = answers[item.code];
    if (answer === undefined) blanks += 1;
    const points = answer === undefined ? item.blank : item.pointsOf(answer);
    if (points === null) return null;
    totals[item.dimension] = (totals[item.dimension] ?? 0) + item.weight * points.total;
    weights[item.dimension] = (weights[item.dimension] ?? 0) + item.weight;
    return points;
  });
  if (blanks === scorer.items.length) return nothingAnswered(scorer, blanks);
  const dimensions = totals.map((total, index) => sumOf(total, weights[index] ?? 0, scorer.unit));
  const overall = sumOf(added(totals), added(weights), scorer.unit);
  return { overall, dimensions, items, blanks };
}

function nothingAnswered(scorer: Scorer, blanks: number): FormScore {
  return {
    overall: null,
    dimensions: new Array<null>(scorer.dimensionCount).fill(null),
    items: scorer.items.map(() => null),
    blanks,
  };
}

function sumOf(total: number, weight: number, unit: number): Sum | null {
  return weight === 0 ? null : { total, weight: weight * unit };
}

/** More than the allowed share (or number) of blank scored items makes a form invalid; exactly the limit is valid. */
export function isInvalid(blanks: number, scorer: Scorer): boolean {
  const limit = scorer.scoring.invalidAbove;
  if ('blanks' in limit) return blanks > limit.blanks;
  return blanks * 100 > limit.percent * scorer.items.length;
}

/** How many scored items may stay blank before the form is invalid. */
export function blanksAllowed(scorer: Scorer): number {
  const limit = scorer.scoring.invalidAbove;
  return 'blanks' in limit ? limit.blanks : Math.floor((limit.percent * scorer.items.length) / 100);
}

function added(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
