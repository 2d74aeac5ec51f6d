import { describe, expect, it } from 'vitest';
import {
  fitsScale,
  fullPoints,
  type Item,
  itemsOf,
  pointUnitOf,
  type Scale,
  type Template,
  templateProblem,
  weightUnitOf,
} from './template';
import { equalItems, FIVE_LEVELS, levels, MARKS_TO_100, marked, weighted } from './testing/samples';

const TEN_MARKS: Scale = { kind: 'marks', max: 10 };

function withItems(...items: readonly Item[]): Template {
  return { ...weighted, dimensions: [{ code: 'quality', name: 'Quality', items }] };
}

function item(code: string, other: Partial<Item> = {}): Item {
  return { code, text: code, weight: 1, ...other };
}

describe('a questionnaire', () => {
  it('lists its scored items in the order of the paper', () => {
    expect(itemsOf(weighted).map(({ code }) => code)).toEqual(['Q1', 'Q2', 'D1']);
  });

  it.each<[string, Template, object | null]>([
    ['is right', weighted, null],
    ['is right with 200 items', equalItems(200), null],
    ['has no scored item', withItems(), { problem: 'items', count: 0 }],
    ['has more than 200', equalItems(201), { problem: 'items', count: 201 }],
    ['has an item code twice', withItems(item('Q1'), item('Q1')), { problem: 'code-twice', code: 'Q1' }],
    [
      'has an item called as the loyalty question',
      withItems(item('L1')),
      { problem: 'code-twice', code: 'L1' },
    ],
    ['has an item called as the open question', withItems(item('O1')), { problem: 'code-twice', code: 'O1' }],
    [
      'has a dimension twice',
      {
        ...weighted,
        dimensions: ['Q1', 'Q2'].map((code) => ({ code: 'quality', name: 'Quality', items: [item(code)] })),
      },
      { problem: 'code-twice', code: 'quality' },
    ],
    [
      'has a weight of nothing',
      withItems(item('Q1', { weight: 0 })),
      { problem: 'weight', code: 'Q1', value: 0 },
    ],
    [
      'has a weight below nothing',
      withItems(item('Q1', { weight: -1 })),
      { problem: 'weight', code: 'Q1', value: -1 },
    ],
    ['has a weight of 10,000', withItems(item('Q1', { weight: 10_000 })), null],
    [
      'has a larger one',
      withItems(item('Q1', { weight: 10_001 })),
      { problem: 'weight', code: 'Q1', value: 10_001 },
    ],
    [
      'has weights that add up to 1',
      withItems(item('Q1', { weight: 0.6 }), item('Q2', { weight: 0.4 })),
      null,
    ],
    [
      'has five decimals',
      withItems(item('Q1', { weight: 0.00001 })),
      { problem: 'weight', code: 'Q1', value: 0.00001 },
    ],
    ['has an item with its own scale', withItems(item('Q1', { scale: TEN_MARKS })), null],
  ])('%s', (_what, template, problem) => {
    expect(templateProblem(template)).toEqual(problem);
  });

  it.each<[string, Scale, boolean]>([
    ['five levels', FIVE_LEVELS, true],
    ['yes and no', levels(100, 0), true],
    ['one level', levels(100), false],
    ['levels worst first', levels(20, 40, 60), false],
    ['two levels of the same points', levels(100, 60, 60), false],
    ['points below 0', levels(100, -1), false],
    ['points above 100: a score of 304 % must be impossible', levels(304, 80, 20), false],
    ['points just above 100', levels(100.01, 80), false],
    ['two decimals', levels(66.67, 33.33), true],
    ['three decimals', levels(66.667, 33.333), false],
    ['ten marks', TEN_MARKS, true],
    ['a thousand marks', { kind: 'marks', max: 1000 }, true],
    ['more marks', { kind: 'marks', max: 1001 }, false],
    ['no marks', { kind: 'marks', max: 0 }, false],
    ['half a mark', { kind: 'marks', max: 2.5 }, false],
  ])('whose scale has %s is taken: %s', (_what, scale, isTaken) => {
    expect(templateProblem(equalItems(1, scale))).toEqual(isTaken ? null : { problem: 'scale', code: 'Q1' });
  });

  it('is refused when its scales need more parts than whole numbers below 2^53 hold', () => {
    const scales = [997, 991, 983, 977].map((max, at) => item(`Q${at}`, { scale: { kind: 'marks', max } }));
    expect(templateProblem(withItems(...scales))).toEqual({ problem: 'scales-too-many' });
  });
});

describe('an answer', () => {
  it.each<[string, number, Scale, boolean]>([
    ['a level', 80, FIVE_LEVELS, true],
    ['between two levels', 70, FIVE_LEVELS, false],
    ['no mark', 0, TEN_MARKS, true],
    ['full marks', 10, TEN_MARKS, true],
    ['above', 10.01, TEN_MARKS, false],
    ['below', -0.01, TEN_MARKS, false],
    ['one decimal that binary floats cannot hold', 8.2, TEN_MARKS, true],
    ['two such decimals', 0.07, TEN_MARKS, true],
    ['three decimals', 8.205, TEN_MARKS, false],
  ])('%s: %d fits: %s', (_what, value, scale, fits) => {
    expect(fitsScale(value, scale)).toBe(fits);
  });

  it('in every hundredth of a hundred marks fits', () => {
    const hundredths = Array.from({ length: 10_001 }, (_, at) => at / 100);
    expect(hundredths.filter((mark) => !fitsScale(mark, MARKS_TO_100))).toEqual([]);
  });

  it.each<[string, Scale, number]>([
    ['five levels', FIVE_LEVELS, 100],
    ['levels from 90', levels(90, 45, 0), 90],
    ['ten marks', TEN_MARKS, 100],
  ])('has at most the full points of %s', (_what, scale, full) => {
    expect(fullPoints(scale)).toBe(full);
  });

  it('is a whole number of the questionnaire’s parts', () => {
    const mixed = withItems(
      item('Q1', { scale: TEN_MARKS }),
      item('Q2', { scale: { kind: 'marks', max: 15 } }),
      item('Q3'),
    );
    expect([pointUnitOf(weighted), pointUnitOf(marked), pointUnitOf(mixed)]).toEqual([100, 10_000, 3000]);
    expect([
      weightUnitOf(weighted),
      weightUnitOf(withItems(item('Q1', { weight: 0.25 }), item('Q2'))),
    ]).toEqual([1, 100]);
  });
});
