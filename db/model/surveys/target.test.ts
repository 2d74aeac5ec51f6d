import { describe, expect, it } from 'vitest';
import { halfYear } from '../../shipped/ruleSets/halfYear';
import { iatf } from '../../shipped/ruleSets/iatf';
import { exact } from '../exact';
import { isBelowTarget, targetFigure, targetOf, targetStretches } from './target';

const own = { overall: 85, dimensions: { quality: 90 } };

describe('the target of a round', () => {
  it.each([
    ['is its rule set’s', {}, iatf, undefined, 80],
    ['is its own where it has one', own, iatf, undefined, 85],
    ['is its own even below the rules', { overall: 70 }, iatf, undefined, 70],
    ['of a dimension is its own for it', own, iatf, 'quality', 90],
    ['of another dimension is the rule set’s, not the overall one', own, iatf, 'delivery', 80],
    ['is none where neither has one', {}, halfYear, undefined, null],
    ['is its own where the rules have none', own, halfYear, undefined, 85],
  ])('%s', (...[, targets, rules, dimension, score]) => {
    expect(targetFigure(targetOf({ targets, rules }, dimension))).toBe(score);
  });

  it('names the clause of the rules, and none when the round set it itself', () => {
    expect(targetOf({ targets: {}, rules: iatf })?.source?.clause).toBe(iatf.target?.source.clause);
    expect(targetOf({ targets: own, rules: iatf })?.source).toBeNull();
  });
});

describe('below the target', () => {
  const target = targetOf({ targets: { overall: 85 }, rules: iatf });

  it.each([
    ['84.99, which reads 85.0', exact('84.99'), true],
    ['85', exact(85), false],
    ['a sum that comes to less', { total: 169, weight: 2 }, true],
    ['a sum that comes to it', { total: 170, weight: 2 }, false],
    ['no score', null, false],
  ])('%s', (_name, score, isBelow) => {
    expect(isBelowTarget(score, target)).toBe(isBelow);
  });

  it('nothing is where there is no target', () => {
    expect(isBelowTarget(exact(0), null)).toBe(false);
  });
});

describe('the target line over several rounds', () => {
  it.each([
    ['is one line while the target stays', [80, 80, 80], [{ target: 80, from: 0, to: 2 }]],
    [
      'steps where a round has its own',
      [80, 85, 80],
      [
        { target: 80, from: 0, to: 0 },
        { target: 85, from: 1, to: 1 },
        { target: 80, from: 2, to: 2 },
      ],
    ],
    ['has a gap where a round has none', [null, 80], [{ target: 80, from: 1, to: 1 }]],
    ['is none without rounds', [], []],
  ])('%s', (_name, targets, stretches) => {
    expect(targetStretches(targets)).toEqual(stretches);
  });
});
