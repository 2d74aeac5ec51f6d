import type { ActionState } from '../../db/model/actions';
import type { Cause } from '../../db/model/actions/causes';
import type {
  CauseBranch,
  DocumentKind,
  EightDContent,
  Finding,
  MeasureStep,
  TeamRole,
} from '../../db/model/complaints/eightD';
import type { StepCheck } from '../../db/model/complaints/eightDCheck';
import type { Day } from '../../db/model/day';
import type { ComplaintCycle, ComplaintWhole } from './complaints';

/** One cycle's 8D with everything that is printed of it. */
export interface EightDWhole {
  readonly complaint: ComplaintWhole;
  readonly cycle: ComplaintCycle;
  /** An earlier run is only read. */
  readonly isNewest: boolean;
  readonly content: EightDContent;
  readonly team: readonly TeamMember[];
  readonly stock: readonly StockPlace[];
  /** Sums of the counts; unknown is what nobody has judged yet. */
  readonly stockTotal: StockSums;
  readonly causes: Readonly<Record<CauseBranch, readonly EightDCause[]>>;
  /** Containment, corrective, preventive, each in its own order. */
  readonly measures: readonly EightDMeasure[];
  readonly documents: readonly ControlDocument[];
  readonly similar: readonly SimilarProduct[];
  /** D0 to D8: state, questions, what is missing. */
  readonly steps: readonly StepCheck[];
  /** How many of D1 to D8 are complete. */
  readonly completed: number;
  readonly seen: EightDMarks;
}

/** What each list said when it was last seen: opaque, to be handed back with a change of that list. */
export type EightDMarks = Readonly<Record<EightDList, string>>;
export type EightDList = 'team' | 'documents' | 'similar' | MeasureStep | CauseBranch;

export interface TeamMember {
  readonly id: string;
  readonly role: TeamRole;
  /** One of the office's people by name, or whoever is named. */
  readonly name: string;
  readonly code: string | null;
  readonly department: string;
  readonly contact: string;
}

export interface StockSums {
  readonly quantity: number;
  readonly good: number;
  readonly bad: number;
  readonly unknown: number;
}

/** One place that may hold bad goods, as it was counted. */
export interface StockPlace {
  readonly id: string;
  readonly place: 'stock' | 'wip' | 'transit' | 'customer' | 'supplier' | 'other';
  readonly location: string;
  readonly countedBy: string;
  readonly quantity: number | null;
  readonly good: number | null;
  readonly bad: number | null;
  /** Null where nobody has counted. */
  readonly unknown: number | null;
  readonly disposition: string;
  readonly isolatedAt: string | null;
  readonly countedAt: string | null;
  readonly note: string;
}

/** A cause as the actions have it; its `branch` is the bone of a fishbone. */
export interface EightDCause extends Cause {
  readonly finding: Finding;
  readonly evidence: string;
}

export interface EightDMeasure {
  readonly id: string;
  readonly step: MeasureStep;
  /** The cause that it removes; empty: none of its own. */
  readonly branch: CauseBranch | '';
  readonly text: string;
  readonly owner: string;
  readonly ownerCode: string | null;
  readonly department: string;
  readonly departmentCode: string | null;
  readonly dueOn: Day | null;
  readonly isChosen: boolean;
  /** Why it was chosen, or not, and how it was tried. */
  readonly choice: string;
  readonly introducedOn: Day | null;
  readonly evidence: string;
  readonly verifiedOn: Day | null;
  readonly verifiedBy: string;
  readonly effect: string;
  readonly endedOn: Day | null;
  readonly isOverdue: boolean;
  /** Where others look for work. */
  readonly action: { readonly id: string; readonly code: string; readonly state: ActionState } | null;
}

export interface ControlDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly isNeeded: boolean;
  readonly number: string;
  readonly title: string;
  readonly oldRevision: string;
  readonly newRevision: string;
  readonly change: string;
  readonly changedOn: Day | null;
  /** Why it needs no change. */
  readonly reason: string;
}

export interface SimilarProduct {
  readonly id: string;
  readonly part: string;
  readonly partName: string;
  readonly isAffected: boolean | null;
  readonly result: string;
  readonly lookedOn: Day | null;
  readonly person: string;
}

/** A part that could have the same fault. */
export interface ProposedPart {
  readonly part: string;
  readonly name: string;
  /** Of the same family, or delivered to the same customer. */
  readonly why: 'family' | 'delivered';
}

export interface EightDKept {
  readonly complaint: string;
  readonly code: string;
  readonly cycle: number;
  readonly seen: EightDMarks;
}
