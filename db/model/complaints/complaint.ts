import type { Day, Moment } from '../day';

/** Withdrawn: the customer took it back; it counts in no figure (rulebook 9). */
export const COMPLAINT_STATES = ['open', 'closed', 'withdrawn'] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

/** 受理方式. */
export const COMPLAINT_WAYS = ['phone', 'mail', 'fax', 'visit', 'portal', 'chat', 'other'] as const;
export type ComplaintWay = (typeof COMPLAINT_WAYS)[number];

/** 致命 / 严重 / 轻微: what the defect does to whoever uses the product. */
export const SEVERITIES = ['critical', 'major', 'minor'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const COMPLEXITIES = ['simple', 'usual', 'complex'] as const;
export type Complexity = (typeof COMPLEXITIES)[number];

/** Whether the defect is ours, once it is confirmed with the customer; empty until then. */
export const CONCLUSIONS = ['', 'justified', 'notJustified'] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

/**
 * The steps of one cycle whose times are kept (rulebook 4): t0 received, t1 confirmed, t2 notified, t2b the engineer's own
 * confirmation, t3 OQC told, t4 stock counted, t5 in-process QC told, t6 work in process counted, the 8D report with the
 * customer, the closing.
 */
export const COMPLAINT_STEPS = [
  'received',
  'confirmed',
  'notified',
  'engineerConfirmed',
  'oqcTold',
  'stockCounted',
  'ipqcTold',
  'wipCounted',
  'replied',
  'closed',
] as const;
export type ComplaintStep = (typeof COMPLAINT_STEPS)[number];

/** When something happened: a moment, or only its day where an old register knows no more. */
export type EventTime = Moment | Day;

export interface ComplaintClass {
  readonly severity: Severity;
  readonly isSafety: boolean;
  readonly complexity: Complexity;
}

const CODE_DIGITS = 3;

/** KS2026-061: counted by the year of receipt; with an empty number the part before it. */
export function complaintCode(year: number, number: number | ''): string {
  return `KS${year}-${number === '' ? '' : String(number).padStart(CODE_DIGITS, '0')}`;
}
