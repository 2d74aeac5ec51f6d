import type { Day } from '../../../../db/model/day';
import type { RuleSet } from '../../../../db/model/surveys/ruleSet';
import type { Input, Output } from '../../../../preload/contract';
import type { CustomerRow } from '../../../../preload/contract/customers';

/** What the page knows of a round that is not made yet; texts as they were typed. */
export interface RoundDraft {
  readonly from: Day;
  readonly to: Day;
  readonly code: string;
  readonly name: string;
  readonly purpose: string;
  readonly template: string;
  readonly overallTarget: string;
  readonly dimensionTargets: Readonly<Record<string, string>>;
}

export type CustomerMode = 'eligible' | 'all' | 'none';
export type Eligible = Output<'surveys.eligible'>;

/** Whom a mode means, before anybody ticks. */
export function presetOf(
  mode: CustomerMode,
  customers: readonly CustomerRow[],
  eligible: Eligible,
): ReadonlySet<string> {
  if (mode === 'none') return new Set();
  if (mode === 'eligible') return new Set(eligible.customers.map(({ code }) => code));
  return new Set(
    customers
      .filter(({ status }) => status === 'existing' || status === 'developing')
      .map(({ code }) => code),
  );
}

/** A mode that nobody changed is told by its name, so that its reasons are kept with the round. */
export function customersToTell(
  mode: CustomerMode,
  preset: ReadonlySet<string>,
  chosen: ReadonlySet<string>,
) {
  return isSameSet(preset, chosen) ? mode : [...chosen];
}

function isSameSet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === right.size && [...left].every((one) => right.has(one));
}

/** null: empty; NaN: no score. */
export function readScore(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return null;
  const value = Number(plain);
  return value >= 0 && value <= 100 ? value : Number.NaN;
}

export function isReady(draft: RoundDraft, used: ReadonlySet<string>): boolean {
  const scores = [draft.overallTarget, ...Object.values(draft.dimensionTargets)].map(readScore);
  const code = draft.code.trim();
  return (
    code !== '' &&
    !used.has(code) &&
    draft.from <= draft.to &&
    draft.template !== '' &&
    !scores.some(Number.isNaN)
  );
}

export function roundToMake(
  draft: RoundDraft,
  rules: RuleSet,
  customers: Input<'surveys.createRound'>['customers'],
): Input<'surveys.createRound'> {
  const { code, name, purpose, template, from, to } = draft;
  const overall = readScore(draft.overallTarget);
  const told = Object.entries(draft.dimensionTargets).flatMap(([dimension, text]) => {
    const target = readScore(text);
    return target === null ? [] : [[dimension, target] as const];
  });
  return {
    code: code.trim(),
    name: name.trim(),
    purpose: purpose.trim(),
    template,
    ruleSet: rules.code,
    from,
    to,
    customers,
    targets: {
      ...(overall === null ? {} : { overall }),
      ...(told.length === 0 ? {} : { dimensions: Object.fromEntries(told) }),
    },
  };
}
