import type { MeasureKind, Verdict, VerifyBy } from '../../db/model/actions';
import type { Cause } from '../../db/model/actions/causes';
import type { EscalateTo } from '../../db/model/actions/escalation';
import type { ActionStep, Missing } from '../../db/model/actions/steps';
import type { Day } from '../../db/model/day';
import type { LackingSignature } from '../../db/model/signatures';
import type { ActionDetail, ListMarks } from './actions';

/** An action with all its work: what the record's page and its slip show. */
export interface ActionWhole extends ActionDetail {
  readonly departmentCode: string;
  readonly followedByCode: string;
  /** The record that it comes from where that is no round. */
  readonly origin: { readonly record: string; readonly key: string } | null;
  readonly rootCause: string;
  readonly answeredOn: Day | null;
  readonly verifiedOn: Day | null;
  readonly closedOn: Day | null;
  /** Oldest first; the last one is running, or is the one that it was closed with. */
  readonly cycles: readonly ActionCycle[];
  /** What is missing for closing, in the order of the work. */
  readonly missing: readonly Missing[];
  /** What does not stand under it now; the plant asks for some of it before closing. */
  readonly lackingSignatures: readonly (LackingSignature & { readonly isAsked: boolean })[];
  /** What may be done to it in its state. */
  readonly steps: readonly ActionStep[];
  readonly nextRound: NextRound | null;
  /** To be handed back with a list that is changed. */
  readonly seen: ListMarks;
  readonly escalations: readonly Escalation[];
}

export interface ActionCycle {
  readonly cycle: number;
  readonly rootCause: string;
  readonly causes: readonly Cause[];
  readonly measures: readonly Measure[];
  readonly verification: Verification | null;
}

export interface Measure {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly text: string;
  /** One of the office's people by name, or whoever is named. */
  readonly owner: string;
  readonly ownerCode: string | null;
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
  readonly evidence: string;
  readonly isOverdue: boolean;
}

export interface Verification {
  readonly by: VerifyBy;
  readonly round: string | null;
  readonly figure: string | null;
  readonly before: string | null;
  readonly verdict: Verdict;
  readonly evidence: string;
  readonly verifiedOn: Day;
  readonly person: string;
}

/** The next round of the same questionnaire and rule set, with its figure for the same fact. */
export interface NextRound {
  readonly round: string;
  /** Its figure stands: only then the action can be verified by it. */
  readonly isClosed: boolean;
  readonly closedOn: Day | null;
  /** It was closed before the action was answered, so it may not show what the measures did. */
  readonly isBeforeAnswer: boolean;
  readonly figure: string | null;
  readonly before: string | null;
  /** With its sign: `+3.2`. */
  readonly change: string | null;
  readonly target: string | null;
  /** What the figure says; a person decides. Null where no figure can say it. */
  readonly proposal: Exclude<Verdict, 'partly'> | null;
}

/** A rung that an overdue action has climbed, and who is told. */
export interface Escalation {
  readonly level: number;
  readonly to: EscalateTo;
  /** The people whom it goes to, by name. */
  readonly names: readonly string[];
  readonly since: Day;
}
