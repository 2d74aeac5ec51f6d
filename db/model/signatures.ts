import { holds, type OfficeFunction, type Role } from './people';

/** 制表 / 审核 / 核准 / 确认: what a signature means. */
export const SIGNATURE_MEANINGS = ['prepared', 'reviewed', 'approved', 'confirmed'] as const;
export type SignatureMeaning = (typeof SIGNATURE_MEANINGS)[number];

export const SIGNED_RECORDS = ['round', 'action', 'meeting', 'documentVersion', 'complaint'] as const;
export type SignedRecord = (typeof SIGNED_RECORDS)[number];

/** Who may sign a kind of record with one meaning. */
export interface SigningRule {
  readonly meaning: SignatureMeaning;
  readonly role: Role;
  /** Where anybody in the office holds one of these, only he may sign. */
  readonly functions: readonly OfficeFunction[];
  /** What must stand before it; what has become void stands no more. */
  readonly after: readonly SignatureMeaning[];
  /** What should stand before it: where it does not, the one who signs is told. */
  readonly betterAfter?: readonly SignatureMeaning[];
}

/**
 * Who prepares comes first, who approves last. Those present confirm the minutes before they are approved; one who is
 * away does not hold them up.
 *
 * Reports go to the management representative (IATF 5.7), closings are confirmed by the process auditor and the project
 * person, minutes are approved by the head of quality (IATF 5.8), papers by the management representative.
 */
export const SIGNING_RULES: Readonly<Record<SignedRecord, readonly SigningRule[]>> = {
  round: [
    { meaning: 'prepared', role: 'clerk', functions: [], after: [] },
    { meaning: 'reviewed', role: 'engineer', functions: ['headOfQuality'], after: ['prepared'] },
    {
      meaning: 'approved',
      role: 'manager',
      functions: ['managementRepresentative'],
      after: ['prepared', 'reviewed'],
    },
  ],
  action: [
    { meaning: 'prepared', role: 'clerk', functions: [], after: [] },
    {
      meaning: 'confirmed',
      role: 'clerk',
      functions: ['processAuditor', 'projectPerson'],
      after: ['prepared'],
    },
    { meaning: 'approved', role: 'manager', functions: ['headOfQuality'], after: ['prepared', 'confirmed'] },
  ],
  meeting: [
    { meaning: 'prepared', role: 'clerk', functions: [], after: [] },
    { meaning: 'confirmed', role: 'viewer', functions: [], after: ['prepared'] },
    {
      meaning: 'reviewed',
      role: 'engineer',
      functions: [],
      after: ['prepared'],
      betterAfter: ['confirmed'],
    },
    {
      meaning: 'approved',
      role: 'manager',
      functions: ['headOfQuality'],
      after: ['prepared'],
      betterAfter: ['confirmed', 'reviewed'],
    },
  ],
  documentVersion: [
    { meaning: 'prepared', role: 'clerk', functions: [], after: [] },
    { meaning: 'reviewed', role: 'engineer', functions: [], after: ['prepared'] },
    {
      meaning: 'approved',
      role: 'manager',
      functions: ['managementRepresentative'],
      after: ['prepared', 'reviewed'],
    },
  ],
  // What is signed is the 8D of the newest run.
  complaint: [
    { meaning: 'prepared', role: 'clerk', functions: [], after: [] },
    { meaning: 'reviewed', role: 'engineer', functions: [], after: ['prepared'] },
    {
      meaning: 'approved',
      role: 'manager',
      functions: ['headOfQuality'],
      after: ['prepared'],
      betterAfter: ['reviewed'],
    },
  ],
};

/** One signature of a record, as far as the order goes. */
export interface StandingSignature {
  readonly meaning: SignatureMeaning;
  readonly isVoid: boolean;
}

/** A signature that is not there: nobody has signed, or the record has changed since. */
export type LackingSignature = StandingSignature;

/** Of these meanings, those that do not stand now. */
export function lackingSignatures(
  meanings: readonly SignatureMeaning[],
  signatures: readonly StandingSignature[],
): readonly LackingSignature[] {
  return meanings.flatMap((meaning) => {
    const own = signatures.filter((one) => one.meaning === meaning);
    return own.some(({ isVoid }) => !isVoid) ? [] : [{ meaning, isVoid: own.length > 0 }];
  });
}

/** What may stand under an action, in the order of signing. */
export const ACTION_MEANINGS = ['prepared', 'confirmed', 'approved'] as const;

export interface Signer {
  readonly role: Role;
  readonly functions: readonly OfficeFunction[];
}

/** Why somebody may not sign: his role, or a function that others hold and he does not. Null: he may. */
export type SigningHurdle = { readonly role: Role } | { readonly functions: readonly OfficeFunction[] };

/** `held` are the functions that anybody in the office holds: what nobody holds cannot be asked for. */
export function signingHurdle(
  rule: SigningRule,
  signer: Signer,
  held: ReadonlySet<OfficeFunction>,
): SigningHurdle | null {
  if (!holds(signer.role, rule.role)) return { role: rule.role };
  const asked = rule.functions.filter((one) => held.has(one));
  if (asked.length === 0 || asked.some((one) => signer.functions.includes(one))) return null;
  return { functions: asked };
}

/** The same contents give the same text, in whatever order their fields stand. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isFields(inner) ? sorted(inner) : inner)) ?? 'null';
}

function isFields(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
