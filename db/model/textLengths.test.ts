import { expect, it } from 'vitest';
import { textRoom } from './textLengths';

it.each([
  ['has room', 'x'.repeat(89), { state: 'free' }],
  ['is nearly full', 'x'.repeat(90), { state: 'near', left: 10 }],
  ['is full', 'x'.repeat(100), { state: 'near', left: 0 }],
  ['is too long', 'x'.repeat(103), { state: 'over', by: 3 }],
  ['does not count the blanks around it', ` ${'x'.repeat(80)}${' '.repeat(50)}`, { state: 'free' }],
] as const)('a text %s', (_name, text, room) => {
  expect(textRoom(text, 100)).toEqual(room);
});
