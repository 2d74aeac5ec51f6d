import { day } from '../../day';
import { figuresOf, judgeForms, type RoundFigures, type RoundForm } from '../figures';
import type { Bands, RuleSet, Scoring, Source } from '../ruleSet';
import type { Answers } from '../score';
import { itemsOf, type Scale, type Template } from '../template';
import { firedTriggers, type Trigger, type TriggerKind } from '../triggers';

const SOURCE: Source = { clause: '5.5.2', words: '低于80分' };
const PAPER = { formNumber: 'QR-01', version: 'A/1', loyalty: [], open: [] };

export const MARKS_TO_100: Scale = { kind: 'marks', max: 100 };
export const FIVE_LEVELS: Scale = levels(100, 80, 60, 40, 20);

export function levels(...points: readonly number[]): Scale {
  return { kind: 'rating', options: points.map((score, at) => ({ label: `level ${at + 1}`, score })) };
}

/** Three dimensions of one item each, marked 0 to 100, so that a form's score can be any figure. */
export const marked: Template = {
  ...PAPER,
  code: 'marked',
  name: 'Marked',
  scale: MARKS_TO_100,
  dimensions: ['quality', 'delivery', 'price'].map((code) => ({
    code,
    name: code,
    items: [{ code: `${code}-1`, text: code, weight: 1 }],
  })),
};

/** Two dimensions of different weight: quality Q1 × 5 and Q2 × 3, delivery D1 × 2; with a loyalty and an open question. */
export const weighted: Template = {
  ...PAPER,
  code: 'weighted',
  name: 'Weighted',
  scale: FIVE_LEVELS,
  dimensions: [
    {
      code: 'quality',
      name: 'Quality',
      items: [
        { code: 'Q1', text: 'Looks', weight: 5 },
        { code: 'Q2', text: 'Packing', weight: 3 },
      ],
    },
    { code: 'delivery', name: 'Delivery', items: [{ code: 'D1', text: 'On time', weight: 2 }] },
  ],
  loyalty: [{ code: 'L1', text: 'Buys again', kind: '0-10' }],
  open: [{ code: 'O1', text: 'Opinion' }],
};

/** One dimension of so many items of weight one. */
export function equalItems(count: number, scale: Scale = FIVE_LEVELS): Template {
  const items = Array.from({ length: count }, (_, at) => ({
    code: `Q${at + 1}`,
    text: `Item ${at + 1}`,
    weight: 1,
  }));
  return {
    ...PAPER,
    code: `equal-${count}`,
    name: 'Equal',
    scale,
    dimensions: [{ code: 'quality', name: 'Quality', items }],
  };
}

/** Every scored item answered alike, but for the last few left blank. */
export function alike(template: Template, value: number, blanks = 0): Answers {
  const items = itemsOf(template);
  return Object.fromEntries(items.slice(0, items.length - blanks).map(({ code }) => [code, value]));
}

export const SCORING: Scoring = {
  levelPoints: null,
  unanswered: 'left-out',
  invalidAbove: { percent: 30 },
  severalForms: 'mean',
  lateForms: 'left-out',
};

export const FIVE_GRADES: Bands = {
  list: [
    { code: 'very-satisfied', name: '很满意', nameEn: 'Very satisfied', from: '98' },
    { code: 'satisfied', name: '满意', nameEn: 'Satisfied', from: '90.1' },
    { code: 'neutral', name: '一般', nameEn: 'Neutral', from: '75.1' },
    { code: 'dissatisfied', name: '不满意', nameEn: 'Dissatisfied', from: '60' },
    { code: 'very-dissatisfied', name: '非常不满意', nameEn: 'Very dissatisfied', from: '0' },
  ],
  decimals: 1,
  source: SOURCE,
};

export const GRADE_A: Bands = {
  list: [
    { code: 'A', name: 'A', nameEn: 'A', from: '80' },
    { code: 'below', name: '未达', nameEn: 'Below', from: '0' },
  ],
  decimals: null,
  source: SOURCE,
};

