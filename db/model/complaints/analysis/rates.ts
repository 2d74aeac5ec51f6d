import { type Day, daysBetween, monthOf } from '../../day';
import { type Exact, exact } from '../../exact';

/** A share of hundred, exact; null where there is nothing to share. */
export function share(part: number, whole: number): Exact | null {
  return whole === 0 ? null : exact(part * 100, whole);
}

export interface DeliveredLine {
  readonly deliveredOn: Day | null;
  readonly quantity: number | null;
  readonly defectiveQuantity: number | null;
}

export interface PpmMonth {
  readonly month: string;
  readonly delivered: number;
  readonly defective: number;
  /** Null where nothing was delivered that month. */
  readonly ppm: Exact | null;
}

const MILLION = 1_000_000;

/**
 * Defective quantity ÷ delivered quantity × 1,000,000, by month of delivery (rulebook 9). A line that was not delivered or
 * has no quantity is left out; one without a defective quantity had none.
 */
export function ppmByMonth(lines: readonly DeliveredLine[]): readonly PpmMonth[] {
  const months = new Map<string, { delivered: number; defective: number }>();
  for (const { deliveredOn, quantity, defectiveQuantity } of lines) {
    if (deliveredOn === null || quantity === null) continue;
    const month = months.get(monthOf(deliveredOn)) ?? { delivered: 0, defective: 0 };
    month.delivered += quantity;
    month.defective += defectiveQuantity ?? 0;
    months.set(monthOf(deliveredOn), month);
  }
  return [...months]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([month, { delivered, defective }]) => ({
      ...{ month, delivered, defective },
      ppm: delivered === 0 ? null : exact(defective).mul(MILLION).div(exact(delivered)),
    }));
}

/** Up to so many calendar days since receipt; the last age has no end. */
export const AGES: readonly (number | null)[] = [3, 7, 30, 90, null];

/** How many open complaints are how old on a day. */
export function openByAge(
  receivedOn: readonly Day[],
  on: Day,
): readonly { readonly upTo: number | null; readonly count: number }[] {
  const ages = receivedOn.map((from) => daysBetween(from, on));
  return AGES.map((upTo, at) => {
    const above = AGES[at - 1] ?? Number.NEGATIVE_INFINITY;
    return { upTo, count: ages.filter((age) => age > above && (upTo === null || age <= upTo)).length };
  });
}

export interface Counted {
  readonly name: string;
  readonly count: number;
  /** All that are not named, which stand last. */
  readonly isOthers: boolean;
}

const MOST_NAMED = 9;

/** The most frequent by name, the rest together as the last; what has no name is counted with the rest. */
export function mostFrequent(names: readonly string[], most = MOST_NAMED): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const named = [...counts]
    .filter(([name]) => name !== '')
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([name, count]) => ({ name, count, isOthers: false }));
  const rest = names.length - named.reduce((sum, { count }) => sum + count, 0);
  return rest === 0 ? named : [...named, { name: '', count: rest, isOthers: true }];
}

/** Whole numbers of the currency's smallest unit, by kind and currency, largest first. */
export function costsByKind(
  costs: readonly { readonly kind: string; readonly currency: string; readonly amount: number }[],
): readonly { readonly kind: string; readonly currency: string; readonly amount: number }[] {
  const sums = new Map<string, { kind: string; currency: string; amount: number }>();
  for (const { kind, currency, amount } of costs) {
    const sum = sums.get(`${kind} ${currency}`) ?? { kind, currency, amount: 0 };
    sum.amount += amount;
    sums.set(`${kind} ${currency}`, sum);
  }
  return [...sums.values()].sort((left, right) => right.amount - left.amount);
}
