import { CAUSE_BRANCHES, type CauseBranch, COMPARISONS, DESCRIPTIONS, type MeasureStep } from './eightD';
import type { EightDFacts, MeasureFact } from './eightDFacts';
import { unknownOf } from './stock';

export const LACKS = [
  ...(['confirmation', 'symptom', 'emergency'] as const),
  ...(['leader', 'champion', 'otherDepartment', 'quantities'] as const),
  ...(['description', 'comparison', 'counts', 'counted', 'unknown'] as const),
  ...(['root', 'proof', 'caseSearch', 'measureFor', 'measures'] as const),
  ...(['choice', 'owner', 'dueOn', 'introduced', 'evidence', 'verified', 'effect', 'ended'] as const),
  ...(['document', 'revision', 'reason', 'similar', 'looked', 'closingText', 'answer', 'no'] as const),
] as const;
export type LackCode = (typeof LACKS)[number];

/** One thing that a step still lacks, and of what: a key of the model's, or the office's own words. */
export interface Lack {
  readonly code: LackCode;
  readonly of: string;
}

type Rule = (facts: EightDFacts) => readonly Lack[];

const lack = (code: LackCode, of = ''): Lack => ({ code, of });
const isBlank = (text: string) => text.trim() === '';
const when = (isMissing: boolean, code: LackCode, of = ''): readonly Lack[] =>
  isMissing ? [lack(code, of)] : [];

/** Every chosen measure of a step that does not hold; without any the step has nothing to show. */
function ofMeasures(step: MeasureStep, code: LackCode, holds: (measure: MeasureFact) => boolean): Rule {
  return (facts) =>
    chosen(facts, step)
      .filter((one) => !holds(one))
      .map(({ text }) => lack(code, text));
}

export function chosen(
  { measures }: Pick<EightDFacts, 'measures'>,
  step: MeasureStep,
): readonly MeasureFact[] {
  return measures.filter((one) => one.step === step && one.isChosen);
}

function someMeasure(step: MeasureStep): Rule {
  return (facts) => when(chosen(facts, step).length === 0, 'measures', step);
}

/** A branch that has a cause of its own. */
export function isAsked({ content }: Pick<EightDFacts, 'content'>, branch: CauseBranch): boolean {
  return isBlank(content.analysis[branch].notNeeded);
}

const ofBranches = (code: LackCode, holds: (facts: EightDFacts, branch: CauseBranch) => boolean): Rule => {
  return (facts) =>
    CAUSE_BRANCHES.filter((branch) => isAsked(facts, branch) && !holds(facts, branch)).map((of) =>
      lack(code, of),
    );
};

const isDated = (day: string | null) => day !== null;

