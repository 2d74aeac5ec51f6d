import { type Exact, meanOf, meanSum, type Sum } from '../exact';
import { gradeOf, graderOf } from './bands';
import { type FormDays, type FormState, formState, isIssued, isLate, returnRate } from './returns';
import type { RuleSet } from './ruleSet';
import { type Answers, type FormScore, isInvalid, type Scorer, scoreForm, scorerOf } from './score';
import type { Template } from './template';

/** One form as it stands in the data file. */
export interface RoundForm extends FormDays {
  readonly code: string;
  readonly customer: string;
  readonly answers: Answers;
  readonly opinion: string;
  /** Came back after its round was closed: kept as late, and no figure counts it (rulebook 3, closing). */
  readonly isAfterClosing?: boolean;
}

export interface Judgement {
  readonly state: FormState;
  readonly isLate: boolean;
  readonly isInvalid: boolean;
  /** Whether its answers go into the scores: on time (or late ones counted by the rule set) and valid. */
  readonly isCounted: boolean;
  readonly score: FormScore | null;
}

export type JudgedForm = RoundForm & Judgement;

export interface CustomerFigure {
  readonly code: string;
  readonly overall: Sum;
  readonly grade: string | null;
  readonly dimensions: readonly (Sum | null)[];
  readonly items: readonly (Sum | null)[];
  readonly forms: number;
}

export interface MeanFigure {
  readonly code: string;
  readonly score: Exact | null;
  /** How many customers (or forms, where every form counts) have this figure. */
  readonly count: number;
}

/** All figures of a round, exact. */
export interface RoundFigures {
  readonly issued: number;
  readonly returnedOnTime: number;
  readonly returnedLate: number;
  readonly invalid: number;
  readonly returnRate: Exact | null;
  readonly overall: Exact | null;
  readonly grade: string | null;
  /** What late forms come to by themselves, where the rule set shows them beside; in no other figure. */
  readonly lateBeside: { readonly score: Exact | null; readonly forms: number } | null;
  /** Only customers with a counted form, by code. */
  readonly customers: readonly CustomerFigure[];
  readonly dimensions: readonly MeanFigure[];
  readonly items: readonly MeanFigure[];
}

export function judgeForms<F extends RoundForm>(
  forms: readonly F[],
  template: Template,
  ruleSet: RuleSet,
): readonly (F & Judgement)[] {
  const scorer = scorerOf(template, ruleSet.scoring);
  return forms.map((form) => judgeForm(form, scorer, ruleSet));
}

export function judgeForm<F extends RoundForm>(form: F, scorer: Scorer, ruleSet: RuleSet): F & Judgement {
  const isAfterClosing = form.isAfterClosing === true;
  const isReturned = form.returnedOn !== null && isIssued(form) && !isAfterClosing;
  const score = isReturned ? scoreForm(form.answers, scorer) : null;
  const invalid = score !== null && isInvalid(score.blanks, scorer);
  const late = isAfterClosing || (isReturned && isLate(form));
  const isOnTime = !late || ruleSet.scoring.lateForms === 'counted';
  return {
    ...form,
    state: isAfterClosing ? 'late' : formState(form, invalid),
    isLate: late,
    isInvalid: invalid,
    isCounted: score !== null && score.overall !== null && !invalid && isOnTime,
    score,
  };
}

