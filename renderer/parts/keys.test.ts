import { describe, expect, it } from 'vitest';
import { bindingFor, type KeyBinding, type KeyLayer, type KeyPress, keysOf } from './keys';

const plain: KeyPress = {
  key: '',
  keyCode: 0,
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
};

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({ ...plain, key, ...more });
const bind = (keys: string, more: Partial<KeyBinding> = {}): KeyBinding => ({
  keys,
  run: () => undefined,
  ...more,
});
const layer = (bindings: readonly KeyBinding[], scope = 'page'): KeyLayer => ({ bindings, scope });

describe('the name of a key', () => {
  it.each([
    ['a letter is written large', press('a'), 'A'],
    ['Ctrl comes first', press('k', { ctrlKey: true }), 'Ctrl K'],
    ['Command counts as Ctrl', press('k', { metaKey: true }), 'Ctrl K'],
    ['Shift belongs to letters', press('A', { shiftKey: true }), 'Shift A'],
    ['Shift is how a sign is typed', press('?', { shiftKey: true }), '?'],
    ['Shift belongs to Enter', press('Enter', { shiftKey: true }), 'Shift Enter'],
    ['arrows are short', press('ArrowLeft', { altKey: true }), 'Alt Left'],
    ['Escape is Esc', press('Escape'), 'Esc'],
    ['Space has a name', press(' '), 'Space'],
  ])('%s', (_name, pressed, keys) => {
    expect(keysOf(pressed)).toBe(keys);
  });
});

describe('who hears a key', () => {
  const enter = bind('Enter');
  const letter = bind('A');
  const find = bind('Ctrl K');
  const page = [layer([enter, letter, find])];

  it('nobody while an input method composes', () => {
    expect(bindingFor(page, 'page', press('a', { isComposing: true }), 'page')).toBeNull();
    expect(bindingFor(page, 'page', press('Process', { keyCode: 229 }), 'page')).toBeNull();
    expect(bindingFor(page, 'page', press('k', { ctrlKey: true, keyCode: 229 }), 'page')).toBeNull();
  });

  it('a text field keeps letters and Enter, but not Ctrl', () => {
    expect(bindingFor(page, 'page', press('a'), 'field')).toBeNull();
    expect(bindingFor(page, 'page', press('Enter'), 'field')).toBeNull();
    expect(bindingFor(page, 'page', press('k', { ctrlKey: true }), 'field')).toBe(find);
  });

  it('a text field keeps its own Ctrl Z', () => {
    const undo = bind('Ctrl Z', { isLeftToFields: true });
    expect(bindingFor([layer([undo])], 'page', press('z', { ctrlKey: true }), 'field')).toBeNull();
    expect(bindingFor([layer([undo])], 'page', press('z', { ctrlKey: true }), 'page')).toBe(undo);
  });

  it('a text field that nothing was typed in has nothing to take back', () => {
    const undo = bind('Ctrl Z', { isLeftToFields: true });
    const layers = [layer([undo, ...page.flatMap(({ bindings }) => bindings)])];
    expect(bindingFor(layers, 'page', press('z', { ctrlKey: true }), 'freshField')).toBe(undo);
    expect(bindingFor(layers, 'page', press('a'), 'freshField')).toBeNull();
  });

  it('a focused button keeps Enter and Space, letters are free', () => {
    expect(bindingFor(page, 'page', press('Enter'), 'pressable')).toBeNull();
    expect(bindingFor(page, 'page', press('a'), 'pressable')).toBe(letter);
  });

  it('a binding may ask for fields too', () => {
    const keying = bind('Enter', { inFields: true });
    expect(bindingFor([layer([keying])], 'page', press('Enter'), 'field')).toBe(keying);
  });

  it('the latest binding of the page first', () => {
    const later = bind('A');
    expect(bindingFor([...page, layer([later])], 'page', press('a'), 'page')).toBe(later);
  });

  it('nobody of the page while a dialog is open', () => {
    const esc = bind('Esc');
    const layers = [layer([esc], 'dialog'), ...page];
    expect(bindingFor(layers, 'dialog', press('a'), 'page')).toBeNull();
    expect(bindingFor(layers, 'dialog', press('Escape'), 'field')).toBe(esc);
  });

  it('a held key fires once, unless it moves', () => {
    expect(bindingFor(page, 'page', press('a', { repeat: true }), 'page')).toBeNull();
    const move = bind('Down', { repeats: true });
    expect(bindingFor([layer([move])], 'page', press('ArrowDown', { repeat: true }), 'page')).toBe(move);
  });
});
