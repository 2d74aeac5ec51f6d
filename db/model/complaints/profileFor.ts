import type { ClockProfile, ProfileClass } from './clockProfile';
import type { ComplaintClass } from './complaint';

/** The profile of a class: the first, in ascending order, whose conditions all hold. Null: no profile is for it. */
export function profileFor<P extends Pick<ClockProfile, 'order' | 'for' | 'isOff'>>(
  profiles: readonly P[],
  of: ComplaintClass,
): P | null {
  return (
    profiles
      .toSorted((left, right) => left.order - right.order)
      .find((one) => one.isOff !== true && holds(one.for, of)) ?? null
  );
}

function holds({ severities, isSafety, complexities }: ProfileClass, of: ComplaintClass): boolean {
  if (severities !== undefined && !severities.includes(of.severity)) return false;
  if (complexities !== undefined && !complexities.includes(of.complexity)) return false;
  return isSafety === undefined || isSafety === of.isSafety;
}
