import { describe, expect, it } from 'vitest';
import { iatfQuarterly as template } from '../../../db/shipped/iatfQuarterly';
import { halfYear } from '../../../db/shipped/ruleSets/halfYear';
import { iatf } from '../../../db/shipped/ruleSets/iatf';
import { liveScoreOf } from './liveScore';

const codes = template.dimensions.flatMap(({ items }) => items.map(({ code }) => code));
const live = liveScoreOf(template, iatf);
const all = (value: number | null, count = codes.length) =>
  Object.fromEntries(codes.slice(0, count).map((code) => [code, value]));

describe('the score while a form is keyed', () => {
  it('is red below the target that the round has set itself', () => {
    const own = liveScoreOf(template, iatf, { overall: 85, dimensions: { quality: 70 } });
    const [quality, delivery] = own(all(80)).dimensions;
    expect([live(all(80)).isBelow, own(all(80)).isBelow]).toEqual([false, true]);
    expect([quality?.target, quality?.isBelow, delivery?.target, delivery?.isBelow]).toEqual([
      70,
      false,
      80,
      false,
    ]);
  });

  it('has none before the first answer', () => {
    expect(live({})).toMatchObject({
      score: null,
      grade: null,
      isBelow: false,
      keyed: 0,
      blanks: 0,
      fraction: null,
    });
  });

  it('is the weighted mean of what is answered', () => {
    // 质量 35, of it Q1 to Q6: 5 × 80 + 8 × 80 + (8 + 4 + 6 + 4) × 100 = 3240
    const quality = { Q1: 80, Q2: 80, Q3: 100, Q4: 100, Q5: 100, Q6: 100 };
    expect(live(quality)).toMatchObject({
      score: 92.6,
      grade: 'A',
      fraction: { top: '3240.00', bottom: '35' },
    });
    expect(live(quality).dimensions.map(({ score, answered, items }) => [score, answered, items])).toEqual([
      [92.6, 6, 6],
      [null, 0, 4],
      [null, 0, 4],
      [null, 0, 2],
      [null, 0, 1],
      [null, 0, 1],
    ]);
  });

  it('counts no blank among the answers of a dimension', () => {
    expect(live({ Q1: 80, Q2: null }).dimensions[0]).toMatchObject({ score: 80, answered: 1, items: 6 });
    expect(live(all(null)).dimensions.map(({ score, answered }) => [score, answered])).toEqual(
      template.dimensions.map(() => [null, 0]),
    );
  });

  it("judges a dimension by the round's own target where it has one", () => {
    const [first, second] = template.dimensions.map(({ code }) => code);
    const own = liveScoreOf(template, iatf, { dimensions: { [first ?? '']: 85 } })(all(80));
    expect(own.dimensions.slice(0, 2)).toMatchObject([
      { code: first, target: 85, isBelow: true },
      { code: second, target: 80, isBelow: false },
    ]);
    expect(own.isBelow).toBe(false);
  });

  it.each([
    ['exactly 80 reaches the target', all(80), false],
    ['all but one of 80 misses it', { ...all(80), I1: 60 }, true],
  ])('%s', (_name, answers, isBelow) => {
    expect(live(answers).isBelow).toBe(isBelow);
  });

  it.each([
    [5, false],
    [6, true],
  ])('with %i of 18 blank is invalid: %j', (blanks, isInvalid) => {
    const answers = { ...all(80), ...all(null, blanks) };
    expect(live(answers)).toMatchObject({ blanks, mostBlanks: 5, isInvalid, isInvalidAsIs: isInvalid });
  });

  it('is not invalid yet while it is still being keyed, but would be as it stands', () => {
    expect(live(all(80, 10))).toMatchObject({ keyed: 10, isInvalid: false, isInvalidAsIs: true });
  });

  it('is graded by the rule set of its round', () => {
    expect(liveScoreOf(template, halfYear)(all(80))).toMatchObject({ grade: 'neutral', isBelow: false });
  });
});
