import { describe, expect, it } from 'vitest';
import { speltRun } from './spelling';

const NAME = Object.entries({ 武: 'wu', 汉: 'han', 德: 'de', 邦: 'bang', A: '', 光: 'guang' }).map(
  ([sign, syllable]) => ({ sign: sign.toLowerCase(), syllable }),
);

describe('武汉德邦A光 is spelt', () => {
  it.each([
    ['by itself', '德邦', { from: 2, count: 2 }],
    ['by first letters', 'whdb', { from: 0, count: 4 }],
    ['by syllables', 'debang', { from: 2, count: 2 }],
    ['by a syllable that is not finished', 'deba', { from: 2, count: 2 }],
    ['by first letters and syllables', 'whdeb', { from: 0, count: 4 }],
    ['by characters and letters', '武h德b', { from: 0, count: 4 }],
    ['over a letter of its own', 'bagu', { from: 3, count: 3 }],
    ['not by the inside of a syllable', 'ang', null],
    ['not in another order', 'dw', null],
    ['not by nothing', '', null],
    ['not by more than it has', 'whdbagx', null],
  ])('%s', (_how, word, run) => {
    expect(speltRun(NAME, word)).toEqual(run);
  });
});
