import { describe, expect, it } from 'vitest';
import { exactText, type Sum, valueOf } from '../exact';
import type { Scoring } from './ruleSet';
import { type Answers, blanksAllowed, isInvalid, scoreForm, scorerOf } from './score';
import type { Scale, Template } from './template';
import { alike, equalItems, FIVE_LEVELS, levels, MARKS_TO_100, SCORING, weighted } from './testing/samples';

const TEN_MARKS: Scale = { kind: 'marks', max: 10 };

function scoreOf(answers: Answers, template: Template = weighted, scoring: Partial<Scoring> = {}) {
  const text = (sum: Sum | null) => (sum === null ? null : exactText(valueOf(sum)));
  const score = scoreForm(answers, scorerOf(template, { ...SCORING, ...scoring }));
  return {
    overall: text(score.overall),
    dimensions: score.dimensions.map(text),
    items: score.items.map(text),
    blanks: score.blanks,
  };
}

describe('the score of a form', () => {
  it('is Σ(weight × points) ÷ Σ(weight), whole, by dimension and by item', () => {
    expect(scoreOf({ Q1: 100, Q2: 60, D1: 20 })).toEqual({
      overall: '72', // (5 × 100 + 3 × 60 + 2 × 20) ÷ 10
      dimensions: ['85', '20'], // (5 × 100 + 3 × 60) ÷ 8
      items: ['100', '60', '20'],
      blanks: 0,
    });
  });

  it('takes the weight of an unanswered item out', () => {
    expect(scoreOf({ Q1: 100, D1: 20 })).toEqual({
      overall: '540/7',
      dimensions: ['100', '20'],
      items: ['100', null, '20'],
      blanks: 1,
    });
  });

  it('is none for a dimension without an answered item', () => {
    expect(scoreOf({ Q1: 100, Q2: 80 })).toMatchObject({ overall: '185/2', dimensions: ['185/2', null] });
  });

  it.each<Scoring['unanswered']>(['left-out', 'neutral', 'zero'])(
    'is none where nothing is answered (%s)',
    (unanswered) => {
      expect(scoreOf({ L1: 9 }, weighted, { unanswered })).toEqual({
        overall: null,
        dimensions: [null, null],
        items: [null, null, null],
        blanks: 3,
      });
    },
  );

  it('leaves loyalty and unknown answers out', () => {
    expect(scoreOf({ Q1: 80, Q2: 80, D1: 80, L1: 0, X9: 20 })).toMatchObject({ overall: '80', blanks: 0 });
  });

  it('counts a worst answer of 0 as an answer', () => {
    expect(scoreOf({ Q1: 0, Q2: 100 }, equalItems(2, levels(100, 0)))).toMatchObject({
      overall: '50',
      blanks: 0,
    });
  });

  it.each<[string, readonly number[], string]>([
    ['weights that add up to 20', [3, 3, 2, 2, 2, 3, 2, 3], '88'],
    ['weights that add up to 1', [0.15, 0.15, 0.1, 0.1, 0.1, 0.15, 0.1, 0.15], '88'],
    ['weights of four decimals', [0.1501, 0.1499, 0.1, 0.1, 0.1, 0.15, 0.1, 0.15], '44001/500'],
  ])('is exact for %s', (_what, weights, overall) => {
    const items = weights.map((weight, at) => ({ code: `Q${at + 1}`, text: `${at}`, weight }));
    const template = { ...weighted, dimensions: [{ code: 'quality', name: 'Quality', items }] };
    const answers = { Q1: 100, Q2: 80, Q3: 100, Q4: 100, Q5: 60, Q6: 100, Q7: 80, Q8: 80 };
    expect(scoreOf(answers, template).overall).toBe(overall);
  });
});

