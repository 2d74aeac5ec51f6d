import { dutyOf, GENERAL_DUTY } from '../../../db/model/actions';
import {
  compareSums,
  decimalText,
  type Exact,
  exact,
  oneDecimal,
  type Sum,
  valueOf,
} from '../../../db/model/exact';
import type { MeanFigure } from '../../../db/model/surveys/figures';
import { isOpinion } from '../../../db/model/surveys/returns';
import { isBelowTarget, type Target, targetFigure, targetOf } from '../../../db/model/surveys/target';
import { scoreOf } from '../../../db/model/surveys/trend';
import type { FiredTrigger } from '../../../db/model/surveys/triggers';
import type {
  ShownCustomer,
  ShownFigures,
  ShownMean,
  ShownTrigger,
} from '../../../preload/contract/surveyPages';
import type { Language } from '../../../preload/words/language';
import { nameIn, textIn } from '../../../preload/words/shipped/shippedName';
import type { JudgedRound, RoundResultWhole } from './judged';

/** Exact figures made ready to be shown: rounded half up to one decimal, with names and verdicts judged exactly. */
export function shownFigures({ round, rules, forms, figures }: JudgedRound): ShownFigures {
  const target = targetOf({ targets: round.targets, rules });
  const below = figures.customers.filter(({ overall }) => isBelowTarget(overall, target)).length;
  return {
    issued: figures.issued,
    returnedOnTime: figures.returnedOnTime,
    returnedLate: figures.returnedLate,
    invalid: figures.invalid,
    counted: forms.filter((form) => form.isCounted).length,
    returnRate: oneDecimal(figures.returnRate),
    overall: oneDecimal(figures.overall),
    isTargetReached: isTargetReached(figures.overall, target),
    grade: figures.grade,
    lateBeside: figures.lateBeside && {
      score: oneDecimal(figures.lateBeside.score),
      forms: figures.lateBeside.forms,
    },
    customersBelow: target === null ? null : below,
    customersScored: figures.customers.length,
    opinions: forms.filter((form) => form.returnedOn !== null && isOpinion(form.opinion, rules.emptyOpinions))
      .length,
  };
}

function isTargetReached(overall: Exact | null, target: Target | null): boolean | null {
  return overall === null || target === null ? null : !isBelowTarget(overall, target);
}

export function shownDimensions(whole: RoundResultWhole, language: Language): readonly ShownMean[] {
  const { round, rules, figures, before } = whole;
  return figures.dimensions.map((figure) => {
    const own = round.definition.dimensions.find(({ code }) => code === figure.code);
    const name = own === undefined ? figure.code : nameIn(own, language);
    const target = targetOf({ targets: round.targets, rules }, figure.code);
    const isLow = isBelowTarget(figure.score, target);
    return { name, isLow, target: targetFigure(target), ...shownMean(figure, before?.figures.dimensions) };
  });
}

export function shownItems(
  { round, rules, figures, before, triggers }: RoundResultWhole,
  language: Language,
) {
  const low = new Set(triggers.filter(({ kind }) => kind === 'itemLow').map(({ subject }) => subject));
  const items = round.definition.dimensions.flatMap(({ code, items: own }) =>
    own.map((item) => ({ name: textIn(item, language), dimension: code })),
  );
  const target = targetFigure(targetOf({ targets: round.targets, rules }));
  return figures.items.map((figure, at) => ({
    name: items[at]?.name ?? figure.code,
    dimension: items[at]?.dimension ?? '',
    isLow: low.has(figure.code),
    target,
    ...shownMean(figure, before?.figures.items),
  }));
}

function shownMean({ code, score, count }: MeanFigure, before: readonly MeanFigure[] | undefined) {
  const then = before?.find((figure) => figure.code === code)?.score ?? null;
  return { code, score: oneDecimal(score), before: oneDecimal(then), count };
}

/** Lowest score first. */
export function shownCustomers({
  round,
  rules,
  forms,
  figures,
  before,
}: RoundResultWhole): readonly ShownCustomer[] {
  const names = new Map(forms.map((form) => [form.customer, form]));
  const then = new Map<string, Sum>(before?.figures.customers.map(({ code, overall }) => [code, overall]));
  const target = targetOf({ targets: round.targets, rules });
  return [...figures.customers]
    .sort((left, right) => compareSums(left.overall, right.overall) || (left.code < right.code ? -1 : 1))
    .map(({ code, overall, grade, items }) => ({
      code,
      name: names.get(code)?.customerName ?? code,
      shortName: names.get(code)?.customerShortName ?? '',
      score: oneDecimal(valueOf(overall)) ?? 0,
      grade,
      before: oneDecimal(scoreOf(then.get(code))),
      isBelow: isBelowTarget(overall, target),
      points: items.map((sum) => oneDecimal(scoreOf(sum))),
    }));
}

interface TriggerNames {
  readonly nameOf: (trigger: FiredTrigger) => string | null;
  readonly departmentOf: (duty: string) => string;
  readonly actionOf: (trigger: FiredTrigger) => ShownTrigger['action'];
}

export function shownTriggers(
  { round, rules, forms, triggers }: RoundResultWhole,
  names: TriggerNames,
): readonly ShownTrigger[] {
  const opinions = new Map(forms.map((form) => [form.code, form.opinion]));
  return triggers.flatMap((trigger) => {
    const source = rules.triggers.find(({ kind }) => kind === trigger.kind)?.source;
    if (source === undefined) return [];
    return {
      kind: trigger.kind,
      subject: trigger.subject,
      subjectName: names.nameOf(trigger),
      form: trigger.form,
      opinion: trigger.form === null ? null : (opinions.get(trigger.form) ?? null),
      figure: figureText(trigger.figure),
      before: figureText(trigger.before),
      source,
      department: names.departmentOf(dutyOf(trigger, round.definition)) || names.departmentOf(GENERAL_DUTY),
      action: names.actionOf(trigger),
    };
  });
}

/** One decimal, or two where one would hide why a limit was crossed (79.99, which reads 80.0). */
export function figureText(figure: Exact | null): string | null {
  if (figure === null) return null;
  const one = decimalText(figure, 1);
  return exact(one).equals(figure) || !one.endsWith('.0') ? one : decimalText(figure, 2);
}

export function notFired({ rules, triggers }: RoundResultWhole) {
  const fired = new Set(triggers.map(({ kind }) => kind));
  return rules.triggers.map(({ kind }) => kind).filter((kind) => !fired.has(kind));
}
