import { expect, it } from 'vitest';
import { moneyWords } from './moneyWords';

it.each([
  ['CNY', 105_000, 'CNY 1,050.00'],
  ['CNY', 5, 'CNY 0.05'],
  ['JPY', 1200, 'JPY 1,200'],
  ['USD', -250, 'USD −2.50'],
])('%s %i: %s', (currency, amount, words) => {
  expect(moneyWords({ currency, amount })).toBe(words);
});
