import type { ClockProfile } from './clockProfile';
import { COMPLAINT_STEPS, COMPLEXITIES, SEVERITIES } from './complaint';
import { profileFor } from './profileFor';

/** What is wrong with a profile: the field, and the value that cannot be taken. */
export interface ProfileProblem {
  readonly field: 'clocks' | 'for';
  readonly value: string;
}

/**
 * A step has one clock at most, and it is started by an earlier step of the chain, so that no clocks start each other.
 * Null: nothing is wrong.
 */
export function profileProblem({ clocks }: Pick<ClockProfile, 'clocks'>): ProfileProblem | null {
  const place = (step: (typeof COMPLAINT_STEPS)[number]) => COMPLAINT_STEPS.indexOf(step);
  const wrong = clocks.find(
    ({ step, from }, at) =>
      place(from) >= place(step) || clocks.some((other, before) => before < at && other.step === step),
  );
  return wrong === undefined ? null : { field: 'clocks', value: `${wrong.from} → ${wrong.step}` };
}

/** The first class of complaint that no profile would be for; null: every one has its profile. */
export function classWithoutProfile(
  profiles: readonly Pick<ClockProfile, 'order' | 'for' | 'isOff'>[],
): ProfileProblem | null {
  const classes = SEVERITIES.flatMap((severity) =>
    COMPLEXITIES.flatMap((complexity) =>
      [true, false].map((isSafety) => ({ severity, complexity, isSafety })),
    ),
  );
  const left = classes.find((one) => profileFor(profiles, one) === null);
  if (left === undefined) return null;
  return {
    field: 'for',
    value: `${left.severity} ${left.complexity} ${left.isSafety ? 'safety' : ''}`.trim(),
  };
}
