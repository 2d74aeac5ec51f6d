import { describe, expect, it } from 'vitest';
import { day } from '../day';
import { exact, sumOfExact } from '../exact';
import type { RoundFigures } from '../surveys/figures';
import type { RuleSet } from '../surveys/ruleSet';
import { FIVE_GRADES, rules, weighted } from '../surveys/testing/samples';
import { effectOf, type Fact, factOf, figureOf, goalOf, nextClosed, roundsAfter } from './nextRound';

const round = (code: string, to: string, closedOn: string | null, ruleSet = 'iatf') => ({
  code,
  from: day('2026-01-01'),
  to: day(to),
  template: 'iatf-quarterly',
  ruleSet,
  closedOn: closedOn === null ? null : day(closedOn),
});

const Q1 = round('2026Q1', '2026-03-31', '2026-04-05');
const Q2 = round('2026Q2', '2026-06-30', '2026-07-05');
const Q3 = round('2026Q3', '2026-09-30', null);
const OTHER = round('H1', '2026-06-30', '2026-07-01', 'half-year');

describe('the next round', () => {
  const all = [Q3, OTHER, Q2, Q1];
  it.each([
    ['comes in time, of the same series only', Q1, ['2026Q2', '2026Q3'], '2026Q2'],
    ['counts once it is closed', Q2, ['2026Q3'], undefined],
    ['is not there yet', Q3, [], undefined],
  ] as const)('%s', (_name, after, codes, closed) => {
    expect(roundsAfter(after, all).map(({ code }) => code)).toEqual(codes);
    expect(nextClosed(after, all)?.code).toBe(closed);
  });
});

const figures: RoundFigures = {
  issued: 10,
  returnedOnTime: 9,
  returnedLate: 0,
  invalid: 0,
  lateBeside: null,
  returnRate: exact(90),
  overall: exact('81.5'),
  grade: 'A',
  customers: [
    { code: 'C1', overall: sumOfExact(exact('77.7')), grade: null, dimensions: [], items: [], forms: 1 },
  ],
  dimensions: [{ code: 'quality', score: exact(85), count: 9 }],
  items: [{ code: 'Q1', score: exact(70), count: 9 }],
};

describe('the figure of the same fact', () => {
  it.each([
    ['overallBelow', null, '81.5'],
    ['overallDeclined', null, '81.5'],
    ['customerBelow', 'C1', '77.7'],
    ['customerDeclined', 'C2', undefined],
    ['opinion', 'C1', '77.7'],
    ['itemLow', 'Q1', '70'],
    ['itemLow', 'Q9', undefined],
    ['dimensionDeclined', 'quality', '85'],
    ['returnRateLow', null, '90'],
  ] as const)('%s of %s is %s', (kind, subject, figure) => {
    expect(figureOf({ kind, subject }, figures)?.toString()).toBe(figure);
  });

  it('is nothing for an action that no round opened', () => {
    expect(factOf('hand', null)).toBeNull();
    expect(factOf('itemLow', 'Q1')).toEqual({ kind: 'itemLow', subject: 'Q1' });
  });
});

describe('the next figure is proposed as', () => {
  const goal = (fact: Fact, by: RuleSet = rules) =>
    goalOf(fact, { template: weighted, rules: by, fellFrom: exact(84) });
  it.each([
    ['effective at the limit itself', { kind: 'overallBelow', subject: null }, '80', 'effective'],
    [
      'ineffective just below it, although it reads 80.0',
      { kind: 'customerBelow', subject: 'C1' },
      '79.99',
      'ineffective',
    ],
    [
      'ineffective for an item that stands at its limit',
      { kind: 'itemLow', subject: 'Q1' },
      '70',
      'ineffective',
    ],
    ['effective for an item that rose above it', { kind: 'itemLow', subject: 'Q1' }, '70.01', 'effective'],
    [
      'effective for a return rate at its target',
      { kind: 'returnRateLow', subject: null },
      '99',
      'effective',
    ],
    [
      'ineffective for a return rate of 98.99',
      { kind: 'returnRateLow', subject: null },
      '98.99',
      'ineffective',
    ],
    [
      'effective once a decline is made good',
      { kind: 'dimensionDeclined', subject: 'quality' },
      '84',
      'effective',
    ],
    ['ineffective while it is not', { kind: 'customerDeclined', subject: 'C1' }, '83.9', 'ineffective'],
    ['nothing for an opinion', { kind: 'opinion', subject: 'C1' }, '100', null],
    ['nothing for an item that is no longer asked', { kind: 'itemLow', subject: 'Q9' }, '100', null],
  ] as const)('%s', (_name, fact, figure, proposal) => {
    expect(effectOf(exact(figure), exact(60), goal(fact)).proposal).toBe(proposal);
  });

  it('reads grades by their own resolution', () => {
    const graded = {
      ...rules,
      bands: FIVE_GRADES,
      triggers: [
        { kind: 'customerBelow', when: { gradeAtOrBelow: 'dissatisfied' }, source: rules.frequencySource },
      ],
    } as const;
    const of = goal({ kind: 'customerBelow', subject: 'C1' }, graded);
    expect(of?.target.toString()).toBe('75.1');
    expect(effectOf(exact('75.05'), null, of).proposal).toBe('effective');
    expect(effectOf(exact('75.04'), null, of).proposal).toBe('ineffective');
  });

  it('tells the change, and nothing without a figure', () => {
    expect(effectOf(exact('63.5'), exact('60.2'), null).change?.toString()).toBe('3.3');
    expect(effectOf(null, exact(60), goal({ kind: 'overallBelow', subject: null }))).toMatchObject({
      change: null,
      proposal: null,
    });
  });
});
