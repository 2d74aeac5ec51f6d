import { expect, it } from 'vitest';
import { zhCN } from '../../preload/words/zh-CN';
import { tickWords, trendTable } from './trend';

const periods = [
  { key: '2024Q4', name: '24Q4', count: 33 },
  { key: '2025Q1', name: '25Q1', count: 0 },
];

it('says once what n means', () => {
  expect(tickWords(periods)).toEqual([
    ['24Q4', 'n=33'],
    ['25Q1', '0'],
  ]);
});

it('has the same figures in its table, a dash for none', () => {
  const points = [
    { value: 79.25, isBelow: true },
    { value: null, isBelow: false },
  ];
  expect(
    trendTable({ label: '综合', periods, series: [{ name: '综合', look: 'c1', points }] }, zhCN.charts),
  ).toEqual({
    head: ['期', '综合', 'n'],
    rows: [
      ['2024Q4', '79.3', '33'],
      ['2025Q1', '–', '0'],
    ],
  });
});
