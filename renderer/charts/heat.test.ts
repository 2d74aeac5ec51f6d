import { describe, expect, it } from 'vitest';
import { cellWidth, heatStep, isWritten, namesWidth, rowTops, shortened, uprightName } from './heat';

it.each([
  [100, 5],
  [90, 5],
  [89.9, 4],
  [80, 4],
  [79.9, 3],
  [70.1, 3],
  [70, 2],
  [50.1, 2],
  [50, 1],
  [0, 1],
])('%d points are step %d', (points, step) => {
  expect(heatStep(points)).toBe(step);
});

it('writes figures from 70 down', () => {
  expect([isWritten(70), isWritten(70.1)]).toEqual([true, false]);
});

it.each([
  [3, 25],
  [40, 25],
  [50, 20],
  [500, 18],
  [0, 25],
])('gives %d customers columns of %d', (customers, width) => {
  expect(cellWidth(1000, customers)).toBe(width);
});

it.each([
  ['产品外观质量', 60, '产品外观…'],
  ['产品外观质量', 72, '产品外观质量'],
  ['Product appearance', 130, 'Product appearance'],
  ['Product appearance', 100, 'Product appea…'],
])('shows %s within %d', (name, room, shown) => {
  expect(shortened(name, room)).toBe(shown);
});

it.each([
  [3, 186],
  [40, 156],
])('gives the names before %d columns %d', (customers, width) => {
  const item = {
    key: 'q1',
    name: 'Product appearance',
    group: 'Quality',
    mean: null,
    count: 0,
    isLow: false,
  };
  expect(namesWidth(1000, [item], customers)).toBe(width);
});

it('leaves a small gap between dimensions', () => {
  expect(rowTops([{ group: '质量' }, { group: '质量' }, { group: '交期' }, { group: '服务' }])).toEqual([
    0, 16, 35, 54,
  ]);
});

describe('an upright name', () => {
  it.each([
    ['恒通橡塑', '恒通橡塑'],
    ['厦门恒通橡塑', '厦门恒通…'],
    ['Nordlicht', 'Nordlicht'],
    ['Nordlicht Medizintechnik', 'Nordlich…'],
  ])('%s', (name, shown) => {
    expect(uprightName(name)).toBe(shown);
  });
});
