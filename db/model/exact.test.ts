import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareSums,
  decimalText,
  exact,
  exactText,
  meanOf,
  meanSum,
  oneDecimal,
  roundHalfUp,
  type Sum,
  sumOfExact,
  valueOf,
} from './exact';

const anyExact = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([top, bottom]) => exact(top, bottom));

// Small ones as a form gives them, and some so large that whole numbers below 2^53 no longer hold their sum.
const anySum: fc.Arbitrary<Sum> = fc.oneof(
  fc.record({ total: fc.integer({ min: 0, max: 1_000_000 }), weight: fc.integer({ min: 1, max: 10_000 }) }),
  fc.record({ total: fc.maxSafeNat(), weight: fc.integer({ min: 1, max: 7 }) }),
  fc.record({
    total: fc.bigInt({ min: 0n, max: 10n ** 30n }),
    weight: fc.bigInt({ min: 1n, max: 10n ** 28n }),
  }),
);

describe('exact numbers', () => {
  it('take a number by its shortest decimal text', () => {
    expect(exactText(exact(0.1).add(exact(0.2)))).toBe('3/10');
    expect(exactText(exact(3373, 40))).toBe('3373/40');
    expect(exactText(exact('79.99'))).toBe('7999/100');
    expect(exactText(exact(0.123456789))).toBe('123456789/1000000000');
  });

  it.each([
    ['79.99', 1, '80.0'],
    ['79.99', 2, '79.99'],
    ['79.95', 1, '80.0'],
    ['79.949999999999999999', 1, '79.9'],
    ['97.95', 1, '98.0'],
    ['90.05', 1, '90.1'],
    ['90.04', 1, '90.0'],
    ['0.05', 1, '0.1'],
    ['0', 1, '0.0'],
    ['2.5', 0, '3'],
    ['-0.04', 1, '0.0'],
    ['-0.05', 1, '-0.1'],
  ])('%s at %i decimals reads %s', (value, decimals, text) => {
    expect(decimalText(exact(value), decimals)).toBe(text);
    expect(roundHalfUp(exact(value), decimals).equals(exact(text))).toBe(true);
  });

  it('gives a person one decimal, and null where there is nothing', () => {
    expect([oneDecimal(exact(68 * 100, 85)), oneDecimal(exact(98 * 100, 99)), oneDecimal(null)]).toEqual([
      80,
      99,
      null,
    ]);
  });

  it('rounds half up as whole-number division does', () => {
    fc.assert(
      fc.property(anyExact, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const scaled = value.n * 10n ** BigInt(decimals);
        const below = scaled / value.d;
        const units = (scaled % value.d) * 2n >= value.d ? below + 1n : below;
        expect(roundHalfUp(value, decimals).equals(exact(value.s * units, 10n ** BigInt(decimals)))).toBe(
          true,
        );
      }),
    );
  });
});

describe('weighted sums', () => {
  it('have no mean when there are none', () => {
    expect([meanOf([]), meanSum([])]).toEqual([null, null]);
  });

  it('have the mean that plain fractions have', () => {
    fc.assert(
      fc.property(fc.array(anySum, { minLength: 1, maxLength: 30 }), (sums) => {
        let [top, bottom] = [0n, 1n];
        for (const { total, weight } of sums) {
          top = top * BigInt(weight) + BigInt(total) * bottom;
          bottom *= BigInt(weight);
        }
        const mean = meanOf(sums);
        expect(mean === null ? null : mean.n * bottom * BigInt(sums.length)).toBe((mean?.d ?? 0n) * top);
      }),
    );
  });

  it('stay exact as the mean of one customer, however long the fraction grows', () => {
    const weights = [97, 89, 83, 79, 73, 71, 67, 61, 59];
    const mean = meanSum(weights.map((weight) => ({ total: 80 * weight + 1, weight })));
    const expected = weights
      .reduce((all, weight) => all.add(exact(80 * weight + 1, weight)), exact(0))
      .div(exact(9));
    expect(mean === null ? null : exactText(valueOf(mean))).toBe(exactText(expected));
  });

  it('read with one decimal as their values do', () => {
    fc.assert(
      fc.property(anySum, (sum) => {
        expect(oneDecimal(sum)).toBe(oneDecimal(valueOf(sum)));
      }),
    );
    expect(oneDecimal({ total: 799, weight: 10 })).toBe(79.9);
    expect(oneDecimal({ total: 1599, weight: 20 })).toBe(80);
    expect(oneDecimal({ total: Number.MAX_SAFE_INTEGER, weight: 2 ** 47 })).toBe(64);
  });

  it('are whole numbers below 2^53 wherever they fit', () => {
    expect(sumOfExact(exact(3373, 40))).toEqual({ total: 3373, weight: 40 });
    expect(sumOfExact(exact(2n ** 60n, 3n))).toEqual({ total: 2n ** 60n, weight: 3 });
  });

  it('compare as their values compare', () => {
    fc.assert(
      fc.property(anySum, anySum, (left, right) => {
        const a = BigInt(left.total) * BigInt(right.weight);
        const b = BigInt(right.total) * BigInt(left.weight);
        expect(Math.sign(compareSums(left, right))).toBe(Number(a > b) - Number(a < b));
      }),
    );
  });

  it('are told apart by one part in 2^53', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(
      compareSums({ total: most - 2, weight: most - 1 }, { total: most - 1, weight: most }),
    ).toBeLessThan(0);
  });
});