describe('points', () => {
  it.each<[string, Scale, number, string]>([
    ['of a level are its own', FIVE_LEVELS, 40, '40'],
    ['of a mark are mark ÷ most × 100', TEN_MARKS, 7, '70'],
    ['of 2 out of 3 are not rounded', { kind: 'marks', max: 3 }, 2, '200/3'],
    ['of a mark with decimals are exact', TEN_MARKS, 8.29, '829/10'],
    ['of 79.99 out of 100 are 79.99', MARKS_TO_100, 79.99, '7999/100'],
    ['of a level with decimals are exact', levels(66.67, 33.33), 33.33, '3333/100'],
  ])('%s', (_what, scale, answer, points) => {
    expect(scoreOf({ Q1: answer }, equalItems(1, scale)).overall).toBe(points);
  });

  it.each<[string, readonly number[], readonly string[]]>([
    ['100/80/60/40/20', [100, 80, 60, 40, 20], ['100', '80', '60', '40', '20']],
    ['100/85/70/30/0', [100, 85, 70, 30, 0], ['100', '85', '70', '30', '0']],
    ['100/80/60/30/0', [100, 80, 60, 30, 0], ['100', '80', '60', '30', '0']],
    ['another number of levels keeps the paper’s own', [100, 50, 0], ['5', '4', '3', '2', '1']],
  ])('of the levels 5…1 under %s', (_what, levelPoints, points) => {
    const template = equalItems(1, levels(5, 4, 3, 2, 1));
    expect([5, 4, 3, 2, 1].map((Q1) => scoreOf({ Q1 }, template, { levelPoints }).overall)).toEqual(points);
  });

  it('mix scales by item', () => {
    const template = equalItems(2);
    const [dimension] = template.dimensions;
    const items = dimension?.items.map((item, at) => (at === 1 ? { ...item, scale: TEN_MARKS } : item)) ?? [];
    const mixed = { ...template, dimensions: [{ code: 'quality', name: 'Quality', items }] };
    expect(scoreOf({ Q1: 80, Q2: 9 }, mixed)).toMatchObject({ overall: '85', items: ['80', '90'] });
  });
});

describe('an unanswered item beside one answered best', () => {
  it.each<[string, Partial<Scoring>, Scale, string]>([
    ['left out', {}, FIVE_LEVELS, '100'],
    ['zero', { unanswered: 'zero' }, FIVE_LEVELS, '50'],
    ['neutral of five levels', { unanswered: 'neutral' }, FIVE_LEVELS, '80'],
    [
      'neutral by the rule set’s points',
      { unanswered: 'neutral', levelPoints: [100, 85, 70, 30, 0] },
      FIVE_LEVELS,
      '85',
    ],
    ['neutral of three levels', { unanswered: 'neutral' }, levels(100, 80, 20), '90'],
    ['neutral of four levels', { unanswered: 'neutral' }, levels(100, 80, 50, 0), '165/2'],
    ['neutral of yes and no', { unanswered: 'neutral' }, levels(100, 0), '75'],
    ['neutral of marks', { unanswered: 'neutral' }, TEN_MARKS, '80'],
  ])('%s', (_what, scoring, scale, overall) => {
    const best = scale.kind === 'marks' ? scale.max : 100;
    expect(scoreOf({ Q1: best }, equalItems(2, scale), scoring)).toMatchObject({ overall, blanks: 1 });
  });
});

describe('a form is invalid', () => {
  it.each<[string, number, Scoring['invalidAbove'], number]>([
    ['30 % of 10 items', 10, { percent: 30 }, 3],
    ['30 % of 18 items', 18, { percent: 30 }, 5],
    ['30 % of 20 items', 20, { percent: 30 }, 6],
    ['30 % of 3 items', 3, { percent: 30 }, 0],
    ['12.5 % of 16 items', 16, { percent: 12.5 }, 2],
    ['no blank', 10, { percent: 0 }, 0],
    ['one blank', 8, { blanks: 1 }, 1],
  ])('above %s', (_what, count, invalidAbove, most) => {
    const template = equalItems(count);
    const scorer = scorerOf(template, { ...SCORING, invalidAbove });
    const isInvalidWith = (blanks: number) =>
      isInvalid(scoreForm(alike(template, 80, blanks), scorer).blanks, scorer);
    expect(blanksAllowed(scorer)).toBe(most);
    expect([isInvalidWith(most), isInvalidWith(most + 1)]).toEqual([false, true]);
  });

  it('at no share of blanks in hundredths of a per cent by a float’s error', () => {
    const wrong: string[] = [];
    for (const count of [1, 3, 7, 18, 60, 125, 200]) {
      const scorer = scorerOf(equalItems(count), SCORING);
      for (let hundredths = 0; hundredths < 10_000; hundredths += 1) {
        const strict = { ...scorer, scoring: { ...SCORING, invalidAbove: { percent: hundredths / 100 } } };
        const most = Math.floor((hundredths * count) / 10_000);
        const isRight =
          blanksAllowed(strict) === most && !isInvalid(most, strict) && isInvalid(most + 1, strict);
        if (!isRight) wrong.push(`${hundredths / 100} % of ${count}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