/** Each rule says what is missing; nothing missing: the question is answered by the facts. */
const RULES = {
  confirmed: ({ isConfirmed }) => when(!isConfirmed, 'confirmation'),
  symptom: ({ content }) => when(isBlank(content.preparation.symptom), 'symptom'),
  emergency: ({ content }) => when(isBlank(content.preparation.emergency), 'emergency'),
  leaders: ({ team }) =>
    (['leader', 'champion'] as const)
      .filter((role) => team.every((one) => one.role !== role))
      .map((role) => lack(role)),
  otherDepartment: ({ team }) => {
    const own = team.find(({ role }) => role === 'leader')?.department ?? '';
    const isOther = ({ department }: { readonly department: string }) =>
      !isBlank(department) && department !== own;
    return when(!team.some((one) => one.role === 'member' && isOther(one)), 'otherDepartment');
  },
  description: ({ content }) =>
    DESCRIPTIONS.filter((key) => isBlank(content.description[key])).map((key) => lack('description', key)),
  comparison: ({ content }) =>
    COMPARISONS.filter((key) => isBlank(content.isIsNot[key].is) || isBlank(content.isIsNot[key].isNot)).map(
      (key) => lack('comparison', key),
    ),
  quantities: ({ checkedQuantity, defectiveQuantity }) =>
    when(checkedQuantity === null || defectiveQuantity === null, 'quantities'),
  counted: ({ stock }) =>
    stock.length === 0
      ? [lack('counts')]
      : stock.flatMap((place) => {
          const unknown = unknownOf(place);
          if (unknown === null) return [lack('counted', place.name)];
          return when(unknown > 0, 'unknown', place.name);
        }),
  containment: someMeasure('containment'),
  containmentIntroduced: ofMeasures('containment', 'introduced', ({ introducedOn }) => isDated(introducedOn)),
  containmentVerified: ofMeasures('containment', 'verified', ({ verifiedOn }) => isDated(verifiedOn)),
  roots: ofBranches('root', ({ causes }, branch) =>
    causes.some((cause) => cause.branch === branch && cause.isRoot && !isBlank(cause.text)),
  ),
  proofs: ofBranches('proof', ({ content }, branch) => {
    const { proof, proofText } = content.analysis[branch];
    return proof !== '' && !isBlank(proofText);
  }),
  caseSearch: ({ isCaseSearched }) => when(!isCaseSearched, 'caseSearch'),
  measureForRoots: ofBranches('measureFor', (facts, branch) =>
    chosen(facts, 'corrective').some((one) => one.branch === branch),
  ),
  choices: ofMeasures('corrective', 'choice', ({ choice }) => !isBlank(choice)),
  owners: ofMeasures(
    'corrective',
    'owner',
    ({ owner, department }) => !isBlank(owner) && !isBlank(department),
  ),
  dueDays: ofMeasures('corrective', 'dueOn', ({ dueOn }) => isDated(dueOn)),
  corrective: someMeasure('corrective'),
  introduced: ofMeasures('corrective', 'introduced', ({ introducedOn }) => isDated(introducedOn)),
  evidence: ofMeasures('corrective', 'evidence', ({ evidence }) => !isBlank(evidence)),
  verified: ofMeasures(
    'corrective',
    'verified',
    ({ verifiedOn, verifiedBy }) => isDated(verifiedOn) && !isBlank(verifiedBy),
  ),
  effects: ofMeasures('corrective', 'effect', ({ effect }) => !isBlank(effect)),
  containmentEnded: ofMeasures('containment', 'ended', ({ endedOn }) => isDated(endedOn)),
  documents: ({ documents }) =>
    (['pfmea', 'controlPlan', 'workInstruction'] as const)
      .filter((kind) => documents.every((one) => one.kind !== kind))
      .map((kind) => lack('document', kind)),
  revisions: ({ documents }) =>
    documents.flatMap(({ kind, isNeeded, number, newRevision, changedOn, reason }) => {
      if (!isNeeded) return when(isBlank(reason), 'reason', kind);
      return when(isBlank(number) || isBlank(newRevision) || changedOn === null, 'revision', number || kind);
    }),
  similar: ({ similar, content }) =>
    when(similar.length === 0 && isBlank(content.prevention.noSimilar), 'similar'),
  similarLooked: ({ similar }) =>
    similar
      .filter(
        ({ isAffected, lookedOn, result }) => isAffected === null || lookedOn === null || isBlank(result),
      )
      .map(({ part }) => lack('looked', part)),
  prevented: (facts) => {
    const open = chosen(facts, 'preventive').filter(({ introducedOn }) => introducedOn === null);
    return open.map(({ text }) => lack('introduced', text));
  },
  closingTexts: ({ content: { closing } }) =>
    (['recognition', 'lessons'] as const)
      .filter((key) => isBlank(closing[key]))
      .map((key) => lack('closingText', key)),
} as const satisfies Readonly<Record<string, Rule>>;

export type EightDRule = keyof typeof RULES;

export function lacksOf(rule: EightDRule, facts: EightDFacts): readonly Lack[] {
  return RULES[rule](facts);
}
