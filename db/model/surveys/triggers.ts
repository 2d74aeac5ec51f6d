import { compareSums, type Exact, exact, type Sum, sumOfExact, valueOf } from '../exact';
import { gradeOf, isGradeAtOrBelow } from './bands';
import type { JudgedForm, RoundFigures } from './figures';
import { itemOfCustomer } from './itemSubject';
import { isIssued, isOpinion } from './returns';
import type { RuleSet, Source } from './ruleSet';
import { countedScale } from './score';
import { fullPoints, type Item, itemsOf, scaleOf, type Template } from './template';

export const TRIGGER_KINDS = [
  'overallBelow',
  'customerBelow',
  'itemLow',
  'opinion',
  'returnRateLow',
  'overallDeclined',
  'dimensionDeclined',
  'customerDeclined',
] as const;
export type TriggerKind = (typeof TRIGGER_KINDS)[number];

export function isTriggerKind(kind: string): kind is TriggerKind {
  return TRIGGER_KINDS.some((one) => one === kind);
}

/** A rule that turns a result into work (rulebook 3, list of triggers). */
export type Trigger =
  | {
      readonly kind: 'overallBelow' | 'customerBelow';
      readonly when: { readonly below: string } | { readonly gradeAtOrBelow: string };
      readonly source: Source;
    }
  | {
      readonly kind: 'itemLow';
      readonly percentOfFull: string;
      /** Besides the item over the round also every customer's own. */
      readonly perCustomer?: boolean;
      readonly source: Source;
    }
  | {
      readonly kind:
        | 'opinion'
        | 'returnRateLow'
        | 'overallDeclined'
        | 'dimensionDeclined'
        | 'customerDeclined';
      readonly source: Source;
    };

/** One fact that makes work. The same fact = the same round, kind, subject and, for opinions, form. */
export interface FiredTrigger {
  readonly kind: TriggerKind;
  /** Code of the customer, item or dimension, or null; of an item of one customer as `itemSubject.ts` writes it. */
  readonly subject: string | null;
  readonly form: string | null;
  readonly figure: Exact | null;
  readonly before: Exact | null;
}

interface RoundToJudge {
  readonly template: Template;
  readonly ruleSet: RuleSet;
  readonly forms: readonly JudgedForm[];
  readonly figures: RoundFigures;
  /** The round before, of the same questionnaire and rule set, or null. */
  readonly before: RoundFigures | null;
}

/**
 * Every fact that fires, by kind and subject, each once even where two triggers of a kind meet it. All comparisons are
 * exact: nothing passes or fails by rounding.
 */
export function firedTriggers(round: RoundToJudge): readonly FiredTrigger[] {
  const facts = new Map<string, FiredTrigger>();
  for (const trigger of round.ruleSet.triggers) {
    for (const fact of FIRES[trigger.kind](round, trigger)) facts.set(factKey(fact), fact);
  }
  return [...facts.keys()].sort().flatMap((key) => facts.get(key) ?? []);
}

function factKey({ kind, subject, form }: FiredTrigger): string {
  return `${kind}\n${subject ?? ''}\n${form ?? ''}`;
}

type Fires = (round: RoundToJudge, trigger: Trigger) => readonly FiredTrigger[];

const FIRES: Readonly<Record<TriggerKind, Fires>> = {
  overallBelow: ({ figures, ruleSet }, trigger) =>
    figures.overall !== null && isBelow(figures.overall, trigger, ruleSet)
      ? [fired('overallBelow', null, figures.overall)]
      : [],
  customerBelow: customersBelow,
  itemLow: itemsLow,
  opinion: ({ forms, ruleSet }) =>
    forms
      .filter(
        (form) =>
          isIssued(form) && form.returnedOn !== null && isOpinion(form.opinion, ruleSet.emptyOpinions),
      )
      .map((form) => ({
        kind: 'opinion',
        subject: form.customer,
        form: form.code,
        figure: null,
        before: null,
      })),
  returnRateLow: ({ figures, ruleSet }) =>
    figures.returnRate?.lt(exact(ruleSet.returnTarget?.percent ?? 0)) === true
      ? [fired('returnRateLow', null, figures.returnRate)]
      : [],
  overallDeclined: ({ figures, before }) =>
    declined('overallDeclined', null, figures.overall, before?.overall ?? null),
  dimensionDeclined: dimensionsDeclined,
  customerDeclined: customersDeclined,
};

