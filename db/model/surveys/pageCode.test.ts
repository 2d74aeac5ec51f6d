import fc from 'fast-check';
import { expect, it } from 'vitest';
import { day } from '../day';
import { makeFormCode } from './formCode';
import { MOST_PAGES, type PageCode, pageCodeText, parsePageCode } from './pageCode';

const UPPER: PageCode = { form: '26Q4-0017-5', page: 1, geometry: '98D4', place: 'A', plant: 'K' };
const character = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');

it('says form, page, geometry, place and plant in sixteen characters', () => {
  expect(pageCodeText(UPPER)).toBe('26Q400175198D4AK');
  expect(pageCodeText({ ...UPPER, page: 12, place: 'B' })).toBe('26Q400175C98D4BK');
});

it('comes back from what was printed, and fits the alphabet and the length that version 1-Q holds', () => {
  const anyCode = fc.record({
    form: fc.integer({ min: 1, max: 9999 }).map((number) => makeFormCode(day('2026-12-31'), number)),
    page: fc.integer({ min: 1, max: MOST_PAGES }),
    geometry: fc.array(character, { minLength: 4, maxLength: 4 }).map((all) => all.join('')),
    place: fc.constantFrom('A' as const, 'B' as const),
    plant: character,
  });
  fc.assert(
    fc.property(anyCode, (code) => {
      const text = pageCodeText(code);
      expect(text).toMatch(/^[0-9A-Z]{16}$/);
      expect(parsePageCode(text)).toEqual(code);
    }),
  );
});

it.each([
  ['26Q400176198D4AK', 'the form code does not check'],
  ['26Q400175098D4AK', 'page 0'],
  ['26Q400175198D4CK', 'no such place'],
  ['26Q400175198D4A', 'too short'],
  ['https://example.com', "another's code"],
])('is not ours: %s, %s', (text) => {
  expect(parsePageCode(text)).toBeNull();
});

it.each([[{ page: 0 }], [{ page: 36 }], [{ geometry: '98d4' }], [{ plant: '' }], [{ form: '26Q4-0017-6' }]])(
  'is never made from %j',
  (wrong) => {
    expect(() => pageCodeText({ ...UPPER, ...wrong })).toThrow(RangeError);
  },
);