/** The figures of a round from its judged forms (rulebook 3, "how the figures are formed"). */
export function figuresOf(forms: readonly JudgedForm[], template: Template, ruleSet: RuleSet): RoundFigures {
  const customers = customerFigures(forms, ruleSet);
  const entries = entriesOf(forms, ruleSet, customers);
  const overall = meanOf(present(entries.map((entry) => entry.overall)));
  const returned = forms.filter((form) => form.score !== null);
  const issued = forms.filter(isIssued).length;
  const returnedLate = returned.filter((form) => form.isLate).length;
  const items = template.dimensions.flatMap((dimension) => dimension.items);
  return {
    issued,
    returnedOnTime: returned.length - returnedLate,
    returnedLate,
    invalid: returned.filter((form) => form.isInvalid).length,
    returnRate: returnRate(returned.length - returnedLate, issued),
    overall,
    grade: gradeOf(overall, ruleSet.bands),
    lateBeside: ruleSet.scoring.lateForms === 'beside' ? lateBeside(forms, ruleSet) : null,
    customers,
    dimensions: meanFigures(
      template.dimensions,
      entries.map((entry) => entry.dimensions),
    ),
    items: meanFigures(
      items,
      entries.map((entry) => entry.items),
    ),
  };
}

/** Valid late forms only, as if nothing else had come back. */
function lateBeside(forms: readonly JudgedForm[], ruleSet: RuleSet): RoundFigures['lateBeside'] {
  const alone = forms.map((form) => {
    const hasScore = form.score !== null && form.score.overall !== null;
    return { ...form, isCounted: form.isLate && !form.isInvalid && hasScore };
  });
  const score = meanOf(present(entriesOf(alone, ruleSet).map(({ overall }) => overall)));
  return { score, forms: alone.filter(({ isCounted }) => isCounted).length };
}

/** What the means of a round are the means of. */
function entriesOf(
  forms: readonly JudgedForm[],
  ruleSet: RuleSet,
  customers = customerFigures(forms, ruleSet),
): readonly Pick<FormScore, 'overall' | 'dimensions' | 'items'>[] {
  return ruleSet.scoring.severalForms === 'each' ? countedScores(forms) : customers;
}

function countedScores(forms: readonly JudgedForm[]): readonly FormScore[] {
  return forms.flatMap(({ isCounted, score }) => (isCounted && score !== null ? score : []));
}

/** Of every dimension or item: the mean of those that have a figure of it. */
function meanFigures(
  asked: readonly { readonly code: string }[],
  rows: readonly (readonly (Sum | null)[])[],
): readonly MeanFigure[] {
  return asked.map(({ code }, at) => {
    const sums: Sum[] = [];
    for (const row of rows) {
      const sum = row[at];
      if (sum !== null && sum !== undefined) sums.push(sum);
    }
    return { code, score: meanOf(sums), count: sums.length };
  });
}

function customerFigures(forms: readonly JudgedForm[], ruleSet: RuleSet): readonly CustomerFigure[] {
  const grade = graderOf(ruleSet.bands);
  const byCustomer = new Map<string, FormScore[]>();
  for (const { isCounted, score, customer } of forms) {
    if (!isCounted || score === null) continue;
    const scores = byCustomer.get(customer);
    if (scores === undefined) byCustomer.set(customer, [score]);
    else scores.push(score);
  }
  return [...byCustomer]
    .map(([code, scores]) => customerFigure(code, scores, grade))
    .sort((left, right) => (left.code < right.code ? -1 : 1));
}

type GradeOf = (score: Sum) => string | null;

function customerFigure(code: string, scores: readonly FormScore[], gradeOf: GradeOf): CustomerFigure {
  const [first] = scores;
  const overall =
    first === undefined || scores.length > 1
      ? meanSum(present(scores.map((one) => one.overall)))
      : first.overall;
  if (first === undefined || overall === null) throw new RangeError(`No counted form: ${code}`);
  const mean = (of: (score: FormScore) => readonly (Sum | null)[]) =>
    scores.length === 1
      ? of(first)
      : of(first).map((_, at) => meanSum(present(scores.map((score) => of(score)[at]))));
  return {
    code,
    overall,
    grade: gradeOf(overall),
    dimensions: mean((score) => score.dimensions),
    items: mean((score) => score.items),
    forms: scores.length,
  };
}

function present<T>(values: readonly (T | null | undefined)[]): readonly T[] {
  return values.filter((value): value is T => value !== null && value !== undefined);
}
