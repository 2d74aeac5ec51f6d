import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, roundHalfUp } from '../exact';
import { bandOf, gradeOf, isGradeAtOrBelow } from './bands';
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
