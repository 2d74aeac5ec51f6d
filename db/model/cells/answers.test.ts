import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scale } from '../surveys/template';
import { decideReading, readAnswer, readLoyalty } from './answers';
import type { Cell } from './cell';

const scaleOf = (...scores: readonly number[]): Scale => ({
  kind: 'rating',
  options: scores.map((score, at) => ({ label: `第${at + 1}级`, labelEn: `Option ${at + 1}`, score })),
});
const HUNDRED: Scale = {
  kind: 'rating',
  options: [
    { label: '很满意', labelEn: 'Very satisfied', score: 100 },
    { label: '满意', labelEn: 'Satisfied', score: 80 },
    { label: '一般', labelEn: 'Neutral', score: 60 },
    { label: '不满意', labelEn: 'Dissatisfied', score: 40 },
    { label: '很不满意', labelEn: 'Very dissatisfied', score: 20 },
  ],
};
const MARKS: Scale = { kind: 'marks', max: 10 };

const cellOf = (written: string | number): Cell =>
  typeof written === 'number'
    ? { kind: 'number', number: written, text: String(written) }
    : { kind: 'text', text: written };
const column = (scale: Scale, ...written: readonly (string | number)[]) => ({
  scale,
  cells: written.map(cellOf),
});

describe('points or levels', () => {
  it.each([
    ['every number is a point value', [column(HUNDRED, 80, 100, 20)], 'points'],
    ['every number is a level', [column(HUNDRED, 5, 4, 1)], 'levels'],
    ['numbers are written as texts', [column(HUNDRED, '８０', ' 100 ')], 'points'],
    ['labels and blank cells need no decision', [column(HUNDRED, '满意', '', 'Very Satisfied')], null],
    ['there are no answers', [], null],
    ['a text that is no answer does not take part', [column(HUNDRED, '好', 4)], 'levels'],
    ['marks do not take part', [column(MARKS, 5, 10, 0), column(HUNDRED, 80)], 'points'],
    ['only marks', [column(MARKS, 5)], null],
    ['each item is judged on its own scale', [column(HUNDRED, 60), column(scaleOf(10, 5, 0), 5)], 'points'],
    ['levels of a shorter scale', [column(HUNDRED, 5), column(scaleOf(10, 5, 0), 3)], 'levels'],
    ['neither fits whole: more points', [column(HUNDRED, 80, 60, 4)], 'points'],
    ['neither fits whole: more levels', [column(HUNDRED, 3, 60, 4)], 'levels'],
    ['neither fits whole: as many of each', [column(HUNDRED, 80, 4)], 'points'],
    ['nothing fits', [column(HUNDRED, 85, 4.5, -1)], 'points'],
    ['one wrong answer among levels', [column(HUNDRED, 5, 4, 3, 0)], 'levels'],
    ['a scale whose points are partly levels', [column(scaleOf(5, 3, 1), 5, 3)], 'points'],
    ['a level that is no point value', [column(scaleOf(4, 3, 2, 0), 1, 2)], 'levels'],
  ])('%s', (_name, columns, reading) => {
    expect(decideReading(columns)).toBe(reading);
  });

  it('refuses a file in which both fit', () => {
    const both = [column(scaleOf(5, 4, 3, 2, 1), 5, 4, 1), column(HUNDRED, '满意')];
    expect(() => decideReading(both)).toThrow(expect.objectContaining({ code: 'answers-ambiguous' }));
    expect(() => decideReading([column(scaleOf(3, 1, 0), 1, 3)])).toThrow(
      expect.objectContaining({ code: 'answers-ambiguous' }),
    );
  });

  it('does not depend on the order of the answers', () => {
    assert(
      property(array(constantFrom(20, 40, 60, 1, 2, 3, 7)), (answers) => {
        const back = [...answers].reverse();
        expect(decideReading([column(HUNDRED, ...back)])).toBe(decideReading([column(HUNDRED, ...answers)]));
      }),
    );
  });
});

describe('an answer', () => {
  it.each([
    ['a label', '很满意', 100],
    ['a label with spaces', ' 满意\u3000', 80],
    ['an English label', 'NEUTRAL', 60],
    ['a full-width English label', 'Ｖｅｒｙ ｄｉｓｓａｔｉｓｆｉｅｄ', 20],
    ['points', 80, 80],
    ['points as a text', '８０', 80],
  ])('by points: %s', (_name, written, points) => {
    expect(readAnswer(cellOf(written), HUNDRED, 'points')).toEqual({ value: points });
  });

  it.each([
    ['the best', 5, 100],
    ['the middle', '3', 60],
    ['the worst', 1, 20],
    ['a label', '一般', 60],
  ])('by levels: %s', (_name, written, points) => {
    expect(readAnswer(cellOf(written), HUNDRED, 'levels')).toEqual({ value: points });
  });

  it.each([
    ['levels where points are meant', 5, 'points'],
    ['points where levels are meant', 80, 'levels'],
    ['between two', 4.5, 'levels'],
    ['no level', 0, 'levels'],
    ['too high a level', 6, 'levels'],
    ['another word', '非常好', 'points'],
    ['a stroke', '-', 'points'],
  ] as const)('is not on the scale: %s', (_name, written, reading) => {
    expect(readAnswer(cellOf(written), HUNDRED, reading)).toEqual({
      reason: { code: 'answer-not-on-scale', facts: {} },
    });
  });

  it('may be a mark from 0 to the most', () => {
    for (const mark of [0, 7.5, 9.25, 10])
      expect(readAnswer(cellOf(mark), MARKS, 'points')).toEqual({ value: mark });
    for (const mark of [-1, 10.01, 11, 3.333, '好']) {
      expect(readAnswer(cellOf(mark), MARKS, null)).toMatchObject({
        reason: { code: 'answer-not-on-scale' },
      });
    }
  });

  it('is nothing in a blank cell, and never an Excel error or a day', () => {
    expect(readAnswer({ kind: 'empty' }, HUNDRED, null)).toEqual({ value: null });
    expect(readAnswer({ kind: 'error', text: '#N/A' }, HUNDRED, null)).toMatchObject({
      reason: { code: 'error-value' },
    });
    const on: Cell = { kind: 'date', day: '1900-01-05', time: null };
    expect(readAnswer(on, HUNDRED, 'levels')).toMatchObject({ reason: { code: 'answer-not-on-scale' } });
  });

  it('means the same by its label, its points and its level', () => {
    assert(
      property(integer({ min: 1, max: 5 }), (level) => {
        const option = HUNDRED.kind === 'rating' ? HUNDRED.options[5 - level] : undefined;
        const points = { value: option?.score };
        expect(readAnswer(cellOf(level), HUNDRED, 'levels')).toEqual(points);
        expect(readAnswer(cellOf(option?.score ?? ''), HUNDRED, 'points')).toEqual(points);
        expect(readAnswer(cellOf(option?.label ?? ''), HUNDRED, null)).toEqual(points);
      }),
    );
  });
});

describe('a loyalty answer', () => {
  it('is a whole number from 0 to 10', () => {
    expect(readLoyalty(cellOf('１０'))).toEqual({ value: 10 });
    expect(readLoyalty(cellOf(0))).toEqual({ value: 0 });
    expect(readLoyalty({ kind: 'empty' })).toEqual({ value: null });
    for (const wrong of [11, -1, 7.5, '很可能']) {
      expect(readLoyalty(cellOf(wrong))).toMatchObject({ reason: { code: 'answer-not-on-scale' } });
    }
  });
});
