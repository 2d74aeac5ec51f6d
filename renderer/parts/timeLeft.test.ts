import { expect, it } from 'vitest';
import { secondsLeft } from './timeLeft';

it.each<[string, [number, number], number, number | null]>([
  ['goes by the pace so far', [126, 300], 6500, 9],
  ['never says 0 seconds', [299, 300], 3000, 1],
  ['says nothing before there is a pace', [0, 300], 5000, null],
  ['says nothing in the first moment', [5, 300], 100, null],
  ['says nothing when all is done', [300, 300], 5000, null],
])('%s', (_name, [done, total], elapsed, seconds) => {
  expect(secondsLeft(done, total, elapsed)).toBe(seconds);
});
