import { expect, it } from 'vitest';
import { exact } from '../../../db/model/exact';
import { digits, movedFrom } from './gather';

it.each([
  ['rises by the figures as they are shown', '80.7', '84.3', '+3.6', 'up'],
  ['falls', '78.9', '76.3', '−2.6', 'down'],
  ['stays', '80', '80', '0.0', 'same'],
  ['falls by what one decimal hides', '80.04', '80.01', '−0.03', 'down'],
  ['rises by next to nothing', '80.001', '80.002', '+<0.01', 'up'],
])('a figure that %s', (_name, ...[before, now, text, direction]) => {
  expect(movedFrom(exact(before), exact(now))).toMatchObject({ text, direction });
});

it('does not move from or to nothing', () => {
  expect([movedFrom(null, exact(80)), movedFrom(exact(80), null), movedFrom(undefined, undefined)]).toEqual([
    null,
    null,
    null,
  ]);
});

it('keeps twelve decimals', () => {
  expect([digits(exact(250, 3)), digits(exact('84.25')), digits(null)]).toEqual([
    83.333333333333,
    84.25,
    null,
  ]);
});
