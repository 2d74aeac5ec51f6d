import { describe, expect, it } from 'vitest';
import { oneDecimal } from '../exact';
import type { RuleSet } from './ruleSet';
import type { Scale } from './template';
import {
  alike,
  equalItems,
  FIVE_GRADES,
  FIVE_LEVELS,
  figuresBy,
  firedBy,
  formOf,
  LATE,
  levels,
  OUT,
  only,
  rules,
} from './testing/samples';
import type { Trigger } from './triggers';

const source = rules.frequencySource;

function triggeredBy(...triggers: readonly Trigger[]): RuleSet {
  return { ...rules, triggers, bands: FIVE_GRADES };
}

describe('below 80 [IATF 5.5.2, 5.7.4]', () => {
  it.each([
    ['79.99, although it reads 80.0', 79.99, true],
    ['80', 80, false],
    ['79.9', 79.9, true],
    ['100', 100, false],
    ['0', 0, true],
  ])('%s', (_what, mark, fires) => {
    expect(firedBy({ forms: [formOf('C1', mark)], ruleSet: only('overallBelow', 'customerBelow') })).toEqual(
      fires ? ['customerBelow C1', 'overallBelow'] : [],
    );
  });

  it('names each customer below, though the round is not', () => {
    const round = [formOf('C1', 79.99), formOf('C2', 100), formOf('C3', 60)];
    expect(
      firedBy({ forms: [...round, formOf('C4', 90)], ruleSet: only('overallBelow', 'customerBelow') }),
    ).toEqual(['customerBelow C1', 'customerBelow C3']);
  });

  it('fires for the round by a third of a hundredth', () => {
    const round = [formOf('C1', 80), formOf('C2', 80), formOf('C3', 79.99)];
    expect(firedBy({ forms: round, ruleSet: only('overallBelow') })).toEqual(['overallBelow']);
    expect(oneDecimal(figuresBy(round).overall)).toBe(80);
  });

  it('fires for nobody without a counted form', () => {
    expect(
      firedBy({
        forms: [formOf('C1', 10, LATE), formOf('C2', {}, OUT)],
        ruleSet: only('overallBelow', 'customerBelow'),
      }),
    ).toEqual([]);
  });
});

describe('graded 不满意 or worse', () => {
  const ruleSet = triggeredBy(
    { kind: 'overallBelow', when: { gradeAtOrBelow: 'dissatisfied' }, source },
    { kind: 'customerBelow', when: { gradeAtOrBelow: 'dissatisfied' }, source },
  );

  it.each([
    ['75.1 is 一般', 75.1, false],
    ['75.05 is read as 75.1, 一般', 75.05, false],
    ['75.04 is read as 75.0, 不满意', 75.04, true],
    ['60 is 不满意', 60, true],
    ['59.94 is 非常不满意', 59.94, true],
    ['78 is 一般, though below 80', 78, false],
  ])('%s', (_what, mark, fires) => {
    expect(firedBy({ forms: [formOf('C1', mark)], ruleSet })).toEqual(
      fires ? ['customerBelow C1', 'overallBelow'] : [],
    );
  });

  it('never fires without bands', () => {
    expect(firedBy({ forms: [formOf('C1', 10)], ruleSet: { ...ruleSet, bands: null } })).toEqual([]);
  });
});

describe('an item at or below 70 % of its full score [IATF 5.7.4]', () => {
  const marksTo = (max: number): Scale => ({ kind: 'marks', max });

  it.each<[string, Scale, readonly number[], boolean]>([
    ['exactly 70', marksTo(100), [70], true],
    ['70.01', marksTo(100), [70.01], false],
    ['7 of ten marks', marksTo(10), [7], true],
    ['7.01 of ten marks', marksTo(10), [7.01], false],
    ['a mean of exactly 70', FIVE_LEVELS, [80, 60], true],
    ['a mean above by a third', FIVE_LEVELS, [80, 80, 60], false],
    ['a mean that reads 70.0 and is above', marksTo(100), [70, 70, 70.01], false],
    ['56 where the full score is 80', levels(80, 40, 0), [80, 80, 40, 40, 40], true],
    ['60 where the full score is 80', levels(80, 40, 0), [80, 40], false],
  ])('%s', (_what, scale, answers, fires) => {
    const round = answers.map((answer, at) => formOf(`C${at}`, { Q1: answer }));
    expect(firedBy({ forms: round, template: equalItems(1, scale), ruleSet: only('itemLow') })).toEqual(
      fires ? ['itemLow Q1'] : [],
    );
  });

  it.each([
    ['70 under 100/80/60/40/20', [100, 80, 60, 40, 20], [4, 3], true],
    ['80 under 100/80/60/40/20', [100, 80, 60, 40, 20], [4, 4], false],
    ['60 where the best level counts 90', [90, 60, 40, 20, 0], [4, 4], true],
    ['75 where the best level counts 90', [90, 60, 40, 20, 0], [5, 4], false],
  ])(
    'counts the points of the rule set, not those of the paper: %s',
    (_what, levelPoints, answers, fires) => {
      const round = answers.map((answer, at) => formOf(`C${at}`, { Q1: answer }));
      const ruleSet = { ...only('itemLow'), scoring: { ...rules.scoring, levelPoints } };
      expect(firedBy({ forms: round, template: equalItems(1, levels(5, 4, 3, 2, 1)), ruleSet })).toEqual(
        fires ? ['itemLow Q1'] : [],
      );
    },
  );

  it('names every low item, and none that nobody answered', () => {
    const round = [formOf('C1', { Q1: 60, Q2: 100, Q3: 20, Q4: 100 })];
    expect(firedBy({ forms: round, template: equalItems(5), ruleSet: only('itemLow') })).toEqual([
      'itemLow Q1',
      'itemLow Q3',
    ]);
  });
});
describe('no rule fires twice for the same fact', () => {
  it('where two triggers of a kind meet it', () => {
    const ruleSet = triggeredBy(
      { kind: 'overallBelow', when: { below: '80' }, source },
      { kind: 'overallBelow', when: { gradeAtOrBelow: 'dissatisfied' }, source },
      { kind: 'opinion', source },
      { kind: 'opinion', source },
    );
    expect(firedBy({ forms: [formOf('C1', 50, { opinion: '价格偏高' })], ruleSet })).toEqual([
      'opinion C1',
      'overallBelow',
    ]);
  });

  it('and none fires that the rule set does not have', () => {
    const round = [formOf('C1', 10, { opinion: '价格偏高' }), formOf('C2', {}, OUT)];
    expect(
      firedBy({ forms: round, before: [formOf('C1', 90)], ruleSet: { ...rules, triggers: [] } }),
    ).toEqual([]);
  });

  it('and answers alike in every item make one fact each', () => {
    const template = equalItems(3);
    expect(firedBy({ forms: [formOf('C1', alike(template, 60))], template })).toEqual([
      'customerBelow C1',
      'itemLow Q1',
      'itemLow Q2',
      'itemLow Q3',
      'overallBelow',
    ]);
  });
});
