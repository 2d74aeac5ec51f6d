import { expect, it } from 'vitest';
import { pngOf } from './png';
import { readPng } from './testing/smallPdf';

it('keeps every pixel’s red, green and blue', () => {
  const pixels = new Uint8Array([
    255, 0, 0, 9, 0, 255, 0, 9, 0, 0, 255, 9, 1, 2, 3, 9, 4, 5, 6, 9, 7, 8, 9, 9,
  ]);
  const { width, height, colourAt } = readPng(pngOf({ width: 3, height: 2, pixels }));
  expect([width, height]).toEqual([3, 2]);
  expect([colourAt(0, 0), colourAt(1, 0), colourAt(2, 0)]).toEqual([
    [255, 0, 0],
    [0, 255, 0],
    [0, 0, 255],
  ]);
  expect([colourAt(0, 1), colourAt(1, 1), colourAt(2, 1)]).toEqual([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
});
