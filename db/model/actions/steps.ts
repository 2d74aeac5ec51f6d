import type { ActionKind, ActionState, VerifyBy } from '../actions';
import type { Day } from '../day';

/** What is done to an action as a whole, and from which states. */
export const ACTION_STEPS = ['update', 'answer', 'verify', 'close', 'reopen', 'praise'] as const;
export type ActionStep = (typeof ACTION_STEPS)[number];

export const STEP_FROM: Readonly<Record<ActionStep, readonly ActionState[]>> = {
  update: ['open', 'answered', 'verified', 'ineffective'],
  answer: ['open', 'ineffective'],
  verify: ['answered'],
  close: ['verified'],
  reopen: ['verified', 'closed'],
  praise: ['open'],
};

export function mayTake(step: ActionStep, state: ActionState): boolean {
  return STEP_FROM[step].includes(state);
}

/** What may be done to it now; only an opinion can be praise. */
export function stepsOf({ state, kind }: { readonly state: ActionState; readonly kind: ActionKind }) {
  return ACTION_STEPS.filter((step) => mayTake(step, state) && (step !== 'praise' || kind === 'opinion'));
}

export interface MeasureWork {
  readonly text: string;
  readonly owner: string;
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
}

/** A measure as it is kept, or as it is asked to be: what is left out is blank. */
interface AskedMeasure {
  readonly id?: string | undefined;
  readonly kind: string;
  readonly text: string;
  readonly owner?: string | undefined;
  readonly dueOn?: Day | null | undefined;
  readonly doneOn?: Day | null | undefined;
  readonly evidence?: string | undefined;
}

/** The same measures, of which more are done or have their evidence: what was confirmed still says the same. */
export function isCarriedOn(before: readonly AskedMeasure[], now: readonly AskedMeasure[]): boolean {
  return (
    before.length === now.length &&
    before.every((was, at) => {
      const measure = now[at];
      return measure !== undefined && planOf(was) === planOf(measure) && isFilledIn(was, measure);
    })
  );
}

function planOf({ id, kind, text, owner = '', dueOn = null }: AskedMeasure): string {
  return JSON.stringify([id, kind, text.trim(), owner, dueOn]);
}

function isFilledIn(was: AskedMeasure, { doneOn = null, evidence = '' }: AskedMeasure): boolean {
  const isDayKept = (was.doneOn ?? doneOn) === doneOn;
  return isDayKept && (was.evidence || evidence) === evidence;
}

/** An action's work of the running cycle. */
export interface ActionWork {
  readonly state: ActionState;
  readonly rootCause: string;
  readonly measures: readonly MeasureWork[];
}

export const MISSING = [
  'rootCause',
  'measures',
  'measureOwner',
  'measureDueOn',
  'answer',
  'measureDone',
  'verification',
] as const;
/** What an action lacks before it can be answered or closed. */
export type Missing = (typeof MISSING)[number];

/** An answer names a root cause and at least one measure; each measure has its owner and due day (rulebook 4, step 6). */
export function missingForAnswer({
  rootCause,
  measures,
}: Pick<ActionWork, 'rootCause' | 'measures'>): readonly Missing[] {
  const lacks: readonly (readonly [Missing, boolean])[] = [
    ['rootCause', rootCause.trim() === ''],
    ['measures', measures.length === 0],
    ['measureOwner', measures.some(({ owner }) => owner.trim() === '')],
    ['measureDueOn', measures.some(({ dueOn }) => dueOn === null)],
  ];
  return lacks.flatMap(([missing, isMissing]) => (isMissing ? [missing] : []));
}

/** Every action is answered, carried out and verified effective before it is closed (rulebook 3, rule 6). */
export function missingForClosing(work: ActionWork): readonly Missing[] {
  if (work.state === 'closed') return [];
  const isAnswered = work.state === 'answered' || work.state === 'verified';
  const isDone = work.measures.every(({ doneOn }) => doneOn !== null);
  return [
    ...missingForAnswer(work),
    ...(isAnswered ? [] : (['answer'] as const)),
    ...(isDone && work.measures.length > 0 ? [] : (['measureDone'] as const)),
    ...(work.state === 'verified' ? [] : (['verification'] as const)),
  ];
}

/** What an action waits for, and until which day; null: no day is known yet. */
export interface ActionDue {
  readonly what: 'answer' | 'measure' | 'verify' | 'close';
  readonly on: Day | null;
}

export interface Waiting {
  readonly state: ActionState;
  /** Until when the department answers. */
  readonly dueOn: Day;
  /** The earliest due day of a measure that is not done. */
  readonly measureDueOn: Day | null;
  readonly verifyBy: VerifyBy;
  readonly verifyOn: Day | null;
  /** Until when the next round's figure is to be looked at; null while that round is not closed. */
  readonly nextRoundDueOn: Day | null;
}

/** Null when it is closed. What only needs a look is due on the day on which it is looked at. */
export function dueNow(waiting: Waiting, today: Day): ActionDue | null {
  const { state, dueOn, measureDueOn } = waiting;
  if (state === 'closed') return null;
  if (state === 'open' || state === 'ineffective') return { what: 'answer', on: dueOn };
  if (state === 'verified') {
    return measureDueOn === null ? { what: 'close', on: today } : { what: 'measure', on: measureDueOn };
  }
  const verifyOn = waiting.verifyBy === 'date' ? waiting.verifyOn : waiting.nextRoundDueOn;
  const isMeasureFirst = measureDueOn !== null && (verifyOn === null || measureDueOn <= verifyOn);
  return isMeasureFirst ? { what: 'measure', on: measureDueOn } : { what: 'verify', on: verifyOn };
}

export function isOverdue(due: ActionDue | null, today: Day): boolean {
  return due !== null && due.on !== null && due.on < today;
}
