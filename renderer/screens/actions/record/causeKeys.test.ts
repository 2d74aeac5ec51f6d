import { describe, expect, it } from 'vitest';
import { actOf, type CausePress, moved, type PressedLine } from './causeKeys';

const press = (key: string, more: Partial<CausePress> = {}): CausePress => ({
  key,
  keyCode: 0,
  isComposing: false,
  isModified: false,
  isAtEnd: true,
  ...more,
});
const line = (more: Partial<PressedLine> = {}): PressedLine => ({
  isBlank: false,
  hasChildren: false,
  mayDeepen: true,
  ...more,
});

describe('a key on a line of causes', () => {
  it.each([
    ['Enter begins one beside', press('Enter'), line(), 'sibling'],
    ['Enter begins nothing on a blank line', press('Enter'), line({ isBlank: true }), null],
    ['Tab goes one deeper', press('Tab'), line(), 'deeper'],
    ['Tab goes on where there is something under it', press('Tab'), line({ hasChildren: true }), null],
    ['Tab leaves a blank line', press('Tab'), line({ isBlank: true }), null],
    ['Shift Tab goes back', press('Tab', { isModified: true }), line(), null],
    ['→ at the end goes one deeper', press('ArrowRight'), line({ hasChildren: true }), 'deeper'],
    ['→ inside the text moves in it', press('ArrowRight', { isAtEnd: false }), line(), null],
    ['→ on a twig moves in it', press('ArrowRight'), line({ mayDeepen: false }), null],
    ['Backspace takes a blank line away', press('Backspace'), line({ isBlank: true }), 'remove'],
    ['Backspace takes letters from others', press('Backspace'), line(), null],
    ['F8 marks the root', press('F8'), line(), 'root'],
    ['Enter that ends composing is left alone', press('Enter', { isComposing: true }), line(), null],
    ['a letter is a letter', press('a'), line(), null],
  ] as const)('%s', (_name, pressed, at, act) => {
    expect(actOf(pressed, at)).toBe(act);
  });

  it.each([
    ['up', 'b', 'a'],
    ['up', 'a', 'a'],
    ['down', 'a', 'b'],
    ['down', 'b', 'b'],
  ] as const)('%s from %s comes to %s', (way, from, to) => {
    expect(moved([{ id: 'a' }, { id: 'b' }], from, way)).toBe(to);
  });
});
