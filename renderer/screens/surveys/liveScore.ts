import { decimalText, type Exact, exact, oneDecimal, type Sum, valueOf } from '../../../db/model/exact';
import { gradeOf } from '../../../db/model/surveys/bands';
import type { RuleSet } from '../../../db/model/surveys/ruleSet';
import { blanksAllowed, isInvalid, scoreForm, scorerOf } from '../../../db/model/surveys/score';
import {
  isBelowTarget,
  type RoundTargets,
  type Target,
  targetFigure,
  targetOf,
} from '../../../db/model/surveys/target';
import type { Template } from '../../../db/model/surveys/template';
import { answered, type KeyedAnswers } from './keying';

/** A figure on its way: judged exactly, shown with one decimal. */
interface LiveFigure {
  readonly score: number | null;
  readonly isBelow: boolean;
}

export interface LiveDimension extends LiveFigure {
  readonly code: string;
  readonly name: string;
  /** Items with an answer: a blank is none. */
  readonly answered: number;
  readonly items: number;
  /** The round's own, where it has one for this dimension, else its rules'. */
  readonly target: number | null;
}

export interface LiveScore extends LiveFigure {
  readonly grade: string | null;
  readonly dimensions: readonly LiveDimension[];
  readonly items: number;
  /** Items that have an entry, blanks included. */
  readonly keyed: number;
  readonly blanks: number;
  readonly mostBlanks: number;
  /** By what was keyed as blank alone. */
  readonly isInvalid: boolean;
  /** When it is saved as it stands: what is not keyed is blank then. */
  readonly isInvalidAsIs: boolean;
  /** Σ weight × points and Σ weight over what is answered, in the questionnaire's own weights. */
  readonly fraction: { readonly top: string; readonly bottom: string } | null;
}

/** The score of a form while it is keyed, by the very functions that will judge it. */
export function liveScoreOf(template: Template, ruleSet: RuleSet, own: RoundTargets = {}) {
  const scorer = scorerOf(template, ruleSet.scoring);
  const aiming = { targets: own, rules: ruleSet };
  const target = targetOf(aiming);
  const targets = template.dimensions.map(({ code }) => targetOf(aiming, code));
  const mostBlanks = blanksAllowed(scorer);
  return (answers: KeyedAnswers): LiveScore => {
    const score = scoreForm(answered(answers), scorer);
    const entries = template.dimensions.flatMap(({ items }) => items.map(({ code }) => answers[code]));
    const keyed = entries.filter((entry) => entry !== undefined).length;
    const blanks = entries.filter((entry) => entry === null).length;
    const overall = score.overall === null ? null : valueOf(score.overall);
    return {
      ...liveFigure(overall, target),
      grade: gradeOf(overall, ruleSet.bands),
      dimensions: liveDimensions(template, score.dimensions, answers, targets),
      items: entries.length,
      keyed,
      blanks,
      mostBlanks,
      isInvalid: isInvalid(blanks, scorer),
      isInvalidAsIs: isInvalid(entries.length - keyed + blanks, scorer),
      fraction: fractionOf(template, answers, overall),
    };
  };
}

function liveFigure(value: Exact | null, target: Target | null): LiveFigure {
  return { score: oneDecimal(value), isBelow: isBelowTarget(value, target) };
}

function liveDimensions(
  template: Template,
  sums: readonly (Sum | null)[],
  answers: KeyedAnswers,
  targets: readonly (Target | null)[],
) {
  return template.dimensions.map(({ code, name, items }, place): LiveDimension => {
    const sum = sums[place] ?? null;
    const target = targets[place] ?? null;
    const answeredItems = items.filter((item) => (answers[item.code] ?? null) !== null);
    return {
      code,
      name,
      answered: answeredItems.length,
      items: items.length,
      target: targetFigure(target),
      ...liveFigure(sum === null ? null : valueOf(sum), target),
    };
  });
}

function fractionOf(
  { dimensions }: Template,
  answers: KeyedAnswers,
  overall: Exact | null,
): LiveScore['fraction'] {
  if (overall === null) return null;
  const items = dimensions
    .flatMap((dimension) => dimension.items)
    .filter(({ code }) => (answers[code] ?? null) !== null);
  const weight = items.reduce((sum, item) => sum.add(exact(item.weight)), exact(0));
  return { top: decimalText(overall.mul(weight), 2), bottom: weight.toString() };
}
