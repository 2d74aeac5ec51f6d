import { type Day, monthOf } from '../day';
import { type Exact, exact } from '../exact';

export interface DeliveryLine {
  readonly dueOn: Day;
  readonly deliveredOn: Day | null;
}

interface ReachMonth {
  /** Month of the due day, `2026-05`. */
  readonly month: string;
  readonly due: number;
  readonly late: number;
  readonly rate: Exact;
}

/**
 * 交期达成率 = (应交货批数 − 延迟交货批数(包括未交批数)) ÷ 应交货批数 × 100, by month of the due day (rulebook 9).
 * Lines due by the as-of day count; late = delivered after the due day or not delivered by the as-of day. What is delivered
 * after the as-of day is delivered after its due day too, so the due day alone decides.
 */
export function reachRate(lines: readonly DeliveryLine[], asOf: Day): readonly ReachMonth[] {
  const months = new Map<string, { due: number; late: number }>();
  for (const { dueOn, deliveredOn } of lines) {
    if (dueOn > asOf) continue;
    const month = months.get(monthOf(dueOn)) ?? { due: 0, late: 0 };
    month.due += 1;
    if (deliveredOn === null || deliveredOn > dueOn) month.late += 1;
    months.set(monthOf(dueOn), month);
  }
  return [...months]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([month, { due, late }]) => ({ month, due, late, rate: exact((due - late) * 100, due) }));
}
