import { describe, expect, it } from 'vitest';
import { saidBy } from './saidBy';

describe('two lists say the same', () => {
  it.each([
    ['in whatever order their fields stand', [{ id: '1', text: '甲' }], [{ text: '甲', id: '1' }], true],
    ['with blanks around a text', [{ text: '甲 ' }], [{ text: '甲' }], true],
    ['not when a text differs', [{ text: '甲' }], [{ text: '乙' }], false],
    ['not in another order', [{ id: '1' }, { id: '2' }], [{ id: '2' }, { id: '1' }], false],
    ['not when a day is blank', [{ doneOn: null }], [{ doneOn: '2026-10-09' }], false],
  ] as const)('%s', (_name, left, right, isSame) => {
    expect(saidBy(left) === saidBy(right)).toBe(isSame);
  });
});
