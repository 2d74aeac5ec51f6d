import type { Default, Id, YesNo } from './columns';
import type {
  ActionKind,
  ActionOutcome,
  ActionSource,
  ActionState,
  CauseMethod,
  MeasureKind,
  Verdict,
  VerifyBy,
} from './model/actions';
import type { Day, Moment } from './model/day';
import type { MeetingKind, MeetingState } from './model/meetings';

export interface ActionTable {
  id: Id;
  uid: string;
  code: string;
  source: ActionSource;
  roundId: Default<number | null>;
  formId: Default<number | null>;
  /** The record that it comes from where that is no round: its kind and its key. */
  originRecord: Default<string>;
  originKey: Default<string>;
  kind: ActionKind;
  subject: Default<string | null>;
  title: Default<string>;
  problem: Default<string>;
  departmentId: number;
  followedById: number;
  responsibleId: Default<number | null>;
  /** Somebody who is not among the office's people. */
  responsibleName: Default<string>;
  openedOn: Day;
  dueOn: Day;
  state: Default<ActionState>;
  /** 1, and one more for each time that it was found ineffective. */
  cycle: Default<number>;
  rootCause: Default<string>;
  verifyBy: Default<VerifyBy>;
  verifyOn: Default<Day | null>;
  answeredOn: Default<Day | null>;
  verifiedOn: Default<Day | null>;
  closedOn: Default<Day | null>;
  /** Closed without work; null: in the usual way, or not at all. */
  outcome: Default<ActionOutcome | null>;
  sourceJson: string;
  deletedAt: Default<Moment | null>;
}

export interface CauseTable {
  id: Id;
  uid: string;
  actionId: number;
  cycle: number;
  method: CauseMethod;
  parentId: Default<number | null>;
  /** A fishbone's bone. */
  branch: Default<string>;
  text: string;
  isRoot: Default<YesNo>;
  position: number;
}

export interface MeasureTable {
  id: Id;
  uid: string;
  actionId: number;
  cycle: number;
  kind: MeasureKind;
  text: string;
  ownerId: Default<number | null>;
  ownerName: Default<string>;
  dueOn: Default<Day | null>;
  doneOn: Default<Day | null>;
  evidence: Default<string>;
  position: number;
}

export interface VerificationTable {
  id: Id;
  uid: string;
  actionId: number;
  cycle: number;
  by: VerifyBy;
  roundId: Default<number | null>;
  /** Exact, as the round gave them. */
  figure: Default<string | null>;
  before: Default<string | null>;
  verdict: Verdict;
  evidence: Default<string>;
  verifiedOn: Day;
  personCode: string;
  personName: string;
}

/** One improvement slip that went out to a department. */
export interface SlipTable {
  id: Id;
  uid: string;
  code: string;
  actionId: number;
  cycle: number;
  format: string;
  madeAt: Moment;
  personCode: string;
  returnedAt: Default<Moment | null>;
  /** The work as it stood before the slip was taken, so that it can be taken back. */
  beforeJson: Default<string | null>;
}

export interface MeetingTable {
  id: Id;
  uid: string;
  code: string;
  title: string;
  kind: MeetingKind;
  heldOn: Day;
  startsAt: Default<string>;
  endsAt: Default<string>;
  place: Default<string>;
  chairId: Default<number | null>;
  chairName: Default<string>;
  recorderId: Default<number | null>;
  recorderName: Default<string>;
  roundId: Default<number | null>;
  originRecord: Default<string>;
  originKey: Default<string>;
  minutes: Default<string>;
  state: Default<MeetingState>;
  sentAt: Default<Moment | null>;
  deletedAt: Default<Moment | null>;
}

export interface MeetingTopicTable {
  id: Id;
  uid: string;
  meetingId: number;
  position: number;
  title: string;
  actionId: Default<number | null>;
  discussion: Default<string>;
  conclusion: Default<string>;
}

export interface MeetingPersonTable {
  id: Id;
  meetingId: number;
  personId: Default<number | null>;
  name: string;
  department: Default<string>;
  email: Default<string>;
  isPresent: Default<YesNo>;
  isAbsentExcused: Default<YesNo>;
}

/** As it was decided, in names: what becomes of its action later changes no minutes. */
export interface MeetingDecisionTable {
  id: Id;
  uid: string;
  meetingId: number;
  position: number;
  title: string;
  department: string;
  responsible: Default<string>;
  dueOn: Day;
  actionId: Default<number | null>;
}
