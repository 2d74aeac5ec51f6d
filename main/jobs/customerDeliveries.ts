import { type Day, monthOf } from '../../db/model/day';
import { type DeliveryLine, reachRate } from '../../db/model/deliveries/reachRate';
import { exact, oneDecimal, ZERO } from '../../db/model/exact';
import type { CustomerDeliveries, DeliveredYear } from '../../preload/contract/customers';

type Line = DeliveryLine & { readonly quantity: number | null };

const MONTHS = 24;
const YEAR = 12;

/** One customer's last two years, month by month: what was due and how much was delivered. */
export function deliveriesPart(lines: readonly Line[], today: Day): CustomerDeliveries {
  const delivered = lines.flatMap(({ deliveredOn }) => (deliveredOn === null ? [] : [deliveredOn]));
  const quantities = quantityByMonth(lines);
  const reached = new Map(reachRate(lines, today).map((month) => [month.month, month]));
  const months = lastMonths(today).map((month) => {
    const { due, late, rate } = reached.get(month) ?? { due: 0, late: 0, rate: null };
    return { month, due, late, rate: oneDecimal(rate), quantity: quantities.get(month) ?? 0 };
  });
  return {
    lines: lines.length,
    quantity: total([...quantities.values()]),
    lastOn: delivered.toSorted().at(-1) ?? null,
    year: sumOf(months.slice(-YEAR)),
    yearBefore: sumOf(months.slice(0, -YEAR)),
    months,
  };
}

function quantityByMonth(lines: readonly Line[]): ReadonlyMap<string, number> {
  const months = new Map<string, number[]>();
  for (const { deliveredOn, quantity } of lines) {
    if (deliveredOn === null || quantity === null) continue;
    const month = months.get(monthOf(deliveredOn)) ?? [];
    months.set(monthOf(deliveredOn), [...month, quantity]);
  }
  return new Map([...months].map(([month, quantities]) => [month, total(quantities)]));
}

// Quantities may have decimals (kilograms): they are added exactly.
function total(quantities: readonly number[]): number {
  return Number(quantities.reduce((sum, quantity) => sum.add(exact(quantity)), ZERO).toString());
}

function sumOf(months: readonly DeliveredYear[]): DeliveredYear {
  const due = months.reduce((sum, month) => sum + month.due, 0);
  const late = months.reduce((sum, month) => sum + month.late, 0);
  const rate = due === 0 ? null : oneDecimal(exact((due - late) * 100, due));
  return { due, late, rate, quantity: total(months.map(({ quantity }) => quantity)) };
}

function lastMonths(today: Day): readonly string[] {
  const now = Number(today.slice(0, 4)) * YEAR + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: MONTHS }, (_, at) => {
    const month = now - MONTHS + 1 + at;
    return `${Math.floor(month / YEAR)}-${String((month % YEAR) + 1).padStart(2, '0')}`;
  });
}
