import { itemSubject } from './surveys/itemSubject';
import type { Template } from './surveys/template';
import type { FiredTrigger, TriggerKind } from './surveys/triggers';

export const ACTION_STATES = ['open', 'answered', 'verified', 'ineffective', 'closed'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** Why an action was closed without work. */
export const ACTION_OUTCOMES = ['praise'] as const;
export type ActionOutcome = (typeof ACTION_OUTCOMES)[number];

/** Where an action comes from. */
export const ACTION_SOURCES = ['survey', 'complaint', 'visit', 'audit', 'meeting', 'hand'] as const;
export type ActionSource = (typeof ACTION_SOURCES)[number];

/** What fired it: a trigger of a round, or where else it comes from. */
export type ActionKind = TriggerKind | Exclude<ActionSource, 'survey'>;

export const CAUSE_METHODS = ['fiveWhy', 'fishbone'] as const;
export type CauseMethod = (typeof CAUSE_METHODS)[number];

export const MEASURE_KINDS = ['shortTerm', 'longTerm', 'preventive'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

export const VERIFY_BY = ['nextRound', 'date'] as const;
export type VerifyBy = (typeof VERIFY_BY)[number];

/** Partly effective: the measures go on, and it is looked at once more. */
export const VERDICTS = ['effective', 'partly', 'ineffective'] as const;
export type Verdict = (typeof VERDICTS)[number];

const CODE_DIGITS = 4;

/** IM-2026-0007: counted by year; with an empty number the part before it. */
export function actionCode(year: number, number: number | ''): string {
  return `IM-${year}-${number === '' ? '' : String(number).padStart(CODE_DIGITS, '0')}`;
}

/** The duties that the role map knows besides the dimensions' codes (rulebook 3, closing). */
export const GENERAL_DUTY = 'general';
export const FOLLOW_UP_DUTY = 'followUp';

/**
 * The duty that answers a trigger: the subject's dimension (quality 品保, delivery PMC, service, price and image 业务,
 * technology 技术), all else the general one.
 */
export function dutyOf(
  { kind, subject }: Pick<FiredTrigger, 'kind' | 'subject'>,
  template: Template,
): string {
  if (kind === 'dimensionDeclined' && subject !== null) return subject;
  if (kind !== 'itemLow') return GENERAL_DUTY;
  const item = subject === null ? null : itemSubject(subject, template)?.item;
  const dimension = template.dimensions.find(({ items }) => items.some(({ code }) => code === item?.code));
  return dimension?.code ?? GENERAL_DUTY;
}
