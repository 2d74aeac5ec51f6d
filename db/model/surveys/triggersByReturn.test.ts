import { describe, expect, it } from 'vitest';
import { figuresOf, judgeForms, type RoundForm } from './figures';
import type { RuleSet } from './ruleSet';
import { firedBy, formOf, formsOf, LATE, marked, OUT, only, rules, WITHDRAWN } from './testing/samples';
import { firedTriggers } from './triggers';

const source = rules.frequencySource;

describe('a written opinion [IATF 5.7.4]', () => {
  const said = { opinion: ' 价格偏高 ' };

  it.each<[string, Partial<RoundForm>, boolean]>([
    ['on time', said, true],
    ['late', { ...said, ...LATE }, true],
    ['invalid', { ...said, answers: {} }, true],
    ['after closing', { ...said, isAfterClosing: true }, true],
    ['still out', { ...said, ...OUT }, false],
    ['withdrawn', { ...said, ...WITHDRAWN }, false],
    ['无', { opinion: ' 无 ' }, false],
    ['none', { opinion: '' }, false],
  ])('%s', (_what, other, fires) => {
    expect(firedBy({ forms: [formOf('C1', 90, other)], ruleSet: only('opinion') })).toEqual(
      fires ? ['opinion C1'] : [],
    );
  });

  it('fires for each form, two of one customer too', () => {
    const round = [
      formOf('C1', 90, said),
      formOf('C1', 90, { ...said, code: 'C1-2' }),
      formOf('C2', 90, said),
    ];
    const judged = judgeForms(round, marked, rules);
    const figures = figuresOf(judged, marked, rules);
    const facts = firedTriggers({
      template: marked,
      ruleSet: only('opinion'),
      forms: judged,
      figures,
      before: null,
    });
    expect(facts.map(({ subject, form }) => [subject, form])).toEqual([
      ['C1', 'C1-1'],
      ['C1', 'C1-2'],
      ['C2', 'C2-1'],
    ]);
  });
});

describe('a return rate below target [IATF 5.6.3, OEM 5.11.1]', () => {
  it.each([
    ['98 of 99 is 98.99 %, though it reads 99.0', '99', { back: 98, out: 1 }, true],
    ['99 of 100', '99', { back: 99, out: 1 }, false],
    ['98 of 100', '99', { back: 98, out: 2 }, true],
    ['44 of 44', '99', { back: 44, out: 0 }, false],
    ['68 of 85 is exactly 80 %', '80', { back: 68, out: 17 }, false],
    ['67 of 85', '80', { back: 67, out: 18 }, true],
    ['none back', '80', { back: 0, out: 3 }, true],
  ])('%s', (_what, percent, { back, out }, fires) => {
    const ruleSet = { ...only('returnRateLow'), returnTarget: { percent, source } };
    const round = [...formsOf(back, 90), ...formsOf(out, 90, OUT)];
    expect(firedBy({ forms: round, ruleSet })).toEqual(fires ? ['returnRateLow'] : []);
  });

  it.each<[string, readonly RoundForm[], RuleSet, boolean]>([
    [
      'late forms count as not returned',
      [...formsOf(99, 90), ...formsOf(1, 90, LATE), ...formsOf(1, 90, LATE)],
      only('returnRateLow'),
      true,
    ],
    ['invalid forms count as returned', formsOf(5, 90, { answers: {} }), only('returnRateLow'), false],
    [
      'withdrawn forms count as not issued',
      [...formsOf(5, 90), ...formsOf(5, 90, WITHDRAWN)],
      only('returnRateLow'),
      false,
    ],
    ['nothing issued', [], only('returnRateLow'), false],
    ['no target', formsOf(9, 90, OUT), { ...only('returnRateLow'), returnTarget: null }, false],
  ])('%s', (_what, round, ruleSet, fires) => {
    expect(firedBy({ forms: round, ruleSet })).toEqual(fires ? ['returnRateLow'] : []);
  });
});
