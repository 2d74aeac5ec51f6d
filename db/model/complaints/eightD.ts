/** D0 prepares, D1 to D8 are what the customer reads. */
export const EIGHT_D_STEPS = ['D0', 'D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'] as const;
export type EightDStep = (typeof EIGHT_D_STEPS)[number];

/** 5W2H. */
export const DESCRIPTIONS = ['what', 'when', 'where', 'who', 'why', 'how', 'howMany'] as const;
export type DescriptionKey = (typeof DESCRIPTIONS)[number];

/** 是 / 不是: where the defect is, where it could be and is not, and what differs. */
export const COMPARISONS = ['what', 'where', 'when', 'howMany'] as const;
export type ComparisonKey = (typeof COMPARISONS)[number];

/** Why it occurred and why it was not found, each technically and in the system (D4). */
export const CAUSE_BRANCHES = [
  'occurrenceTechnical',
  'occurrenceSystemic',
  'nonDetectionTechnical',
  'nonDetectionSystemic',
] as const;
export type CauseBranch = (typeof CAUSE_BRANCHES)[number];

/** How a cause was proved: the defect made again, come and gone with the cause, measured, read in records. */
export const PROOFS = ['', 'reproduced', 'switched', 'measured', 'recorded'] as const;
export type Proof = (typeof PROOFS)[number];

/** What became of one possible cause; empty: not looked at yet. */
export const FINDINGS = ['', 'confirmed', 'contributing', 'excluded'] as const;
export type Finding = (typeof FINDINGS)[number];

export const TEAM_ROLES = ['champion', 'leader', 'member'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

/** D3, D5 and D6, D7. */
export const MEASURE_STEPS = ['containment', 'corrective', 'preventive'] as const;
export type MeasureStep = (typeof MEASURE_STEPS)[number];

export const DOCUMENT_KINDS = ['pfmea', 'controlPlan', 'workInstruction', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface Comparison {
  readonly is: string;
  readonly isNot: string;
  readonly difference: string;
  /** What changed there, and since when. */
  readonly change: string;
}

/** How one of the four branches was analysed, and what came out. */
export interface BranchAnalysis {
  readonly method: string;
  readonly analysis: string;
  readonly result: string;
  readonly proof: Proof;
  /** The trial, the figures, the records that prove it. */
  readonly proofText: string;
  /** Why this branch has no cause of its own. */
  readonly notNeeded: string;
}

/** What a person answered to a question that needs judgement. */
export interface QuestionAnswer {
  readonly question: string;
  readonly isYes: boolean;
  readonly remark: string;
  readonly person: string;
  /** A moment. */
  readonly at: string;
}

/** The texts of one cycle's 8D; lists (team, causes, measures, documents, similar products) stand in tables of their own. */
export interface EightDContent {
  /** D0: what is seen, and what was done at once to protect the customer. */
  readonly preparation: { readonly symptom: string; readonly emergency: string };
  /** D2. */
  readonly description: Readonly<Record<DescriptionKey | 'summary', string>>;
  readonly isIsNot: Readonly<Record<ComparisonKey, Comparison>>;
  /** D4. */
  readonly analysis: Readonly<Record<CauseBranch, BranchAnalysis>>;
  /** D7: why no other product was looked at. */
  readonly prevention: { readonly noSimilar: string };
  /** D8. */
  readonly closing: { readonly recognition: string; readonly lessons: string; readonly words: string };
  /** English words of the texts that are sent out, by `textsOf`'s keys. */
  readonly english: Readonly<Record<string, string>>;
  readonly answers: readonly QuestionAnswer[];
}

const NO_COMPARISON: Comparison = { is: '', isNot: '', difference: '', change: '' };
const NO_ANALYSIS: BranchAnalysis = {
  ...{ method: '', analysis: '', result: '', proof: '', proofText: '', notNeeded: '' },
};

export const BLANK_CONTENT: EightDContent = {
  preparation: { symptom: '', emergency: '' },
  description: { summary: '', what: '', when: '', where: '', who: '', why: '', how: '', howMany: '' },
  isIsNot: { what: NO_COMPARISON, where: NO_COMPARISON, when: NO_COMPARISON, howMany: NO_COMPARISON },
  analysis: {
    occurrenceTechnical: NO_ANALYSIS,
    occurrenceSystemic: NO_ANALYSIS,
    nonDetectionTechnical: NO_ANALYSIS,
    nonDetectionSystemic: NO_ANALYSIS,
  },
  prevention: { noSimilar: '' },
  closing: { recognition: '', lessons: '', words: '' },
  english: {},
  answers: [],
};

type Part<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** Some of the texts, as they were left. */
export interface ContentChange {
  readonly preparation?: Part<EightDContent['preparation']> | undefined;
  readonly description?: Part<EightDContent['description']> | undefined;
  readonly isIsNot?: { readonly [Key in ComparisonKey]?: Part<Comparison> | undefined } | undefined;
  readonly analysis?: { readonly [Key in CauseBranch]?: Part<BranchAnalysis> | undefined } | undefined;
  readonly prevention?: Part<EightDContent['prevention']> | undefined;
  readonly closing?: Part<EightDContent['closing']> | undefined;
  readonly english?: Readonly<Record<string, string>> | undefined;
}

/** The texts with those that were told put in; the others stay. An English text that is blank goes. */
export function withTexts(content: EightDContent, change: ContentChange): EightDContent {
  const english = { ...content.english, ...change.english };
  return {
    ...content,
    preparation: filled(content.preparation, change.preparation),
    description: filled(content.description, change.description),
    isIsNot: filledAll(content.isIsNot, change.isIsNot ?? {}, COMPARISONS),
    analysis: filledAll(content.analysis, change.analysis ?? {}, CAUSE_BRANCHES),
    prevention: filled(content.prevention, change.prevention),
    closing: filled(content.closing, change.closing),
    english: Object.fromEntries(Object.entries(english).filter(([, text]) => text.trim() !== '')),
  };
}

function filled<T extends object>(texts: T, told: Part<T> | undefined): T {
  const said = Object.entries(told ?? {}).filter(([, text]) => text !== undefined);
  return { ...texts, ...Object.fromEntries(said) };
}

function filledAll<Key extends string, T extends object>(
  all: Readonly<Record<Key, T>>,
  told: { readonly [One in Key]?: Part<T> | undefined },
  keys: readonly Key[],
): Readonly<Record<Key, T>> {
  const now: Record<Key, T> = { ...all };
  for (const key of keys) now[key] = filled(all[key], told[key]);
  return now;
}

/** One person's answer in place of the one before; null: it is taken back. */
export function withAnswer(
  content: EightDContent,
  question: string,
  answer: QuestionAnswer | null,
): EightDContent {
  const others = content.answers.filter((one) => one.question !== question);
  return { ...content, answers: answer === null ? others : [...others, answer] };
}
