import { describe, expect, it } from 'vitest';
import { type CustomerTrend, foundCustomers, inView, lastChange, sortedCustomers } from './customerViews';

function customer(
  code: string,
  scores: readonly (number | null)[],
  more: Partial<CustomerTrend> = {},
): CustomerTrend {
  const no = scores.map(() => false);
  return { code, name: `${code} 有限公司`, shortName: code, scores, isBelow: no, isLower: no, ...more };
}

const steady = customer('C003', [85, 85]);
const fell = customer('C001', [90, 79.99], { isBelow: [false, true], isLower: [false, true] });
const away = customer('C002', [70, null], { isBelow: [true, false] });
const fresh = customer('C004', [null, 95]);
const all = [steady, fell, away, fresh];
const codes = (some: readonly CustomerTrend[]) => some.map(({ code }) => code);

describe('customers', () => {
  it.each([
    ['score', ['C001', 'C003', 'C004', 'C002']],
    ['change', ['C001', 'C003', 'C002', 'C004']],
    ['code', ['C001', 'C002', 'C003', 'C004']],
  ] as const)('sorted by %s have those without a figure last', (sort, order) => {
    expect(codes(sortedCustomers(all, sort))).toEqual(order);
  });

  it.each([
    ['all', ['C003', 'C001', 'C002', 'C004']],
    ['below', ['C001']],
    ['fell', ['C001']],
    ['chosen', ['C004']],
  ] as const)('in the view of %s', (view, shown) => {
    expect(codes(all.filter((one) => inView(one, view, ['C004'])))).toEqual(shown);
  });

  it('have no change without two rounds in a row', () => {
    expect(all.map(lastChange).map((change) => change?.toFixed(2))).toEqual([
      '0.00',
      '-10.01',
      undefined,
      undefined,
    ]);
  });

  it('are found by any part of code and name', () => {
    expect(codes(foundCustomers(all, 'c00 有限'))).toHaveLength(4);
    expect(codes(foundCustomers(all, 'c004'))).toEqual(['C004']);
  });
});
