import type { Day } from '../day';
import { type Aliases, bare, canonical, nameLikeness, type Pieces, piecesOf, textLikeness } from './likeness';
import { partFamily } from './partFamily';

/** By what earlier cases are found; what each weighs is the office's to say. */
export const CASE_FIELDS = ['family', 'problem', 'text', 'customer', 'line'] as const;
export type CaseField = (typeof CASE_FIELDS)[number];

/** How the office looks for earlier cases of the same kind: rules as data. */
export interface RecurrenceRules {
  readonly windowMonths: number;
  readonly weights: Readonly<Record<CaseField, number>>;
  /** The least score, 0 to 100, at which a case is shown. */
  readonly least: number;
  /** Of part numbers that stand in no family: how many signs at their end tell only variants apart. */
  readonly familyLastSigns: number;
  readonly aliases: Aliases;
}

export interface CaseFacts {
  readonly part: string;
  readonly partName: string;
  readonly problem: string;
  readonly description: string;
  readonly customer: string;
  readonly line: string;
}

export interface KnownCase extends CaseFacts {
  readonly code: string;
  readonly on: Day;
  readonly isOpen: boolean;
}

/** Why a case is shown. */
export const CASE_REASONS = [
  'samePart',
  'sameFamily',
  'sameProblem',
  'nearProblem',
  'nearText',
  'sameCustomer',
  'otherCustomer',
  'sameLine',
] as const;
export type CaseReason = (typeof CASE_REASONS)[number];

export interface CaseLikeness {
  /** 0 to 100. */
  readonly score: number;
  readonly reasons: readonly CaseReason[];
}

const ALL = 100;
/** Other parts of the family weigh a little less than the part itself. */
const OF_FAMILY = 90;
const NEAR_PROBLEM = 50;
const SAME_PROBLEM = 95;
const NEAR_TEXT = 35;

/** What is read of a case once, however often it is compared. */
interface ReadCase {
  readonly part: string;
  readonly family: string;
  readonly problem: Pieces;
  readonly text: Pieces;
  readonly customer: string;
  readonly line: string;
}

/** Compares cases by the office's rules; `families` are the parts that it has put into one. */
export function caseReader(rules: RecurrenceRules, families: ReadonlyMap<string, string>) {
  const toCanonical = canonical(rules.aliases);
  const problems = new Map<string, Pieces>();
  const problemOf = ({ problem, partName }: Pick<CaseFacts, 'problem' | 'partName'>): Pieces => {
    const key = `${problem}\n${partName}`;
    const known = problems.get(key);
    if (known !== undefined) return known;
    const read = piecesOf(withoutPart(toCanonical(problem), toCanonical(partName)));
    problems.set(key, read);
    return read;
  };
  const family = ({ part }: Pick<CaseFacts, 'part'>) => partFamily(part, families, rules.familyLastSigns);
  const read = (facts: CaseFacts): ReadCase => ({
    part: facts.part.trim(),
    family: family(facts),
    problem: problemOf(facts),
    text: piecesOf(toCanonical(facts.description)),
    customer: facts.customer,
    line: bare(toCanonical(facts.line)),
  });
  return {
    family,
    read,
    /** 端子变形 of a 端子 and 弯曲 are one defect where 弯曲 is another word for 变形. */
    defect: ({ problem, partName }: Pick<CaseFacts, 'problem' | 'partName'>) =>
      bare(withoutPart(toCanonical(problem), toCanonical(partName))),
    compare: (asked: ReadCase, other: CaseFacts) => likenessOf(asked, read(other), rules.weights),
  };
}

/** The name of the part says nothing of the defect, unless nothing else is said. */
function withoutPart(problem: string, partName: string): string {
  const name = partName.trim();
  if (name === '') return problem;
  const left = problem.replaceAll(name, ' ');
  return bare(left) === '' ? problem : left;
}

function likenessOf(asked: ReadCase, other: ReadCase, weights: RecurrenceRules['weights']): CaseLikeness {
  const problem = floored(nameLikeness(asked.problem, other.problem), NEAR_PROBLEM);
  const text = floored(textLikeness(asked.text, other.text), NEAR_TEXT);
  const shares: Readonly<Record<CaseField, number>> = {
    family: familyShare(asked, other),
    problem,
    text,
    customer: asked.customer !== '' && asked.customer === other.customer ? ALL : 0,
    line: asked.line !== '' && asked.line === other.line ? ALL : 0,
  };
  // Who complains and on which line is no likeness by itself.
  if (shares.family === 0 && problem === 0 && text === 0) return { score: 0, reasons: [] };
  const known = CASE_FIELDS.filter((field) => isTold(asked, field));
  const most = sum(known.map((field) => weights[field]));
  const got = sum(known.map((field) => weights[field] * shares[field]));
  return {
    score: most === 0 ? 0 : Math.floor(got / most),
    reasons: reasonsOf(asked, other, shares),
  };
}

function familyShare(asked: ReadCase, other: ReadCase): number {
  if (asked.part === '' || other.part === '') return 0;
  if (asked.part === other.part) return ALL;
  return asked.family === other.family ? OF_FAMILY : 0;
}

function isTold(asked: ReadCase, field: CaseField): boolean {
  const value = asked[field];
  return typeof value === 'string' ? value !== '' : value.size > 0;
}

function reasonsOf(
  asked: ReadCase,
  other: ReadCase,
  shares: Readonly<Record<CaseField, number>>,
): readonly CaseReason[] {
  const { family, problem, text, line } = shares;
  const isSameCustomer = asked.customer === other.customer;
  const reasons: readonly (readonly [CaseReason, boolean])[] = [
    ['samePart', family === ALL],
    ['sameFamily', family > 0 && family < ALL],
    ['sameProblem', problem >= SAME_PROBLEM],
    ['nearProblem', problem > 0 && problem < SAME_PROBLEM],
    ['nearText', text > 0],
    ['sameLine', line > 0],
    ['sameCustomer', asked.customer !== '' && isSameCustomer],
    ['otherCustomer', asked.customer !== '' && !isSameCustomer],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}

function floored(likeness: number, least: number): number {
  return likeness < least ? 0 : likeness;
}

function sum(all: readonly number[]): number {
  return all.reduce((left, right) => left + right, 0);
}
