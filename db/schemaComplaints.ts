import type { Default, Id, YesNo } from './columns';
import type {
  ComplaintState,
  ComplaintStep,
  ComplaintWay,
  Complexity,
  Conclusion,
  EventTime,
  Severity,
} from './model/complaints/complaint';
import type { Day, Moment } from './model/day';

/** One complaint: what was said and about what. What happened when stands in its cycles. */
export interface ComplaintTable {
  id: Id;
  uid: string;
  code: string;
  customerId: number;
  complainant: Default<string>;
  phone: Default<string>;
  email: Default<string>;
  way: Default<ComplaintWay>;
  /** How an old register named a way that is none of ours. */
  wayNote: Default<string>;
  part: Default<string>;
  partName: Default<string>;
  model: Default<string>;
  batch: Default<string>;
  line: Default<string>;
  orderNumber: Default<string>;
  deliveredOn: Default<Day | null>;
  /** 不良现象: the short name by which complaints are counted. */
  problem: Default<string>;
  description: Default<string>;
  effect: Default<string>;
  /** 批量. */
  lotQuantity: Default<number | null>;
  checkedQuantity: Default<number | null>;
  defectiveQuantity: Default<number | null>;
  demand: Default<string>;
  severity: Default<Severity>;
  isSafety: Default<YesNo>;
  complexity: Default<Complexity>;
  departmentId: Default<number | null>;
  /** As an old register names one that the office does not have. */
  departmentName: Default<string>;
  engineerId: Default<number | null>;
  engineerName: Default<string>;
  /** Who confirms the effect is named per complaint (HSF 3.3). */
  processAuditorId: Default<number | null>;
  processAuditorName: Default<string>;
  projectPersonId: Default<number | null>;
  projectPersonName: Default<string>;
  causeRecordId: Default<number | null>;
  conclusion: Default<Conclusion>;
  state: Default<ComplaintState>;
  /** The newest cycle's number. */
  cycle: Default<number>;
  /** The day of its first receipt, by which it counts in a period. */
  receivedOn: Day;
  withdrawnReason: Default<string>;
  deletedAt: Default<Moment | null>;
}

/** One run from receipt to closing; a reopening starts the next and overwrites nothing. */
export interface ComplaintCycleTable {
  id: Id;
  complaintId: number;
  cycle: number;
  /** Why it was reopened; empty in the first. */
  reason: Default<string>;
  receivedAt: EventTime;
  receivedOn: Day;
  confirmedAt: Default<EventTime | null>;
  notifiedAt: Default<EventTime | null>;
  engineerConfirmedAt: Default<EventTime | null>;
  oqcToldAt: Default<EventTime | null>;
  stockCountedAt: Default<EventTime | null>;
  ipqcToldAt: Default<EventTime | null>;
  wipCountedAt: Default<EventTime | null>;
  repliedAt: Default<EventTime | null>;
  repliedOn: Default<Day | null>;
  closedAt: Default<EventTime | null>;
  closedOn: Default<Day | null>;
  /** The customer's own limit of the 8D report: its day, and its moment where he named an hour. */
  customerDueOn: Default<Day | null>;
  customerDueAt: Default<Moment | null>;
  /** The last day of the 8D report, kept once it went out: what it was judged by. */
  replyDueOn: Default<Day | null>;
  /** Closed before this system: the gates apply from reopening on. */
  isClosedBefore: Default<YesNo>;
  /** When a register last told times of it; null: taken here. */
  importedAt: Default<Moment | null>;
  clockProfileId: number;
  /** The small survey after closing. */
  followUpFormId: Default<number | null>;
}

/** Every time that was ever told, with who told it when: a corrected one stays, marked as replaced. */
export interface ComplaintTimeTable {
  id: Id;
  uid: string;
  complaintId: number;
  cycle: number;
  step: ComplaintStep;
  at: EventTime;
  recordedAt: Moment;
  personCode: string;
  personName: string;
  /** Asked for where the time lies back or an earlier one is corrected. */
  reason: Default<string>;
  isReplaced: Default<YesNo>;
}

export interface ClockProfileTable {
  id: Id;
  uid: string;
  code: string;
  version: number;
  name: string;
  definitionJson: string;
  madeAt: Default<Moment | null>;
}

/** A clock that was judged before the complaint got another profile, with the limit that it was judged by. */
export interface ComplaintClockTable {
  id: Id;
  uid: string;
  complaintId: number;
  cycle: number;
  step: ComplaintStep;
  startedBy: ComplaintStep;
  minutes: number;
  clockProfileId: number;
}

/** To whom a clock that had run out went: each rung of each limit once. */
export interface ComplaintEscalationTable {
  id: Id;
  uid: string;
  complaintId: number;
  cycle: number;
  step: ComplaintStep;
  limitAt: Moment;
  /** After the limit. */
  minutes: number;
  /** The function that was told, and who held it then. */
  told: string;
  people: Default<string>;
  reachedAt: Moment;
  toldAt: Moment;
}

/** 同类客诉: complaints of one cause hang on it, each keeps its own dates. */
export interface CauseRecordTable {
  id: Id;
  uid: string;
  code: string;
  title: string;
  problem: Default<string>;
  partFamily: Default<string>;
  rootCause: Default<string>;
  openedOn: Day;
  deletedAt: Default<Moment | null>;
}

export interface PartTable {
  id: Id;
  uid: string;
  code: string;
  name: Default<string>;
  model: Default<string>;
  family: Default<string>;
}
