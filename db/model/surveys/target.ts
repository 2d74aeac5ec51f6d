import { type Exact, exact, type Sum, valueOf } from '../exact';
import type { RuleSet, Source } from './ruleSet';

/** What a round sets itself, of 100; it may be more, or less, than its rule set asks (rulebook 3). */
export interface RoundTargets {
  readonly overall?: number | undefined;
  readonly dimensions?: Readonly<Record<string, number>> | undefined;
}

export interface Target {
  readonly score: Exact;
  /** The clause of the rule set's target; null: the round set it itself. */
  readonly source: Source | null;
}

interface Aiming {
  readonly targets: RoundTargets;
  readonly rules: Pick<RuleSet, 'target'>;
}

/**
 * The target of a dimension, or without one that of the overall score, which holds for forms, customers and items too:
 * the round's own where it has one, else its rule set's.
 */
export function targetOf({ targets, rules }: Aiming, dimension?: string): Target | null {
  const own = dimension === undefined ? targets.overall : targets.dimensions?.[dimension];
  if (own !== undefined) return { score: exact(own), source: null };
  return rules.target === null ? null : { score: exact(rules.target.score), source: rules.target.source };
}

/** Judged exactly: nothing passes or fails by rounding. Without a score or a target nothing is below. */
export function isBelowTarget(score: Exact | Sum | null | undefined, target: Target | null): boolean {
  if (score === null || score === undefined || target === null) return false;
  return ('total' in score ? valueOf(score) : score).lt(target.score);
}

/** For words and charts. */
export function targetFigure(target: Target | null): number | null {
  return target === null ? null : target.score.valueOf();
}

/** Periods next to each other that have the same target, by their places. */
export interface TargetStretch {
  readonly target: number;
  readonly from: number;
  readonly to: number;
}

export function targetStretches(targets: readonly (number | null)[]): readonly TargetStretch[] {
  const starts = [...targets.keys()].filter((at) => at === 0 || targets[at] !== targets[at - 1]);
  return starts.flatMap((from, at) => {
    const target = targets[from] ?? null;
    return target === null ? [] : [{ target, from, to: (starts[at + 1] ?? targets.length) - 1 }];
  });
}
