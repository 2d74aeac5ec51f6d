import { holds, type OfficeFunction, type Role } from './people';

/** 制表 / 审核 / 核准 / 确认: what a signature means. */
export const SIGNATURE_MEANINGS = ['prepared', 'reviewed', 'approved', 'confirmed'] as const;
export type SignatureMeaning = (typeof SIGNATURE_MEANINGS)[number];

export const SIGNED_RECORDS = ['round', 'action', 'meeting', 'documentVersion'] as const;
export type SignedRecord = (typeof SIGNED_RECORDS)[number];

/** Who may sign a kind of record with one meaning. */
export interface SigningRule {
  readonly meaning: SignatureMeaning;
  readonly role: Role;
  /** Where anybody in the office holds one of these, only he may sign. */
  readonly functions: readonly OfficeFunction[];
}

/**
 * Reports go to the management representative (IATF 5.7), closings are confirmed by the process auditor and the project
 * person, minutes are approved by the head of quality (IATF 5.8), papers by the management representative.
 */
export const SIGNING_RULES: Readonly<Record<SignedRecord, readonly SigningRule[]>> = {
  round: [
    { meaning: 'prepared', role: 'clerk', functions: [] },
    { meaning: 'reviewed', role: 'engineer', functions: ['headOfQuality'] },
    { meaning: 'approved', role: 'manager', functions: ['managementRepresentative'] },
  ],
  action: [
    { meaning: 'prepared', role: 'clerk', functions: [] },
    { meaning: 'confirmed', role: 'clerk', functions: ['processAuditor', 'projectPerson'] },
    { meaning: 'approved', role: 'manager', functions: ['headOfQuality'] },
  ],
  meeting: [
    { meaning: 'prepared', role: 'clerk', functions: [] },
    { meaning: 'confirmed', role: 'viewer', functions: [] },
    { meaning: 'reviewed', role: 'engineer', functions: [] },
    { meaning: 'approved', role: 'manager', functions: ['headOfQuality'] },
  ],
  documentVersion: [
    { meaning: 'prepared', role: 'clerk', functions: [] },
    { meaning: 'reviewed', role: 'engineer', functions: [] },
    { meaning: 'approved', role: 'manager', functions: ['managementRepresentative'] },
  ],
};

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
