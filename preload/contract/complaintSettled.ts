import type { ComplaintWay } from '../../db/model/complaints/complaint';
import type { CostKind, CostSum, Currency } from '../../db/model/complaints/costs';
import type {
  Judgement,
  Paper,
  SettlementKind,
  SettlementState,
  VisitState,
} from '../../db/model/complaints/settlement';
import type { Day } from '../../db/model/day';
import type { FormState } from '../../db/model/surveys/returns';

/** 退货 / 补货 / 折让. */
export interface SettlementLine {
  readonly id: string;
  /** The run that it was promised in. */
  readonly cycle: number;
  readonly kind: SettlementKind;
  readonly quantity: number | null;
  /** In the currency's smallest unit. */
  readonly amount: number | null;
  readonly currency: Currency;
  readonly reference: string;
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
  readonly note: string;
  readonly state: SettlementState;
}

/** 拜访客户. */
export interface VisitLine {
  readonly id: string;
  readonly cycle: number;
  readonly visitOn: Day;
  /** `HH:mm`, or empty. */
  readonly startsAt: string;
  readonly place: string;
  readonly whom: string;
  readonly goers: string;
  readonly papers: readonly Paper[];
  readonly reviewedOn: Day | null;
  readonly reviewedBy: string;
  readonly result: string;
  readonly doneOn: Day | null;
  readonly state: VisitState;
  readonly rehearsalDueOn: Day;
}

/** 处理结果反馈: what the customer was told, and how he judges the handling. */
export interface AnswerLine {
  readonly id: string;
  readonly cycle: number;
  readonly answeredOn: Day;
  readonly way: ComplaintWay;
  readonly text: string;
  readonly judgement: Judgement;
  readonly judgedOn: Day | null;
  readonly remarks: string;
  readonly person: string;
  /** What a dissatisfied judgement opened. */
  readonly action: { readonly id: string; readonly code: string } | null;
}

export interface CostLine {
  readonly id: string;
  readonly kind: CostKind;
  readonly amount: number;
  readonly currency: Currency;
  readonly spentOn: Day;
  readonly note: string;
}

/** The small survey after closing. */
export interface FollowUp {
  readonly form: string;
  readonly round: string;
  readonly state: FormState;
  readonly issuedOn: Day | null;
  readonly dueOn: Day | null;
  readonly returnedOn: Day | null;
  readonly score: number | null;
  /** Below the target of its round, judged exactly. */
  readonly isBelow: boolean;
  readonly opinion: string;
}

/** To be handed back with a list that is changed. */
export type SettlementMarks = Readonly<Record<'settlements' | 'visits' | 'costs', string>>;

/** What was promised to the customer, told to him and judged by him, and what it all cost. */
export interface ComplaintSettlement {
  readonly today: Day;
  /** The office's own, for new amounts. */
  readonly currency: Currency;
  readonly settlements: readonly SettlementLine[];
  /** Credits of this complaint by currency; costs do not hold them. */
  readonly credits: readonly CreditSum[];
  readonly visits: readonly VisitLine[];
  readonly answers: readonly AnswerLine[];
  readonly costs: readonly CostLine[];
  readonly costSums: readonly CostSum[];
  /** Of all complaints of its cause record; null where it hangs on none. */
  readonly causeCosts: { readonly complaints: number; readonly sums: readonly CostSum[] } | null;
  /** Null: none was sent in this run. */
  readonly followUp: FollowUp | null;
  readonly seen: SettlementMarks;
}

interface CreditSum {
  readonly currency: Currency;
  readonly amount: number;
}
