import { describe, expect, it } from 'vitest';
import type { Cell } from './cell';
import { type Choices, readChoice, readYesNo } from './choice';

const text = (written: string): Cell => ({ kind: 'text', text: written });
const STATUS: Choices<'existing' | 'lost'> = [
  { choice: 'existing', words: ['已有', 'Existing'] },
  { choice: 'lost', words: ['流失', 'Lost'] },
];

describe('yes or no', () => {
  it.each(['是', '有', 'Y', 'ｙｅｓ', 'TRUE', '√', '✓', '1', ' 需要 '])('is yes: %s', (written) => {
    expect(readYesNo(text(written))).toEqual({ value: true });
  });

  it.each(['否', '无', '無', 'N', 'no', 'FALSE', '×', 'x', '0', '没有'])('is no: %s', (written) => {
    expect(readYesNo(text(written))).toEqual({ value: false });
  });

  it('may be Excel’s own, a number, or nothing', () => {
    expect(readYesNo({ kind: 'boolean', value: false })).toEqual({ value: false });
    expect(readYesNo({ kind: 'number', number: 1, text: '1' })).toEqual({ value: true });
    expect(readYesNo({ kind: 'empty' })).toEqual({ value: null });
  });

  it.each(['也许', '有时', '2', '-'])('is not %s', (written) => {
    expect(readYesNo(text(written))).toEqual({ reason: { code: 'not-yes-or-no', facts: {} } });
  });
});

describe('a choice', () => {
  it.each([
    ['已有', 'existing'],
    [' ｅｘｉｓｔｉｎｇ ', 'existing'],
    ['LOST', 'lost'],
  ])('is told by its words: %s', (written, choice) => {
    expect(readChoice(text(written), STATUS)).toEqual({ value: choice });
  });

  it('names the choices to one who wrote another word', () => {
    expect(readChoice(text('暂停'), STATUS)).toEqual({
      reason: { code: 'not-a-choice', facts: { choices: ['已有', '流失'] } },
    });
  });
});
