import { type Exact, exact } from '../../../db/model/exact';
import type { MeanFigure } from '../../../db/model/surveys/figures';
import { isBelowTarget, targetOf } from '../../../db/model/surveys/target';
import { NONE } from '../../../preload/words/format';
import { nameIn, textIn } from '../../../preload/words/shipped/shippedName';
import type { Mean } from '../blocks';
import { digits, type Gathered, movedFrom } from './gather';

export function dimensionMeans(gathered: Gathered): readonly Mean[] {
  const { whole, page, words } = gathered;
  const { definition, targets } = whole.round;
  return whole.figures.dimensions.map((figure, at) => {
    const target = targetOf({ targets, rules: whole.rules }, figure.code)?.score ?? null;
    const isBelow = page.dimensions[at]?.isLow ?? false;
    const weights = definition.dimensions[at]?.items.map(({ weight }) => weight) ?? [];
    return mean(figure, whole.before?.figures.dimensions, {
      name: dimensionName(gathered, figure.code),
      group: '',
      weight: digits(sumOf(weights)) ?? 0,
      target,
      isBelow,
      verdict: verdictOf(figure.score, target, isBelow, words.verdict),
    });
  });
}

export function itemMeans(gathered: Gathered): readonly Mean[] {
  const { whole, page, words } = gathered;
  const rule = itemRule(gathered);
  const aim = targetOf({ targets: whole.round.targets, rules: whole.rules });
  const items = whole.round.definition.dimensions.flatMap(({ code, items }) =>
    items.map((item) => ({ ...item, group: code })),
  );
  return whole.figures.items.map((figure, at) => {
    const isBelow = isBelowTarget(figure.score, aim);
    const isLow = page.items[at]?.isLow ?? false;
    return mean(figure, whole.before?.figures.items, {
      name: itemName(gathered, figure.code),
      group: dimensionName(gathered, items[at]?.group ?? ''),
      weight: items[at]?.weight ?? 0,
      target: aim?.score ?? null,
      isBelow,
      verdict: isLow && rule !== null ? words.verdict.low(rule.percent) : isBelow ? words.verdict.below : '',
    });
  });
}

type Around = Pick<Mean, 'name' | 'group' | 'weight' | 'isBelow' | 'verdict'> & {
  readonly target: Exact | null;
};

function mean(
  { code, score, count }: MeanFigure,
  earlier: readonly MeanFigure[] | undefined,
  around: Around,
): Mean {
  const then = earlier?.find((figure) => figure.code === code)?.score ?? null;
  const moved = movedFrom(then, score);
  return {
    ...around,
    code,
    count,
    now: digits(score),
    before: digits(then),
    change: moved?.text ?? NONE,
    direction: moved?.direction ?? null,
    target: digits(around.target),
  };
}

function verdictOf(
  score: Exact | null,
  target: Exact | null,
  isBelow: boolean,
  words: Gathered['words']['verdict'],
): string {
  if (score === null || target === null) return '';
  return isBelow ? words.below : words.reached;
}

function sumOf(weights: readonly number[]): Exact {
  return weights.reduce((sum, weight) => sum.add(exact(weight)), exact(0));
}

/** The rule for low items: from which share of the full score, and by which clause. */
export function itemRule({ whole }: Gathered): { readonly percent: string; readonly clause: string } | null {
  for (const trigger of whole.rules.triggers) {
    if (trigger.kind === 'itemLow') return { percent: trigger.percentOfFull, clause: trigger.source.clause };
  }
  return null;
}

export function dimensionName({ whole, office }: Gathered, code: string): string {
  const dimension = whole.round.definition.dimensions.find((one) => one.code === code);
  return dimension === undefined ? code : nameIn(dimension, office.settings.language);
}

export function itemName({ whole, office }: Gathered, code: string): string {
  const items = whole.round.definition.dimensions.flatMap((dimension) => dimension.items);
  const item = items.find((one) => one.code === code);
  return item === undefined ? code : textIn(item, office.settings.language);
}
