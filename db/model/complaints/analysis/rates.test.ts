import { describe, expect, it } from 'vitest';
import { day } from '../../day';
import { costsByKind, mostFrequent, openByAge, ppmByMonth, share } from './rates';

it.each([
  [1, 3, '33.(3)'],
  [0, 5, '0'],
  [5, 5, '100'],
  [0, 0, null],
])('the share of %s in %s is %s', (part, whole, expected) => {
  expect(share(part, whole)?.toString() ?? null).toBe(expected);
});

describe('PPM', () => {
  const line = (deliveredOn: string | null, quantity: number | null, defectiveQuantity: number | null) => ({
    ...{ deliveredOn: deliveredOn === null ? null : day(deliveredOn), quantity, defectiveQuantity },
  });

  it('is by month of delivery, of what was delivered', () => {
    const lines = [
      line('2026-03-31', 12_000, 3),
      line('2026-03-01', 8000, null),
      line('2026-02-28', 1000, 1),
      line(null, 5000, 9),
      line('2026-02-27', null, 9),
      line('2026-01-05', 0, 0),
    ];
    expect(ppmByMonth(lines).map(({ month, ppm }) => [month, ppm?.toString() ?? null])).toEqual([
      ['2026-01', null],
      ['2026-02', '1000'],
      ['2026-03', '150'],
    ]);
  });
});

it('open complaints are counted by their age in calendar days', () => {
  const received = ['2026-10-09', '2026-10-06', '2026-10-05', '2026-09-09', '2026-09-08', '2025-01-01'].map(
    day,
  );
  expect(openByAge(received, day('2026-10-09')).map(({ count }) => count)).toEqual([2, 1, 1, 1, 1]);
});

it('names the most frequent, and the rest as one at the end', () => {
  expect(mostFrequent(['毛边', '色差', '毛边', '', '混料', '混料', '短装'], 2)).toEqual([
    { name: '毛边', count: 2, isOthers: false },
    { name: '混料', count: 2, isOthers: false },
    { name: '', count: 3, isOthers: true },
  ]);
  expect(mostFrequent(['毛边'])).toEqual([{ name: '毛边', count: 1, isOthers: false }]);
});

it('adds costs up by kind and currency', () => {
  const costs = [
    { kind: 'sorting', currency: 'CNY', amount: 300 },
    { kind: 'claim', currency: 'USD', amount: 500 },
    { kind: 'sorting', currency: 'CNY', amount: 400 },
  ];
  expect(costsByKind(costs)).toEqual([
    { kind: 'sorting', currency: 'CNY', amount: 700 },
    { kind: 'claim', currency: 'USD', amount: 500 },
  ]);
});
