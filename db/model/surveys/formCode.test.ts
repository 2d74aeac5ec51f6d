import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../day';
import { Refusal } from '../refusal';
import {
  checkDigit,
  formQuarter,
  isFormCode,
  makeFormCode,
  numberOfFormCode,
  parseFormCode,
} from './formCode';

const anyDay = fc
  .record({ year: fc.integer({ min: 2000, max: 2099 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => day(`${year}-${String(month).padStart(2, '0')}-28`));
const anyNumber = fc.integer({ min: 1, max: 9999 });

describe('a form code', () => {
  it.each([
    ['2026-12-31', 17, '26Q4-0017-5'],
    ['2026-12-31', 18, '26Q4-0018-3'],
    ['2026-10-01', 17, '26Q4-0017-5'],
    ['2027-03-31', 1, '27Q1-0001-1'],
    ['2026-06-30', 9999, '26Q2-9999-9'],
  ])('of a round that ends on %s, number %i, is %s', (lastDay, number, code) => {
    expect(makeFormCode(day(lastDay), number)).toBe(code);
  });

  it('is refused beyond 9999 in a quarter', () => {
    expect(() => makeFormCode(day('2026-12-31'), 10_000)).toThrow(
      new Refusal('numbers-used-up', { quarter: '26Q4', most: 9999 }),
    );
    expect(() => makeFormCode(day('2026-12-31'), 0)).toThrow(RangeError);
    expect(() => makeFormCode(day('2026-12-31'), 1.5)).toThrow(RangeError);
  });

  it.each([
    ['26Q4-0017-5'],
    ['26q4-0017-5'],
    ['26Q400175'],
    ['26400175'],
    [' 26Q4 0017 5 '],
    ['26Q4–0017—5'],
    ['２６Ｑ４－００１７－５'],
  ])('is understood when typed as %s', (typed) => {
    expect(parseFormCode(typed)).toBe('26Q4-0017-5');
  });

  it.each([
    ['26Q4-0017-6', 'a wrong check digit'],
    ['26Q4-0018-5', 'a wrong digit'],
    ['26Q5-0017-5', 'no such quarter'],
    ['26Q4-0000-0', 'numbers begin at 1'],
    ['26Q4-017-5', 'a digit missing'],
    ['C032', 'a customer'],
    ['', 'nothing'],
  ])('is not read from %s: %s', (typed) => {
    expect(parseFormCode(typed)).toBeNull();
  });

  it('comes back from what was made', () => {
    fc.assert(
      fc.property(anyDay, anyNumber, (lastDay, number) => {
        const code = makeFormCode(lastDay, number);
        expect(parseFormCode(code.toLowerCase().replaceAll('-', ''))).toBe(code);
        expect(isFormCode(code)).toBe(true);
        expect(numberOfFormCode(code)).toBe(number);
        expect(code.startsWith(formQuarter(lastDay))).toBe(true);
      }),
    );
  });
});

describe('the check digit', () => {
  it('is that of the example in ISO 7064: 0794 and 5', () => {
    expect(checkDigit('0794')).toBe(5);
  });

  it('finds every single wrong digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.nat(7),
        fc.integer({ min: 1, max: 9 }),
        (number, at, by) => {
          const digits = String(number).padStart(7, '0');
          const whole = digits + checkDigit(digits);
          const wrong = [...whole]
            .map((digit, index) => (index === at ? String((Number(digit) + by) % 10) : digit))
            .join('');
          expect(checkDigit(wrong.slice(0, 7))).not.toBe(Number(wrong[7]));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('finds 97 of 100 swapped pairs: MOD 11,10 can do no more', () => {
    let found = 0;
    let swapped = 0;
    for (let number = 13; number < 10_000_000; number += 4001) {
      const digits = String(number).padStart(7, '0');
      const whole = [...digits, String(checkDigit(digits))];
      for (let at = 0; at < 7; at += 1) {
        const [left = '', right = ''] = whole.slice(at, at + 2);
        if (left === right) continue;
        const wrong = [...whole.slice(0, at), right, left, ...whole.slice(at + 2)].join('');
        swapped += 1;
        if (checkDigit(wrong.slice(0, 7)) !== Number(wrong[7])) found += 1;
      }
    }
    expect(found / swapped).toBeGreaterThan(0.97);
  });
});
