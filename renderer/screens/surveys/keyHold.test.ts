import { describe, expect, it } from 'vitest';
import { type KeyPress, keysOf } from '../../parts/keys';
import { type KeyHold, keyHold } from './keyHold';

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  const free = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return { key, keyCode: 0, isComposing: false, repeat: false, ...free, ...held };
}

const SAVE = press('Enter', { ctrlKey: true });

function holding(again: readonly string[] = []): KeyHold {
  const hold = keyHold();
  hold.start(again);
  return hold;
}

function takeAll(hold: KeyHold, keys: string): void {
  for (const key of keys) hold.take(press(key));
}

/** A form that takes every key. */
function form() {
  const heard: string[] = [];
  return { heard, play: (taken: KeyPress) => heard.push(keysOf(taken)) > 0 };
}

describe('keys pressed while the next form loads', () => {
  it('are left alone when nothing loads', () => {
    expect(keyHold().take(press('5'))).toBe(false);
  });

  it('come to the next form in their order', () => {
    const hold = holding();
    takeAll(hold, '5-4x');
    const { heard, play } = form();
    expect(hold.release(play)).toBe(0);
    expect(heard).toEqual(['5', '-', '4', 'X']);
  });

  it('are heard at once again after that', () => {
    const hold = holding();
    hold.release(form().play);
    expect(hold.take(press('5'))).toBe(false);
  });

  it.each([
    ['a digit', press('5'), true],
    ['the next item', press('Enter'), true],
    ['the item before', press('Enter', { shiftKey: true }), true],
    ['saving', SAVE, true],
    ['the number of another form', press('F4'), true],
    ['a letter for the opinion', press('a'), true],
    ['leaving', press('Escape'), false],
    ['the palette', press('k', { ctrlKey: true }), false],
    ['help', press('F1'), false],
    ['Shift by itself', press('Shift', { shiftKey: true }), false],
    ['what an input method composes', press('Process', { isComposing: true }), false],
    ['what an input method takes for itself', press('5', { keyCode: 229 }), false],
  ])('%s', (_name, taken, waits) => {
    expect(holding().take(taken)).toBe(waits);
  });

  it('are given up and counted when the form before was not saved', () => {
    const hold = holding();
    takeAll(hold, '544');
    expect(hold.drop()).toBe(3);
    const { heard, play } = form();
    hold.release(play);
    expect(heard).toEqual([]);
  });

  it('do not save the next form when the hand presses save twice', () => {
    const hold = holding(['Ctrl Enter']);
    hold.take(SAVE);
    takeAll(hold, '5');
    hold.take(SAVE);
    const { heard, play } = form();
    hold.release(play);
    expect(heard).toEqual(['5', 'Ctrl Enter']);
  });

  it('wait on for the form after, when one of them saves this one', () => {
    const hold = holding();
    takeAll(hold, '54');
    hold.take(SAVE);
    takeAll(hold, '32');
    const first = form();
    const left = hold.release((taken) => {
      if (keysOf(taken) === 'Ctrl Enter') hold.start(['Ctrl Enter']);
      return first.play(taken);
    });
    const second = form();
    hold.release(second.play);
    expect([left, first.heard, second.heard]).toEqual([0, ['5', '4', 'Ctrl Enter'], ['3', '2']]);
  });

  it('are given up and counted when the form asks something first', () => {
    const hold = holding();
    takeAll(hold, '5');
    hold.take(SAVE);
    takeAll(hold, '321');
    expect(hold.release((taken) => keysOf(taken) !== 'Ctrl Enter')).toBe(3);
  });

  it('keep waiting when the wait is begun twice', () => {
    const hold = holding();
    takeAll(hold, '5');
    hold.start(['5']);
    takeAll(hold, '5');
    expect(hold.drop()).toBe(2);
  });
});
