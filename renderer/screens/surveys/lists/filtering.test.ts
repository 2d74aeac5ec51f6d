import { expect, it } from 'vitest';
import { isConditions, matches } from './filtering';

it.each([
  ['', true],
  ['c017', true],
  ['鑫邦 26q3', true],
  ['Ｃ０１７', true],
  ['鑫邦 26Q4', false],
])('finds %j: %j', (find, isFound) => {
  expect(matches(find, '26Q3-0017-5', 'C017', '中山鑫邦精密电子有限公司')).toBe(isFound);
});

it('knows what it kept itself', () => {
  expect(isConditions({ find: 'a' })).toBe(true);
  expect(isConditions({ find: 3 })).toBe(false);
  expect(isConditions(null)).toBe(false);
});