export const ALL_TRIGGERS: readonly Trigger[] = [
  { kind: 'overallBelow', when: { below: '80' }, source: SOURCE },
  { kind: 'customerBelow', when: { below: '80' }, source: SOURCE },
  { kind: 'itemLow', percentOfFull: '70', source: SOURCE },
  { kind: 'opinion', source: SOURCE },
  { kind: 'returnRateLow', source: SOURCE },
  { kind: 'overallDeclined', source: SOURCE },
  { kind: 'dimensionDeclined', source: SOURCE },
  { kind: 'customerDeclined', source: SOURCE },
];

/** A quarterly rule set with all eight triggers, five working days and a target of 99 % returned. */
export const rules: RuleSet = {
  code: 'sample',
  name: 'Sample',
  version: 1,
  frequency: 'quarter',
  frequencySource: SOURCE,
  population: { who: 'existing', source: SOURCE },
  deadline: { workingDays: 5, source: SOURCE },
  returnTarget: { percent: '99', source: SOURCE },
  target: null,
  bands: GRADE_A,
  scoring: SCORING,
  triggers: ALL_TRIGGERS,
  watchedDimensions: ['quality', 'delivery'],
  emptyOpinions: ['无', '没有', '暂无', '无意见', '/', '-', 'N/A'],
  actionDue: { workingDays: 10, source: SOURCE },
  verification: 'next-round',
  verificationSource: SOURCE,
};

/** The sample rules with only the triggers of these kinds. */
export function only(...kinds: readonly TriggerKind[]): RuleSet {
  return { ...rules, triggers: rules.triggers.filter(({ kind }) => kinds.includes(kind)) };
}

export function scoredBy(scoring: Partial<Scoring>): RuleSet {
  return { ...rules, scoring: { ...SCORING, ...scoring } };
}

/** A form issued on Monday 2 March 2026 and back in time; `given` says what is otherwise. A number marks every item. */
export function formOf(customer: string, given: Answers | number, other: Partial<RoundForm> = {}): RoundForm {
  return {
    code: `${customer}-1`,
    customer,
    issuedOn: day('2026-03-02'),
    dueOn: day('2026-03-09'),
    returnedOn: day('2026-03-05'),
    withdrawnOn: null,
    answers: typeof given === 'number' ? alike(marked, given) : given,
    opinion: '',
    ...other,
  };
}

/** So many customers, each with one form marked alike. */
export function formsOf(count: number, mark: number, other: Partial<RoundForm> = {}): readonly RoundForm[] {
  return Array.from({ length: count }, (_, at) =>
    formOf(`C${at}`, other.returnedOn === null ? {} : mark, other),
  );
}

export const LATE = { returnedOn: day('2026-03-10') };
export const OUT = { returnedOn: null, answers: {} };
export const WITHDRAWN = { withdrawnOn: day('2026-03-06') };

export function figuresBy(
  forms: readonly RoundForm[],
  template: Template = marked,
  ruleSet: RuleSet = rules,
): RoundFigures {
  return figuresOf(judgeForms(forms, template, ruleSet), template, ruleSet);
}

interface Asked {
  readonly forms: readonly RoundForm[];
  readonly before?: readonly RoundForm[];
  readonly template?: Template;
  readonly ruleSet?: RuleSet;
}

/** What fires, as `kind subject`, sorted. */
export function firedBy({ forms, before, template = marked, ruleSet = rules }: Asked): readonly string[] {
  const judged = judgeForms(forms, template, ruleSet);
  const figures = figuresOf(judged, template, ruleSet);
  const then = before === undefined ? null : figuresBy(before, template, ruleSet);
  return firedTriggers({ template, ruleSet, forms: judged, figures, before: then }).map(
    ({ kind, subject }) => (subject === null ? kind : `${kind} ${subject}`),
  );
}
