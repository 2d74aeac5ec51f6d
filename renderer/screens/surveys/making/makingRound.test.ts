import { describe, expect, it } from 'vitest';
import { day } from '../../../../db/model/day';
import { iatf } from '../../../../db/shipped/ruleSets/iatf';
import { customersToTell, isReady, type RoundDraft, readScore, roundToMake } from './makingRound';

const draft: RoundDraft = {
  from: day('2026-10-01'),
  to: day('2026-12-31'),
  code: ' 2026Q4 ',
  name: '',
  purpose: '',
  template: 'iatf-quarterly',
  overallTarget: '',
  dimensionTargets: {},
};

describe('whom a round is told to ask', () => {
  it('is the mode where nobody ticked otherwise', () => {
    expect(customersToTell('eligible', new Set(['C001', 'C002']), new Set(['C002', 'C001']))).toBe(
      'eligible',
    );
  });

  it('is the customers themselves where somebody did', () => {
    expect(customersToTell('all', new Set(['C001', 'C002']), new Set(['C001']))).toEqual(['C001']);
    expect(customersToTell('none', new Set(), new Set(['C001']))).toEqual(['C001']);
  });
});

it.each([
  ['', null],
  [' 82.5 ', 82.5],
  ['８０', 80],
  ['100', 100],
  ['100.1', Number.NaN],
  ['-1', Number.NaN],
  ['八十', Number.NaN],
])('reads %j as the target %j', (text, target) => {
  expect(readScore(text)).toEqual(target);
});

describe('a round can be made', () => {
  it.each<readonly [string, Partial<RoundDraft>, boolean]>([
    ['when all is there', {}, true],
    ['not without a code', { code: ' ' }, false],
    ['not with a code in use', { code: '2026Q3' }, false],
    ['not when it ends before it begins', { to: day('2026-09-30') }, false],
    ['not without a questionnaire', { template: '' }, false],
    ['not with a target that is no score', { dimensionTargets: { quality: '1000' } }, false],
  ])('%s', (_name, part, isMade) => {
    expect(isReady({ ...draft, ...part }, new Set(['2026Q3']))).toBe(isMade);
  });

  it('tells only the targets that were set', () => {
    expect(
      roundToMake({ ...draft, dimensionTargets: { quality: '85', price: '' } }, iatf, 'eligible'),
    ).toMatchObject({
      code: '2026Q4',
      targets: { dimensions: { quality: 85 } },
    });
    expect(roundToMake({ ...draft, overallTarget: '82' }, iatf, 'none').targets).toEqual({ overall: 82 });
  });
});
