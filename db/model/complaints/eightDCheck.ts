import { EIGHT_D_STEPS, type EightDStep, type QuestionAnswer } from './eightD';
import type { EightDFacts } from './eightDFacts';
import { type EightDRule, type Lack, lacksOf } from './eightDRules';

/** One question that a step has to stand up to: by a rule where facts decide, else by a person. */
export interface EightDQuestion {
  readonly id: string;
  readonly step: EightDStep;
  /** Null: a person says yes or no. */
  readonly rule: EightDRule | null;
  readonly text: { readonly 'zh-CN': string; readonly 'zh-TW': string; readonly en: string };
}

export interface CheckedQuestion extends EightDQuestion {
  readonly isMet: boolean;
  readonly lacks: readonly Lack[];
  readonly answer: QuestionAnswer | null;
}

export const STEP_STATES = ['open', 'begun', 'complete'] as const;
export type StepState = (typeof STEP_STATES)[number];

export interface StepCheck {
  readonly step: EightDStep;
  readonly state: StepState;
  readonly questions: readonly CheckedQuestion[];
  /** Everything that is missing, in the order of the questions. */
  readonly missing: readonly Lack[];
}

/** Every step with its state and what it lacks. */
export function checkSteps(questions: readonly EightDQuestion[], facts: EightDFacts): readonly StepCheck[] {
  return EIGHT_D_STEPS.map((step) => {
    const own = questions.filter((one) => one.step === step).map((one) => checked(one, facts));
    const missing = own.flatMap(({ lacks }) => lacks);
    const isBegun = BEGUN[step](facts) || own.some(({ answer }) => answer !== null);
    const state = !isBegun ? 'open' : missing.length === 0 ? 'complete' : 'begun';
    return { step, state, questions: own, missing };
  });
}

function checked(question: EightDQuestion, facts: EightDFacts): CheckedQuestion {
  const { id, rule } = question;
  const answer = facts.content.answers.find((one) => one.question === id) ?? null;
  const lacks = rule === null ? lacksOfAnswer(id, answer) : lacksOf(rule, facts);
  return { ...question, isMet: lacks.length === 0, lacks, answer };
}

function lacksOfAnswer(id: string, answer: QuestionAnswer | null): readonly Lack[] {
  if (answer === null) return [{ code: 'answer', of: id }];
  return answer.isYes ? [] : [{ code: 'no', of: id }];
}

/** Whether anybody has begun a step: what was there before the 8D does not count. */
const BEGUN: Readonly<Record<EightDStep, (facts: EightDFacts) => boolean>> = {
  D0: ({ content }) => isTold(content.preparation),
  D1: ({ team }) => team.length > 0,
  D2: ({ content }) => isTold(content.description) || isTold(content.isIsNot),
  D3: ({ stock, measures }) => stock.length > 0 || measures.some(({ step }) => step === 'containment'),
  D4: ({ causes, content }) => causes.length > 0 || isTold(content.analysis),
  D5: ({ measures }) => measures.some(({ step }) => step === 'corrective'),
  D6: ({ measures }) =>
    measures.some(({ step, introducedOn }) => step === 'corrective' && introducedOn !== null),
  D7: ({ documents, similar, measures, content }) =>
    documents.length + similar.length > 0 ||
    measures.some(({ step }) => step === 'preventive') ||
    isTold(content.prevention),
  D8: ({ content }) => isTold(content.closing),
};

function isTold(texts: object): boolean {
  return Object.values(texts).some((one: unknown) =>
    typeof one === 'object' && one !== null ? isTold(one) : typeof one === 'string' && one.trim() !== '',
  );
}

/** How many of D1 to D8 are complete: what the list beside a complaint counts. */
export function completeSteps(checks: readonly StepCheck[]): number {
  return checks.filter(({ step, state }) => step !== 'D0' && state === 'complete').length;
}
