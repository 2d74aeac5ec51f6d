import { expect, it } from 'vitest';
import { readTime } from './readTime';

it.each([
  ['14:35', '14:35:00'],
  ['1435', '14:35:00'],
  ['905', '09:05:00'],
  ['9：05', '09:05:00'],
  ['１４：３５', '14:35:00'],
  [' 14:35:20 ', '14:35:20'],
  ['143520', '14:35:20'],
  ['24:00', null],
  ['14:60', null],
  ['14', null],
  ['下午', null],
])('%s is %s', (typed, read) => {
  expect(readTime(typed)).toBe(read);
});
