import { describe, expect, it } from 'vitest';
import { oneDecimal } from '../exact';
import type { RoundForm } from './figures';
import { figuresBy, formOf, LATE, marked, OUT } from './testing/samples';
import { scoreOf, type TrendPoint, trendOf } from './trend';

function round(code: string, isClosed: boolean, ...forms: readonly RoundForm[]) {
  return { code, isClosed, figures: figuresBy(forms, marked) };
}

const trend = trendOf([
  round('Q1', true, formOf('C2', 80), formOf('C1', 90)),
  round('Q2', true, formOf('C1', 70, LATE), formOf('C2', {}, OUT)),
  round('Q3', false, formOf('C3', { 'quality-1': 60, 'delivery-1': 100, 'price-1': 50 })),
]);

function read(points: readonly TrendPoint[]) {
  return points.map(({ round: code, score, count, isClosed }) => [code, oneDecimal(score), count, isClosed]);
}

describe('the trend (推移图)', () => {
  it('has a point for every round, empty where a round has no score', () => {
    expect(trend.rounds).toEqual(['Q1', 'Q2', 'Q3']);
    expect(read(trend.overall)).toEqual([
      ['Q1', 85, 2, true],
      ['Q2', null, 0, true],
      ['Q3', 70, 1, false],
    ]);
    expect(trend.returnRates.map(oneDecimal)).toEqual([100, 0, 100]);
  });

  it('has a line for every dimension, watched or not', () => {
    expect(
      trend.dimensions.map(({ code, points }) => [code, points.map(({ score }) => oneDecimal(score))]),
    ).toEqual([
      ['quality', [85, null, 60]],
      ['delivery', [85, null, 100]],
      ['price', [85, null, 50]],
    ]);
    expect(trend.dimensions.map(({ points }) => points.map(({ count }) => count))).toEqual(
      Array(3).fill([2, 0, 1]),
    );
  });

  it('has a line for every customer who was ever counted, by code', () => {
    expect(
      trend.customers.map(({ code, scores }) => [code, scores.map((score) => oneDecimal(scoreOf(score)))]),
    ).toEqual([
      ['C1', [90, null, null]],
      ['C2', [80, null, null]],
      ['C3', [null, null, 70]],
    ]);
  });

  it('keeps a dimension that only an older questionnaire has', () => {
    const older = round('Q0', true, formOf('C1', 75));
    const [first] = older.figures.dimensions;
    const lines = trendOf([
      {
        ...older,
        figures: { ...older.figures, dimensions: first === undefined ? [] : [{ ...first, code: 'old' }] },
      },
      round('Q1', true),
    ]);
    expect(
      lines.dimensions.map(({ code, points }) => [code, points.map(({ score }) => oneDecimal(score))]),
    ).toEqual([
      ['old', [75, null]],
      ['quality', [null, null]],
      ['delivery', [null, null]],
      ['price', [null, null]],
    ]);
  });
});
