import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, roundHalfUp, sumOfExact } from '../exact';
import { bandOf, gradeOf, graderOf, isGradeAtOrBelow } from './bands';
import { FIVE_GRADES, GRADE_A } from './testing/samples';

const GRADES = ['very-satisfied', 'satisfied', 'neutral', 'dissatisfied', 'very-dissatisfied'] as const;

/** As the procedure prints them, with one decimal [OEM 5.12.4]; 低于60分-75 read as 60–75. */
const PRINTED: readonly (readonly [from: string, to: string])[] = [
  ['98.0', '100'],
  ['90.1', '97.9'],
  ['75.1', '90.0'],
  ['60.0', '75.0'],
  ['0', '59.9'],
];

const anyScore = fc
  .tuple(fc.bigInt({ min: 0n, max: 100n * 7_919n }), fc.constant(7_919n))
  .map(([top, bottom]) => exact(top, bottom));

describe('the five grades, read at one decimal', () => {
  it.each([
    ['100', 'very-satisfied'],
    ['98.0', 'very-satisfied'],
    ['97.95', 'very-satisfied'],
    ['97.9499', 'satisfied'],
    ['90.1', 'satisfied'],
    ['90.05', 'satisfied'],
    ['90.04', 'neutral'],
    ['75.1', 'neutral'],
    ['75.05', 'neutral'],
    ['75.04', 'dissatisfied'],
    ['75.0', 'dissatisfied'],
    ['60.0', 'dissatisfied'],
    ['59.95', 'dissatisfied'],
    ['59.94', 'very-dissatisfied'],
    ['0', 'very-dissatisfied'],
  ])('%s is %s', (score, grade) => {
    expect(gradeOf(exact(score), FIVE_GRADES)).toBe(grade);
  });

  it('cover every tenth of 0–100 once, as they are printed', () => {
    for (let tenth = 0; tenth <= 1000; tenth += 1) {
      const score = exact(tenth, 10);
      const printed = GRADES.filter(
        (_, at) => score.gte(exact(PRINTED[at]?.[0] ?? '')) && score.lte(exact(PRINTED[at]?.[1] ?? '')),
      );
      expect([gradeOf(score, FIVE_GRADES)], `${tenth / 10}`).toEqual(printed);
    }
  });

  it('give every exact score the grade of its rounded score', () => {
    fc.assert(
      fc.property(anyScore, (score) => {
        expect(gradeOf(score, FIVE_GRADES)).toBe(gradeOf(roundHalfUp(score, 1), FIVE_GRADES));
      }),
    );
  });

  it('never call a better score worse', () => {
    fc.assert(
      fc.property(anyScore, anyScore, (one, other) => {
        const [worse, better] = one.lt(other) ? [one, other] : [other, one];
        expect(
          isGradeAtOrBelow(
            gradeOf(worse, FIVE_GRADES) ?? '',
            gradeOf(better, FIVE_GRADES) ?? '',
            FIVE_GRADES,
          ),
        ).toBe(true);
      }),
    );
  });
});

describe('grade A, read exactly', () => {
  it.each([
    ['100', 'A'],
    ['80', 'A'],
    ['79.99', 'below'],
    ['79.999999999999999999', 'below'],
    ['0', 'below'],
  ])('%s is %s', (score, grade) => {
    expect(gradeOf(exact(score), GRADE_A)).toBe(grade);
  });
});

describe('a grader made ready for many scores', () => {
  // Twentieths of a tenth, so that every half that is rounded up is among them.
  const anyNear = fc.oneof(
    fc.integer({ min: 0, max: 20_000 }).map((at) => exact(at, 200)),
    anyScore,
  );

  it.each([
    ['the five grades', FIVE_GRADES],
    ['grade A', GRADE_A],
    ['whole numbers', { ...FIVE_GRADES, decimals: 0 }],
    ['a last bound above 0', { ...FIVE_GRADES, list: FIVE_GRADES.list.slice(0, 3) }],
    [
      'bounds finer than the resolution',
      {
        ...GRADE_A,
        decimals: 0,
        list: GRADE_A.list.map((band) => ({ ...band, from: band.from === '80' ? '79.6' : '0' })),
      },
    ],
    ['no bands', null],
  ])('gives every score the same grade: %s', (_what, bands) => {
    const grade = graderOf(bands);
    fc.assert(
      fc.property(anyNear, (score) => {
        expect(grade(sumOfExact(score))).toBe(gradeOf(score, bands));
      }),
    );
  });

  it.each([
    ['97.95', 'very-satisfied'],
    ['90.05', 'satisfied'],
    ['90.04', 'neutral'],
    ['75.04', 'dissatisfied'],
    ['59.95', 'dissatisfied'],
    ['59.94', 'very-dissatisfied'],
    ['0', 'very-dissatisfied'],
  ])('%s is %s', (score, grade) => {
    expect(graderOf(FIVE_GRADES)(sumOfExact(exact(score)))).toBe(grade);
  });
});

describe('a grade', () => {
  it('is none without a score or without bands', () => {
    expect([gradeOf(null, FIVE_GRADES), gradeOf(exact(90), null)]).toEqual([null, null]);
  });

  it('below the last bound is still the last one', () => {
    expect(bandOf(exact(5), { ...GRADE_A, list: GRADE_A.list.slice(0, 1) })?.code).toBe('A');
  });

  it.each([
    ['neutral', false],
    ['dissatisfied', true],
    ['very-dissatisfied', true],
  ])('%s is dissatisfied or worse: %s', (grade, is) => {
    expect(isGradeAtOrBelow(grade, 'dissatisfied', FIVE_GRADES)).toBe(is);
  });

  it('is never at or below one that the bands do not have', () => {
    expect(isGradeAtOrBelow('very-dissatisfied', 'awful', FIVE_GRADES)).toBe(false);
  });
});
