import type { Default, Id, YesNo } from './columns';
import type { CauseMethod } from './model/actions';
import type { CauseBranch, DocumentKind, Finding, MeasureStep, TeamRole } from './model/complaints/eightD';
import type { Day, Moment } from './model/day';

/** The texts of one cycle's 8D (D2 5W2H, is / is not, D4 analyses, D8): JSON that one room reads and writes. */
export interface EightDTable {
  id: Id;
  uid: string;
  complaintId: number;
  cycle: number;
  contentJson: string;
}

export interface TeamMemberTable {
  id: Id;
  uid: string;
  complaintId: number;
  cycle: number;
  role: TeamRole;
  personId: Default<number | null>;
  name: string;
  department: Default<string>;
  contact: Default<string>;
  position: number;
}

export interface ComplaintCauseTable {
  id: Id;
  uid: string;
  complaintId: number;
  cycle: number;
  branch: CauseBranch;
  method: CauseMethod;
  parentId: Default<number | null>;
  /** A fishbone's bone. */
  bone: Default<string>;
  text: string;
  isRoot: Default<YesNo>;
  /** What became of it, and what shows that. */
  finding: Default<Finding>;
  evidence: Default<string>;
  position: number;
}

/** D3 containment, D5/D6 corrective, D7 preventive. Its action carries it where others look for work. */
export interface ComplaintMeasureTable {
  id: Id;
  uid: string;
  complaintId: number;
  cycle: number;
  step: MeasureStep;
  branch: Default<CauseBranch | ''>;
  text: string;
  ownerId: Default<number | null>;
  ownerName: Default<string>;
  departmentId: Default<number | null>;
  dueOn: Default<Day | null>;
  isChosen: Default<YesNo>;
  /** Why this one was chosen, or not. */
  choice: Default<string>;
  introducedOn: Default<Day | null>;
  evidence: Default<string>;
  verifiedOn: Default<Day | null>;
  verifiedBy: Default<string>;
  effect: Default<string>;
  /** The day on which a containment was taken back. */
  endedOn: Default<Day | null>;
  actionId: Default<number | null>;
  position: number;
}

/** PFMEA, control plan, work instruction with their new revision, or not needed with a reason (rulebook 4, closing). */
export interface ControlDocumentTable {
  id: Id;
  uid: string;
  complaintId: number;
  cycle: number;
  kind: DocumentKind;
  isNeeded: Default<YesNo>;
  number: Default<string>;
  title: Default<string>;
  oldRevision: Default<string>;
  newRevision: Default<string>;
  /** What was changed in it. */
  change: Default<string>;
  changedOn: Default<Day | null>;
  reason: Default<string>;
  position: number;
}

export interface SimilarProductTable {
  id: Id;
  uid: string;
  complaintId: number;
  cycle: number;
  part: string;
  partName: Default<string>;
  isAffected: Default<YesNo | null>;
  result: Default<string>;
  lookedOn: Default<Day | null>;
  personName: Default<string>;
  position: number;
}

/** One 8D report as it went to the customer, kept byte for byte, and what he said to it. */
export interface EightDIssueTable {
  id: Id;
  uid: string;
  complaintId: number;
  cycle: number;
  version: number;
  language: string;
  format: string;
  fileName: string;
  sha256: string;
  contentJson: string;
  sentAt: Default<Moment | null>;
  sentTo: Default<string>;
  personCode: string;
  personName: string;
  judgement: Default<'' | 'accepted' | 'rejected'>;
  judgedOn: Default<Day | null>;
  remarks: Default<string>;
}

/** 制程稽核每日回报: the process auditor looks at the measures every day (rulebook 4, 8). */
export interface MeasureAuditTable {
  id: Id;
  uid: string;
  complaintId: number;
  cycle: number;
  measureId: Default<number | null>;
  auditedOn: Day;
  result: 'kept' | 'notKept' | 'notRunning';
  note: Default<string>;
  recordedAt: Moment;
  personCode: string;
  personName: string;
}

/** The effect, confirmed with evidence by one of the two named roles. */
export interface EffectConfirmationTable {
  id: Id;
  uid: string;
  complaintId: number;
  cycle: number;
  role: 'processAuditor' | 'projectPerson';
  evidence: string;
  at: Moment;
  personCode: string;
  personName: string;
  contentSha256: string;
  isPasswordChecked: YesNo;
}

/** The search for earlier cases of the same kind, looked at by a person. */
export interface CaseSearchTable {
  id: Id;
  uid: string;
  complaintId: number;
  cycle: number;
  lookedAt: Moment;
  personCode: string;
  personName: string;
  /** The cases that were found, and what he thought of each. */
  foundJson: string;
  note: Default<string>;
}
