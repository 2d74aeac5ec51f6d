import type { Day } from '../day';
import type { CauseBranch, DocumentKind, EightDContent, MeasureStep, TeamRole } from './eightD';

export interface TeamFact {
  readonly role: TeamRole;
  readonly department: string;
}

export interface StockFact {
  /** Where: a store, a line, a customer. */
  readonly name: string;
  readonly quantity: number | null;
  readonly good: number | null;
  readonly bad: number | null;
}

export interface MeasureFact {
  readonly step: MeasureStep;
  readonly branch: CauseBranch | '';
  readonly text: string;
  readonly owner: string;
  readonly department: string;
  readonly dueOn: Day | null;
  readonly isChosen: boolean;
  readonly choice: string;
  readonly introducedOn: Day | null;
  readonly evidence: string;
  readonly verifiedOn: Day | null;
  readonly verifiedBy: string;
  readonly effect: string;
  readonly endedOn: Day | null;
}

export interface DocumentFact {
  readonly kind: DocumentKind;
  readonly isNeeded: boolean;
  readonly number: string;
  readonly newRevision: string;
  readonly changedOn: Day | null;
  readonly reason: string;
}

export interface SimilarFact {
  readonly part: string;
  readonly isAffected: boolean | null;
  readonly result: string;
  readonly lookedOn: Day | null;
}

/** What the rules of completeness read of one cycle's 8D. */
export interface EightDFacts {
  /** The customer has confirmed the defect. */
  readonly isConfirmed: boolean;
  readonly checkedQuantity: number | null;
  readonly defectiveQuantity: number | null;
  readonly content: EightDContent;
  readonly team: readonly TeamFact[];
  readonly stock: readonly StockFact[];
  readonly causes: readonly {
    readonly branch: CauseBranch;
    readonly text: string;
    readonly isRoot: boolean;
  }[];
  readonly measures: readonly MeasureFact[];
  readonly documents: readonly DocumentFact[];
  readonly similar: readonly SimilarFact[];
  /** Somebody has looked at earlier cases of the same kind. */
  readonly isCaseSearched: boolean;
}