function fired(
  kind: TriggerKind,
  subject: string | null,
  figure: Exact,
  before: Exact | null = null,
): FiredTrigger {
  return { kind, subject, form: null, figure, before };
}

function isBelow(score: Exact, trigger: Trigger, { bands }: RuleSet): boolean {
  if (!('when' in trigger)) return false;
  if ('below' in trigger.when) return score.lt(exact(trigger.when.below));
  const grade = gradeOf(score, bands);
  return bands !== null && grade !== null && isGradeAtOrBelow(grade, trigger.when.gradeAtOrBelow, bands);
}

function customersBelow({ figures, ruleSet }: RoundToJudge, trigger: Trigger): readonly FiredTrigger[] {
  if (!('when' in trigger)) return [];
  const { when } = trigger;
  const limit = 'below' in when ? sumOfExact(exact(when.below)) : null;
  return figures.customers
    .filter(({ overall }) =>
      limit === null ? isBelow(valueOf(overall), trigger, ruleSet) : compareSums(overall, limit) < 0,
    )
    .map(({ code, overall }) => fired('customerBelow', code, valueOf(overall)));
}

/** At or below the share of the item's full score. */
function itemsLow({ figures, template, ruleSet }: RoundToJudge, trigger: Trigger): readonly FiredTrigger[] {
  if (trigger.kind !== 'itemLow') return [];
  const fullOf = (item: Item) => fullPoints(countedScale(scaleOf(item, template), ruleSet.scoring));
  const limits = itemsOf(template).map((item) => exact(trigger.percentOfFull).mul(exact(fullOf(item), 100)));
  const low = (score: Exact | null, at: number, subject: string) =>
    score?.lte(limits[at] ?? 0) === true ? [fired('itemLow', subject, score)] : [];
  const ofRound = figures.items.flatMap(({ code, score }, at) => low(score, at, code));
  if (trigger.perCustomer !== true) return ofRound;
  const ofCustomers = figures.customers.flatMap(({ code: customer, items }) =>
    figures.items.flatMap(({ code }, at) => low(scoreOf(items[at]), at, itemOfCustomer(code, customer))),
  );
  return [...ofRound, ...ofCustomers];
}

function scoreOf(sum: Sum | null | undefined): Exact | null {
  return sum === null || sum === undefined ? null : valueOf(sum);
}

/** Any exact decrease counts, however small; without a figure in the one round before there is no decline. */
function declined(kind: TriggerKind, subject: string | null, now: Exact | null, then: Exact | null) {
  return now !== null && then !== null && now.lt(then) ? [fired(kind, subject, now, then)] : [];
}

function dimensionsDeclined({ figures, before, ruleSet }: RoundToJudge): readonly FiredTrigger[] {
  const then = new Map(before?.dimensions.map(({ code, score }) => [code, score]));
  return figures.dimensions
    .filter(({ code }) => ruleSet.watchedDimensions.includes(code))
    .flatMap(({ code, score }) => declined('dimensionDeclined', code, score, then.get(code) ?? null));
}

function customersDeclined({ figures, before }: RoundToJudge): readonly FiredTrigger[] {
  const then = new Map<string, Sum>(before?.customers.map(({ code, overall }) => [code, overall]));
  return figures.customers.flatMap(({ code, overall }) => {
    const was = then.get(code);
    if (was === undefined || compareSums(overall, was) >= 0) return [];
    return [fired('customerDeclined', code, valueOf(overall), valueOf(was))];
  });
}
