import { expect, it } from 'vitest';
import { paretoOf } from './pareto';

const counts = [
  { name: '毛边', count: 6 },
  { name: '其他', count: 15, isOthers: true },
  { name: '混料', count: 12 },
  { name: '色差', count: 27 },
];

it('puts the largest first and the others last', () => {
  expect(paretoOf(counts).map(({ name }) => name)).toEqual(['色差', '混料', '毛边', '其他']);
});

it('adds up to 100 %, and the vital few stay within 80 %', () => {
  expect(paretoOf(counts).map(({ cumulative, isVital }) => [cumulative, isVital])).toEqual([
    [45, true],
    [65, true],
    [75, true],
    [100, false],
  ]);
});

it('has one vital cause even where that one is nearly all', () => {
  expect(
    paretoOf([
      { name: '混料', count: 99 },
      { name: '色差', count: 1 },
    ]).map(({ isVital }) => isVital),
  ).toEqual([true, false]);
});

it('knows no share of nothing', () => {
  expect(paretoOf([{ name: '混料', count: 0 }])).toEqual([
    { name: '混料', count: 0, cumulative: 0, isVital: true },
  ]);
});
