import type { Default, Id } from './columns';
import type { ComplaintWay, EventTime } from './model/complaints/complaint';
import type { CostKind, Currency } from './model/complaints/costs';
import type { Judgement, SettlementKind } from './model/complaints/settlement';
import type { Day, Moment } from './model/day';

/** 通知单: who was told what. */
export interface ComplaintNoticeTable {
  id: Id;
  uid: string;
  code: string;
  complaintId: number;
  cycle: number;
  kind: 'engineering' | 'stock' | 'wip';
  text: Default<string>;
  madeAt: Moment;
  personCode: string;
  personName: string;
}

export interface ComplaintNoticePersonTable {
  id: Id;
  noticeId: number;
  personId: Default<number | null>;
  name: string;
  department: Default<string>;
  email: Default<string>;
  toldAt: Default<Moment | null>;
}

/** Goods that may be bad, at one place: unknown = quantity − good − bad. */
export interface ComplaintStockTable {
  id: Id;
  uid: string;
  complaintId: number;
  cycle: number;
  place: 'stock' | 'wip' | 'transit' | 'customer' | 'supplier' | 'other';
  location: Default<string>;
  countedById: Default<number | null>;
  countedByName: Default<string>;
  quantity: Default<number | null>;
  good: Default<number | null>;
  bad: Default<number | null>;
  disposition: Default<string>;
  isolatedAt: Default<EventTime | null>;
  countedAt: Default<EventTime | null>;
  note: Default<string>;
  position: number;
}

/** Goods put right inside the plant: open = in − good − scrapped. */
export interface ComplaintReworkTable {
  id: Id;
  uid: string;
  complaintId: number;
  cycle: number;
  stockId: Default<number | null>;
  method: Default<string>;
  departmentId: Default<number | null>;
  ownerId: Default<number | null>;
  ownerName: Default<string>;
  quantityIn: number;
  startedOn: Day;
  dueOn: Default<Day | null>;
  note: Default<string>;
  position: number;
}

export interface ReworkProgressTable {
  id: Id;
  uid: string;
  reworkId: number;
  workedOn: Day;
  good: number;
  scrapped: number;
  note: Default<string>;
  personName: Default<string>;
}

/** In the currency's smallest unit. */
export interface ComplaintCostTable {
  id: Id;
  uid: string;
  complaintId: number;
  kind: CostKind;
  amount: number;
  currency: Currency;
  spentOn: Day;
  note: Default<string>;
  position: number;
}

/** 退货 / 补货 / 折让. */
export interface SettlementTable {
  id: Id;
  uid: string;
  complaintId: number;
  cycle: number;
  kind: SettlementKind;
  quantity: Default<number | null>;
  amount: Default<number | null>;
  currency: Default<Currency | ''>;
  reference: Default<string>;
  dueOn: Default<Day | null>;
  doneOn: Default<Day | null>;
  note: Default<string>;
  position: number;
}

export interface ComplaintVisitTable {
  id: Id;
  uid: string;
  complaintId: number;
  cycle: number;
  visitOn: Day;
  startsAt: Default<string>;
  place: Default<string>;
  whom: Default<string>;
  goers: Default<string>;
  papers: Default<string>;
  /** The rehearsal before leaving (rulebook 4, 10). */
  reviewedOn: Default<Day | null>;
  reviewedBy: Default<string>;
  result: Default<string>;
  doneOn: Default<Day | null>;
  position: number;
}

/** 处理结果反馈: what the customer was told and how he judges the handling. */
export interface ComplaintAnswerTable {
  id: Id;
  uid: string;
  complaintId: number;
  cycle: number;
  answeredOn: Day;
  way: ComplaintWay;
  text: Default<string>;
  judgement: Default<Judgement>;
  judgedOn: Default<Day | null>;
  remarks: Default<string>;
  personName: Default<string>;
  /** What a dissatisfied judgement opened. */
  actionId: Default<number | null>;
  position: number;
}
