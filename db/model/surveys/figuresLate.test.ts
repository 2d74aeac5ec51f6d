import { describe, expect, it } from 'vitest';
import { oneDecimal } from '../exact';
import { alike, figuresBy, formOf, LATE, marked, rules } from './testing/samples';

describe('late forms shown beside', () => {
  const forms = [
    formOf('C1', 90),
    formOf('C1', 70, LATE),
    formOf('C2', 50, LATE),
    formOf('C3', alike(marked, 10, 1), LATE),
  ];
  const by = (lateForms: 'left-out' | 'counted' | 'beside') =>
    figuresBy(forms, marked, { ...rules, scoring: { ...rules.scoring, lateForms } });

  it('have a figure of their own, the mean of their customers, invalid ones left out', () => {
    const { lateBeside } = by('beside');
    expect([lateBeside && oneDecimal(lateBeside.score), lateBeside?.forms]).toEqual([60, 2]);
  });

  it('change no other figure', () => {
    const { lateBeside: _beside, ...others } = by('beside');
    const { lateBeside, ...leftOut } = by('left-out');
    expect(others).toEqual(leftOut);
    expect(lateBeside).toBeNull();
    expect(by('counted').lateBeside).toBeNull();
  });

  it('have no score where none came late', () => {
    const figures = figuresBy([formOf('C1', 90)], marked, {
      ...rules,
      scoring: { ...rules.scoring, lateForms: 'beside' },
    });
    expect(figures.lateBeside).toEqual({ score: null, forms: 0 });
  });
});
