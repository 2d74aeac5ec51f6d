/** What a form looked like after each step, the latest last. */
interface FormSteps<T> {
  readonly now: T;
  readonly before: readonly T[];
  readonly after: readonly T[];
  /** The field that the last step changed: typing on in it is the same step. */
  readonly field: string | null;
}

const MOST_STEPS = 100;

export function firstStep<T>(now: T): FormSteps<T> {
  return { now, before: [], after: [], field: null };
}

/** Typing on in one field is one step; another field begins the next. */
export function stepTo<T>(steps: FormSteps<T>, now: T, field: string): FormSteps<T> {
  const isSameStep = field === steps.field && steps.after.length === 0 && steps.before.length > 0;
  const before = isSameStep ? steps.before : [...steps.before, steps.now].slice(-MOST_STEPS);
  return { now, before, after: [], field };
}

export function stepBack<T>(steps: FormSteps<T>): FormSteps<T> {
  const last = steps.before.at(-1);
  if (last === undefined) return steps;
  return { now: last, before: steps.before.slice(0, -1), after: [steps.now, ...steps.after], field: null };
}

export function stepForward<T>(steps: FormSteps<T>): FormSteps<T> {
  const [next, ...after] = steps.after;
  if (next === undefined) return steps;
  return { now: next, before: [...steps.before, steps.now], after, field: null };
}

/** Which field differs between two looks of a form. */
export function fieldChanged(was: object, now: object): string {
  const old: Readonly<Record<string, unknown>> = { ...was };
  const changed = Object.entries(now).filter(([name, value]) => !Object.is(old[name], value));
  return changed.map(([name]) => name).join(' ');
}
