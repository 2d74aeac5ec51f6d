import { describe, expect, it } from 'vitest';
import { exact } from '../../model/exact';
import { gradeOf } from '../../model/surveys/bands';
import type { RuleSet } from '../../model/surveys/ruleSet';
import { TRIGGER_KINDS } from '../../model/surveys/triggers';
import { SHIPPED_RULE_SETS } from './list';

function shipped(code: string): RuleSet {
  const found = SHIPPED_RULE_SETS.find((ruleSet) => ruleSet.code === code);
  if (found === undefined) throw new RangeError(code);
  return found;
}

/** The settings of the rulebook's table, one line a rule set. */
function settingsOf(ruleSet: RuleSet) {
  const { frequency, deadline, returnTarget, bands, population, verification } = ruleSet;
  const graded = bands?.list.map(({ code, from }) => `${code} ${from}`) ?? null;
  return [
    frequency,
    deadline?.workingDays ?? null,
    returnTarget?.percent ?? null,
    graded,
    population.who,
    verification,
  ];
}

const FIVE = [
  'very-satisfied 98',
  'satisfied 90.1',
  'neutral 75.1',
  'dissatisfied 60',
  'very-dissatisfied 0',
];

describe('the shipped rule sets', () => {
  it('are 甲 乙 丙 丁', () => {
    expect(SHIPPED_RULE_SETS.map(({ code, name, version }) => [code, name, version])).toEqual([
      ['iatf', '甲 IATF 季度', 1],
      ['half-year', '乙 半年五级', 1],
      ['hsf-year', '丙 年度 HSF', 1],
      ['monthly', '丁 月度汇总', 1],
    ]);
  });

  it.each([
    ['iatf', ['quarter', 5, '99', ['A 80', 'below 0'], 'existing', 'next-round']],
    ['half-year', ['half-year', null, '80', FIVE, 'any-of', 'by-date']],
    ['hsf-year', ['year', null, null, null, 'existing-and-potential', 'next-round']],
    ['monthly', ['month', null, null, null, 'delivered-in-period', 'by-date']],
  ])('%s has the settings of the rulebook', (code, settings) => {
    expect(settingsOf(shipped(code))).toEqual(settings);
  });

  it.each<[string, readonly string[]]>([
    ['iatf', TRIGGER_KINDS],
    ['half-year', ['overallBelow', 'customerBelow', 'opinion', 'returnRateLow']],
    ['hsf-year', ['opinion']],
    ['monthly', ['opinion']],
  ])('%s has the triggers of the rulebook, each once', (code, kinds) => {
    expect(
      shipped(code)
        .triggers.map(({ kind }) => kind)
        .toSorted(),
    ).toEqual([...kinds].sort());
  });

  it('fires below 80 and at 70 % in 甲, by grade in 乙', () => {
    expect(shipped('iatf').triggers).toMatchObject([
      { when: { below: '80' } },
      { when: { below: '80' } },
      { percentOfFull: '70' },
      {},
      {},
      {},
      {},
      {},
    ]);
    expect(shipped('half-year').triggers).toMatchObject([
      { when: { gradeAtOrBelow: 'dissatisfied' } },
      { when: { gradeAtOrBelow: 'dissatisfied' } },
      {},
      {},
    ]);
  });

  it('asks in 乙 whoever meets any of the five reasons', () => {
    expect(shipped('half-year').population).toMatchObject({
      quantity: 200_000,
      deliveries: 3,
      reasons: ['quantity', 'deliveries', 'newProduct', 'ownMould', 'keyProspect'],
    });
  });

  it.each([
    ['85 is A under one and only 一般 under the other', '85', 'A', 'neutral'],
    ['78 is below under one and 一般 under the other', '78', 'below', 'neutral'],
    ['79.99 is not rounded up to A', '79.99', 'below', 'neutral'],
    ['97.95 is rounded up to 很满意', '97.95', 'A', 'very-satisfied'],
    ['90.04 is rounded down to 一般', '90.04', 'A', 'neutral'],
  ])('%s', (_what, score, byIatf, byHalfYear) => {
    const grades = ['iatf', 'half-year', 'hsf-year', 'monthly'].map((code) =>
      gradeOf(exact(score), shipped(code).bands),
    );
    expect(grades).toEqual([byIatf, byHalfYear, null, null]);
  });

  it.each(SHIPPED_RULE_SETS.map((ruleSet) => [ruleSet.code, ruleSet] as const))(
    '%s scores and follows up by our defaults',
    (_code, ruleSet) => {
      expect(ruleSet.scoring).toEqual({
        levelPoints: null,
        unanswered: 'left-out',
        invalidAbove: { percent: 30 },
        severalForms: 'mean',
        lateForms: 'left-out',
      });
      expect(ruleSet.emptyOpinions).toEqual(['无', '没有', '暂无', '无意见', '/', '-', 'N/A']);
      expect(ruleSet.watchedDimensions).toEqual(['quality', 'delivery']);
      expect(ruleSet.actionDue.workingDays).toBe(10);
    },
  );

  it.each(SHIPPED_RULE_SETS.map((ruleSet) => [ruleSet.code, ruleSet] as const))(
    '%s names clause and words at every figure',
    (_code, ruleSet) => {
      const {
        frequencySource,
        population,
        deadline,
        returnTarget,
        target,
        bands,
        triggers,
        actionDue,
        verificationSource,
      } = ruleSet;
      const sourced = [population, deadline, returnTarget, target, bands, actionDue, ...triggers].flatMap(
        (part) => part?.source ?? [],
      );
      const sources = [frequencySource, verificationSource, ...sourced];
      expect(sources.filter(({ clause, words }) => clause.trim() === '' || words.trim() === '')).toEqual([]);
      expect(sources.length).toBeGreaterThanOrEqual(4 + triggers.length);
    },
  );
});
