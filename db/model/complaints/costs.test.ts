import { describe, expect, it } from 'vitest';
import { amountText, type Cost, type Currency, readAmount, sumAmounts, sumCosts } from './costs';

describe('an amount', () => {
  it.each<[string, Currency, number | null]>([
    ['1234.5', 'CNY', 123_450],
    ['1,234.50', 'CNY', 123_450],
    ['￥1，234.50', 'CNY', 123_450],
    ['0.07', 'CNY', 7],
    ['.5', 'CNY', null],
    ['12.345', 'CNY', null],
    ['12.340', 'CNY', 1234],
    ['-300', 'CNY', -30_000],
    ['1,23', 'CNY', null],
    ['1200', 'JPY', 1200],
    ['1200.5', 'JPY', null],
    ['90071992547409.92', 'CNY', null],
    ['十', 'CNY', null],
    ['', 'CNY', null],
  ])('%s %s is %s of the smallest unit', (typed, currency, amount) => {
    expect(readAmount(typed, currency)).toBe(amount);
  });

  it.each<[number, Currency, string]>([
    [123_450, 'CNY', '1,234.50'],
    [7, 'CNY', '0.07'],
    [0, 'CNY', '0.00'],
    [-30_000, 'CNY', '-300.00'],
    [1_234_567, 'JPY', '1,234,567'],
    [100_000_000, 'CNY', '1,000,000.00'],
  ])('%s %s reads %s', (amount, currency, text) => {
    expect(amountText(amount, currency)).toBe(text);
  });

  it('is read back as it was written', () => {
    for (const amount of [0, 1, 10, 99, 100, 12_345, 99_999_999, -1])
      expect(readAmount(amountText(amount, 'CNY'), 'CNY')).toBe(amount);
  });
});

describe('the sum of costs', () => {
  const COSTS: readonly Cost[] = [
    { kind: 'freight', amount: 10, currency: 'CNY' },
    { kind: 'sorting', amount: 20, currency: 'CNY' },
    { kind: 'freight', amount: 70, currency: 'CNY' },
    { kind: 'claim', amount: 500, currency: 'JPY' },
  ];

  it('is exact where binary floats are not: 0.10 + 0.20 + 0.70 is 1.00', () => {
    expect(sumCosts(COSTS)[0]).toEqual({
      currency: 'CNY',
      amount: 100,
      byKind: [
        { kind: 'sorting', amount: 20 },
        { kind: 'freight', amount: 80 },
      ],
    });
  });

  it('is never made over currencies', () => {
    expect(sumCosts(COSTS).map(({ currency, amount }) => [currency, amount])).toEqual([
      ['CNY', 100],
      ['JPY', 500],
    ]);
  });

  it('of nothing is none', () => expect(sumCosts([])).toEqual([]));

  it('that no number holds exactly is not guessed', () => {
    expect(() => sumAmounts([{ amount: Number.MAX_SAFE_INTEGER }, { amount: 1 }])).toThrow(RangeError);
  });
});
