import type { SurveyTrend } from '../../../preload/contract/surveyTrend';
import type { TrendPoint } from '../../charts/trend';
import { matches } from '../surveys/lists/filtering';

export type CustomerTrend = SurveyTrend['customers'][number];
export type CustomerView = 'all' | 'below' | 'fell' | 'chosen';
export type CustomerSort = 'score' | 'change' | 'code';

export function pointsOf({ scores, isBelow }: CustomerTrend): readonly TrendPoint[] {
  return scores.map((value, at) => ({ value, isBelow: isBelow[at] ?? false }));
}

export function lastScore({ scores }: CustomerTrend): number | null {
  return scores.at(-1) ?? null;
}

/** The difference of the last two figures as shown; null where one of them is missing. */
export function lastChange({ scores }: CustomerTrend): number | null {
  const now = scores.at(-1) ?? null;
  const then = scores.at(-2) ?? null;
  return now === null || then === null ? null : now - then;
}

export function inView(customer: CustomerTrend, view: CustomerView, chosen: readonly string[]): boolean {
  switch (view) {
    case 'all':
      return true;
    case 'below':
      return customer.isBelow.at(-1) === true;
    case 'fell':
      return customer.isLower.at(-1) === true;
    case 'chosen':
      return chosen.includes(customer.code);
    default:
      return view satisfies never;
  }
}

export function foundCustomers(customers: readonly CustomerTrend[], find: string): readonly CustomerTrend[] {
  return customers.filter(({ code, name, shortName }) => matches(find, code, name, shortName));
}

/** Without a figure last. */
export function sortedCustomers(
  customers: readonly CustomerTrend[],
  sort: CustomerSort,
): readonly CustomerTrend[] {
  if (sort === 'code') return customers.toSorted((left, right) => (left.code < right.code ? -1 : 1));
  const key = sort === 'score' ? lastScore : lastChange;
  return customers.toSorted(
    (left, right) => (key(left) ?? Number.MAX_VALUE) - (key(right) ?? Number.MAX_VALUE),
  );
}
