import type { ActionKind, Verdict } from '../actions';
import type { Day } from '../day';
import { type Exact, exact, valueOf } from '../exact';
import { gradeOf, isGradeAtOrBelow } from '../surveys/bands';
import type { RoundFigures } from '../surveys/figures';
import { compareRounds, type RoundPeriod } from '../surveys/roundOrder';
import type { RuleSet } from '../surveys/ruleSet';
import { countedScale } from '../surveys/score';
import { fullPoints, itemsOf, scaleOf, type Template } from '../surveys/template';
import { isTriggerKind, type Trigger, type TriggerKind } from '../surveys/triggers';

/** A fact of a round: what an action was opened for, and what a later round can show anew. */
export interface Fact {
  readonly kind: TriggerKind;
  readonly subject: string | null;
}

export interface ClosedRound extends RoundPeriod {
  readonly closedOn: Day | null;
}

/** Rounds of the same questionnaire and rule set after one, oldest first. */
export function roundsAfter<R extends ClosedRound>(round: RoundPeriod, rounds: readonly R[]): readonly R[] {
  return rounds
    .filter(({ template, ruleSet }) => template === round.template && ruleSet === round.ruleSet)
    .filter((other) => compareRounds(other, round) > 0)
    .sort(compareRounds);
}

/** The first of them that is closed: only its figures stand. */
export function nextClosed<R extends ClosedRound>(round: RoundPeriod, rounds: readonly R[]): R | null {
  return roundsAfter(round, rounds).find(({ closedOn }) => closedOn !== null) ?? null;
}

/** The round's figure for a fact, exact; null where it has none. An opinion is seen by its customer's score. */
export function figureOf({ kind, subject }: Fact, figures: RoundFigures): Exact | null {
  switch (kind) {
    case 'overallBelow':
    case 'overallDeclined':
      return figures.overall;
    case 'returnRateLow':
      return figures.returnRate;
    case 'itemLow':
      return figures.items.find(({ code }) => code === subject)?.score ?? null;
    case 'dimensionDeclined':
      return figures.dimensions.find(({ code }) => code === subject)?.score ?? null;
    case 'customerBelow':
    case 'customerDeclined':
    case 'opinion': {
      const customer = figures.customers.find(({ code }) => code === subject);
      return customer === undefined ? null : valueOf(customer.overall);
    }
    default:
      return kind satisfies never;
  }
}

/** What the round was judged by when it opened the action. */
export interface Promised {
  readonly template: Template;
  readonly rules: RuleSet;
  /** The figure before the fall, of a decline. */
  readonly fellFrom: Exact | null;
}

/** What the figure has to reach. */
export interface Goal {
  readonly target: Exact;
  readonly isReachedBy: (figure: Exact) => boolean;
}

/**
 * What the next figure has to reach so that the rule would not fire again: the rule's own limit, or the figure that a
 * decline fell from. Null where no figure can say it (an opinion).
 */
export function goalOf(fact: Fact, promise: Promised): Goal | null {
  const { rules, fellFrom } = promise;
  switch (fact.kind) {
    case 'overallBelow':
    case 'customerBelow':
      return scoreGoal(fact.kind, rules);
    case 'itemLow':
      return itemGoal(fact.subject, promise);
    case 'returnRateLow':
      return rules.returnTarget === null ? null : atLeast(exact(rules.returnTarget.percent));
    case 'overallDeclined':
    case 'dimensionDeclined':
    case 'customerDeclined':
      return fellFrom === null ? null : atLeast(fellFrom);
    case 'opinion':
      return null;
    default:
      return fact.kind satisfies never;
  }
}

function atLeast(target: Exact): Goal {
  return { target, isReachedBy: (figure) => figure.gte(target) };
}

function scoreGoal(kind: 'overallBelow' | 'customerBelow', rules: RuleSet): Goal | null {
  const trigger = triggerOf(kind, rules);
  if (trigger === undefined || !('when' in trigger)) return null;
  if ('below' in trigger.when) return atLeast(exact(trigger.when.below));
  const { bands } = rules;
  const { gradeAtOrBelow } = trigger.when;
  if (bands === null) return null;
  const at = bands.list.findIndex(({ code }) => code === gradeAtOrBelow);
  const better = bands.list[at - 1];
  if (better === undefined) return null;
  return {
    target: exact(better.from),
    isReachedBy: (figure) => !isGradeAtOrBelow(gradeOf(figure, bands) ?? '', gradeAtOrBelow, bands),
  };
}

/** An item at its limit still fires, so it has to rise above it. */
function itemGoal(code: string | null, { template, rules }: Promised): Goal | null {
  const trigger = triggerOf('itemLow', rules);
  const item = itemsOf(template).find((one) => one.code === code);
  if (trigger === undefined || !('percentOfFull' in trigger) || item === undefined) return null;
  const full = fullPoints(countedScale(scaleOf(item, template), rules.scoring));
  const target = exact(trigger.percentOfFull).mul(exact(full, 100));
  return { target, isReachedBy: (figure) => figure.gt(target) };
}

function triggerOf(kind: TriggerKind, { triggers }: RuleSet): Trigger | undefined {
  return triggers.find((trigger) => trigger.kind === kind);
}

/** What the next round says of an action. The verdict is proposed; a person decides. */
export interface Effect {
  readonly figure: Exact | null;
  readonly before: Exact | null;
  readonly change: Exact | null;
  readonly target: Exact | null;
  /** A figure says yes or no; only a person says partly. */
  readonly proposal: Exclude<Verdict, 'partly'> | null;
}

export function effectOf(figure: Exact | null, before: Exact | null, goal: Goal | null): Effect {
  return {
    figure,
    before,
    change: figure === null || before === null ? null : figure.sub(before),
    target: goal?.target ?? null,
    proposal:
      figure === null || goal === null ? null : goal.isReachedBy(figure) ? 'effective' : 'ineffective',
  };
}

/** Null for an action that no round opened. */
export function factOf(kind: ActionKind, subject: string | null): Fact | null {
  return isTriggerKind(kind) ? { kind, subject } : null;
}
