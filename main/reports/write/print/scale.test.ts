import { expect, it } from 'vitest';
import { floorOf, gridSteps, shortPeriods } from './scale';

const line = (target: number | null, ...values: readonly (number | null)[]) => ({
  points: values.map((value) => ({ value, target, isBelow: false })),
});

it.each([
  ['at 60 for usual figures', [line(80, 81.1, 84.3)], 60],
  ['lower where a figure would fall out', [line(80, 59.9, 84.3)], 40],
  ['at 0 for the worst', [line(null, 3)], 0],
  ['at 60 for none', [line(null, null)], 60],
  ['low enough for the target too', [line(50, 90)], 40],
])('the scale begins %s', (_name, lines, floor) => {
  expect(floorOf(lines)).toBe(floor);
});

it('draws few lines on a long scale', () => {
  expect([gridSteps(60), gridSteps(0)]).toEqual([
    [60, 80, 100],
    [0, 40, 80, 100],
  ]);
});

it.each([
  [
    ['2026Q1', '2026Q2'],
    ['Q1', 'Q2'],
  ],
  [
    ['2025Q4', '2026Q1'],
    ['2025Q4', '2026Q1'],
  ],
  [
    ['2026-H1', '2026-H2'],
    ['H1', 'H2'],
  ],
  [['2026Q1'], ['2026Q1']],
  [
    ['2026', '2026'],
    ['2026', '2026'],
  ],
])('shortens %j to %j', (codes, short) => {
  expect(shortPeriods(codes)).toEqual(short);
});
