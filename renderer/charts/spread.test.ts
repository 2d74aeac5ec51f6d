import { expect, it } from 'vitest';
import { spread } from './spread';

it.each([
  ['leaves what is apart', [10, 40, 80], [10, 40, 80]],
  ['moves the lower one down', [41, 45], [41, 55]],
  ['keeps the order in which they were given', [45, 41], [55, 41]],
  ['stays within the bottom', [95, 97, 99], [72, 86, 100]],
  ['stays within the top', [-5, 0], [0, 14]],
  ['has nothing to do for none', [], []],
])('%s', (_name, places, apart) => {
  expect(spread(places, 14, 0, 100)).toEqual(apart);
});
