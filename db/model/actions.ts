import type { Template } from './surveys/template';
import type { FiredTrigger } from './surveys/triggers';

export const ACTION_STATES = ['open', 'answered', 'verified', 'ineffective', 'closed'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

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
  const dimension = template.dimensions.find(({ items }) => items.some((item) => item.code === subject));
  return dimension?.code ?? GENERAL_DUTY;
}
