import { describe, expect, it } from 'vitest';
import { decimalText, exact, oneDecimal, valueOf } from '../exact';
import { gradeOf } from './bands';
import type { RoundForm } from './figures';
import { returnRate } from './returns';
import type { RuleSet } from './ruleSet';
import { type Template, templateProblem } from './template';
import {
  alike,
  equalItems,
  figuresBy,
  firedBy,
  formOf,
  GRADE_A,
  levels,
  rules,
  SCORING,
} from './testing/samples';

/** So many customers answered each level of an item; the n-th answer of every item is the n-th customer's. */
function formsFrom(
  counts: Readonly<Record<string, readonly number[]>>,
  points: readonly number[],
): readonly RoundForm[] {
  const columns = Object.entries(counts).map(
    ([item, byLevel]) =>
      [item, byLevel.flatMap((count, at) => Array<number>(count).fill(points[at] ?? 0))] as const,
  );
  const size = columns[0]?.[1].length ?? 0;
  return Array.from({ length: size }, (_, at) =>
    formOf(`C${at}`, Object.fromEntries(columns.map(([item, answers]) => [item, answers[at] ?? 0]))),
  );
}

// https://www.6sq.net/question/165818: ten customers, 很满意 100, 满意 80, 不满意 20; weights 0.4, 0.3, 0.1, 0.1, 0.1.
describe('ten customers on three levels, 77.8 %', () => {
  const items: readonly (readonly [string, number, readonly number[]])[] = [
    ['性能', 0.4, [1, 8, 1]],
    ['安全', 0.3, [3, 7, 0]],
    ['外观', 0.1, [0, 6, 4]],
    ['包装', 0.1, [2, 7, 1]],
    ['服务', 0.1, [4, 5, 1]],
  ];
  const template: Template = {
    ...equalItems(0, levels(100, 80, 20)),
    dimensions: [
      { code: 'all', name: 'All', items: items.map(([code, weight]) => ({ code, text: code, weight })) },
    ],
  };
  const forms = formsFrom(Object.fromEntries(items.map(([code, , counts]) => [code, counts])), [100, 80, 20]);

  it('gives the published item scores and the total', () => {
    const figures = figuresBy(forms, template);
    expect(figures.items.map(({ score }) => oneDecimal(score))).toEqual([76, 86, 56, 78, 82]);
    expect(oneDecimal(figures.overall)).toBe(77.8);
  });

  it('asks for an improvement report and, of the items, for 外观 alone', () => {
    expect(firedBy({ forms, template }).filter((fact) => !fact.startsWith('customerBelow'))).toEqual([
      'itemLow 外观',
      'overallBelow',
    ]);
  });

  it('never 304 %: points above 100 are refused', () => {
    expect(templateProblem({ ...template, scale: levels(304, 80, 20) })).toEqual({
      problem: 'scale',
      code: '性能',
    });
  });
});

describe('means of levels 1 to 5', () => {
  it.each<[string, readonly number[], string]>([
    ['100 replies, 3.5 (http://www.timesauto.com/nwwd/202507/241904.html)', [15, 40, 30, 10, 5], '3.50'],
    [
      '11 replies, 37 ÷ 11 (https://crowdsignal.com/2012/06/12/getting-weighted-averages-with-the-likert-question/)',
      [3, 3, 2, 1, 2],
      '3.36',
    ],
  ])('%s', (_what, counts, mean) => {
    const { overall } = figuresBy(
      formsFrom({ Q1: counts }, [5, 4, 3, 2, 1]),
      equalItems(1, levels(5, 4, 3, 2, 1)),
    );
    expect(overall === null ? null : decimalText(overall, 2)).toBe(mean);
  });
});

// Published return rates; the last three of the hospital: https://nwczrj.qq.com/read/1053694725/10, 98.3: DOI 10.16580/j.sxlljydk.2016.08.014, 92.5: http://bbs.edusvr.com.cn/jxfw/202509/318781.html
describe('published return rates', () => {
  it.each([
    [85, 68, 80, [false, true]],
    [32, 30, 93.8, [false, true]],
    [580, 508, 87.6, [false, true]],
    [200, 168, 84, [false, true]],
    [2534, 2492, 98.3, [false, true]],
    [247, 242, 98, [false, true]],
    [931, 931, 100, [true, true]],
    [422, 417, 98.8, [false, true]],
    [879, 878, 99.9, [true, true]],
    [200, 185, 92.5, [false, true]],
  ])('%i issued, %i back is %d %%; reaches 99 and 80 %%: %o', (issued, back, rate, reaches) => {
    const exactly = returnRate(back, issued);
    expect(oneDecimal(exactly)).toBe(rate);
    expect([exactly?.gte(exact(99)), exactly?.gte(exact(80))]).toEqual(reaches);
  });
});

// https://m.777doc.com/doc-4412035.html: weights that add up to 20, levels 5 to 1, one blank scored 较满意, two make a form invalid, satisfied from 90.
describe('an electric plant’s survey of 2017', () => {
  const weights = [3, 3, 2, 2, 2, 3, 2, 3];
  const items = weights.map((weight, at) => ({ code: `Q${at + 1}`, text: `${at + 1}`, weight }));
  const template: Template = {
    ...equalItems(0, levels(5, 4, 3, 2, 1)),
    dimensions: [{ code: 'all', name: 'All', items }],
  };
  const ruleSet: RuleSet = {
    ...rules,
    scoring: {
      ...SCORING,
      levelPoints: [100, 80, 60, 40, 20],
      unanswered: 'neutral',
      invalidAbove: { blanks: 1 },
    },
    bands: {
      ...GRADE_A,
      list: [{ code: 'satisfied', name: '满意', nameEn: 'Satisfied', from: '90' }, ...GRADE_A.list],
    },
  };

  it.each([
    ['all 很满意', alike(template, 5), 100, 'satisfied'],
    ['all 满意', alike(template, 4), 80, 'A'],
    ['an item of weight 3 blank, the rest 很满意', alike(template, 5, 1), 94, 'satisfied'],
    ['two blank: invalid', alike(template, 5, 2), null, null],
  ])('%s', (_what, answers, score, grade) => {
    const [customer] = figuresBy([formOf('C1', answers)], template, ruleSet).customers;
    const overall = customer === undefined ? null : valueOf(customer.overall);
    expect([oneDecimal(overall), gradeOf(overall, ruleSet.bands)]).toEqual([score, grade]);
  });

  it('ten of ten back, all satisfied', () => {
    const forms = Array.from({ length: 10 }, (_, at) =>
      formOf(`C${at}`, { ...alike(template, 5), Q1: 4, Q4: 3 }),
    );
    const { returnRate: rate, customers } = figuresBy(forms, template, ruleSet);
    expect([oneDecimal(rate), customers.filter(({ grade }) => grade === 'satisfied').length]).toEqual([
      100, 10,
    ]);
  });
});
