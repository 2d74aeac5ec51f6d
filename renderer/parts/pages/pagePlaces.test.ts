import { describe, expect, it } from 'vitest';
import { drawingOrder, layPages, pageRead, pagesInSight, sameSpot, zoomedBy } from './pagePlaces';

const A4 = { width: 210, height: 297 };
const VIEW = { width: 826, height: 600 };
const many = (count: number) => Array.from({ length: count }, () => A4);

describe('pages under each other', () => {
  it('fit the width of the view, the wider page deciding', () => {
    const { share, places, width, height } = layPages([A4, { width: 297, height: 210 }], VIEW, 'width');
    expect(share).toBeCloseTo(0.7073, 3);
    expect(places).toEqual([
      { page: 1, top: 16, width: 561, height: 794 },
      { page: 2, top: 826, width: 794, height: 561 },
    ]);
    expect([width, height]).toEqual([826, 1403]);
  });

  it('fit the whole view', () => {
    const { places } = layPages(many(2), VIEW, 'page');
    expect(places[0]).toMatchObject({ width: 402, height: 568 });
  });

  it('have their size on paper at 1', () => {
    expect(layPages(many(1), VIEW, 1).places[0]).toMatchObject({ width: 794, height: 1123 });
  });

  it('stay readable before the view is known', () => {
    expect(layPages(many(1), { width: 0, height: 0 }, 'page').share).toBe(0.25);
  });
});

describe('what is seen', () => {
  const { places } = layPages(many(300), VIEW, 'width');
  it.each([
    ['the first page', 0, [1, 2], 1],
    ['between two pages', 1000, [1, 2, 3], 2],
    ['far down', 100_000, [87, 88, 89, 90], 89],
    ['the end', 341_116, [299, 300], 300],
    ['a view that is not laid out yet', -10, [1, 2], 1],
  ])('%s', (_name, top, inSight, read) => {
    expect(pagesInSight(places, top, 600)).toEqual(inSight);
    expect(pageRead(places, top, 600)).toBe(read);
  });

  it('is drawn from the page that is read outwards', () => {
    expect(drawingOrder([1, 2, 3, 4], 3)).toEqual([3, 4, 2, 1]);
  });

  it('is nothing where there are no pages', () => {
    expect(pagesInSight([], 0, 600)).toEqual([]);
    expect(pageRead([], 0, 600)).toBe(1);
  });
});

it('keeps what stands at the top where it is when the scale changes', () => {
  const [before, now] = [layPages(many(9), VIEW, 1).places, layPages(many(9), VIEW, 2).places];
  const third = (places: typeof before) => (places[2]?.top ?? 0) + (places[2]?.height ?? 0) / 2;
  expect(sameSpot(before, now, Math.round(third(before)))).toBeCloseTo(third(now), -1);
  expect(sameSpot(before, now, 0)).toBeLessThan(0);
  expect(sameSpot([], now, 40)).toBe(0);
});

it.each([
  ['in from a step', 1, 1, 1.25],
  ['in from between', 0.71, 1, 0.8],
  ['out from between', 0.71, -1, 0.67],
  ['not beyond the largest', 4, 1, 4],
  ['not beyond the smallest', 0.25, -1, 0.25],
] as const)('zooms %s', (_name, share, direction, next) => {
  expect(zoomedBy(share, direction)).toBe(next);
});
