import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { type Piece, paginate } from './pieces';

const ROOM = { top: 10, bottom: 60 };
const piece = (height: number, other: Partial<Piece> = {}): Piece => ({
  height,
  above: 2,
  draw: () => createElement('g'),
  ...other,
});
const heightsOf = (pieces: readonly Piece[]) =>
  paginate(pieces, ROOM).map((page) => page.map(({ piece: { height }, y }) => [y, height]));

describe('filling pages', () => {
  it('puts pieces below each other with their white, none at the head of a page', () => {
    expect(heightsOf([piece(20), piece(20), piece(20)])).toEqual([
      [
        [10, 20],
        [32, 20],
      ],
      [[10, 20]],
    ]);
  });

  it('fills a page to its last millimetre', () => {
    expect(heightsOf([piece(24), piece(24)])).toHaveLength(1);
    expect(heightsOf([piece(24), piece(24.1)])).toHaveLength(2);
  });

  it('takes a heading along to what it leads to', () => {
    expect(heightsOf([piece(30), piece(5, { leads: true }), piece(20)])).toEqual([
      [[10, 30]],
      [
        [10, 5],
        [17, 20],
      ],
    ]);
  });

  it('draws a head again where a page begins within its table', () => {
    const head = piece(6);
    const row = piece(20, { above: 0, head });
    expect(heightsOf([piece(6, { leads: true }), row, row, row])).toEqual([
      [
        [10, 6],
        [16, 20],
        [36, 20],
      ],
      [
        [10, 6],
        [16, 20],
      ],
    ]);
  });

  it('lets a chain that no page can hold begin where it stands', () => {
    const chain = [piece(30, { leads: true }), piece(30, { leads: true }), piece(30)];
    expect(heightsOf([piece(5), ...chain])).toHaveLength(3);
  });

  it('still gives one page when there is nothing to print', () => {
    expect(paginate([], ROOM)).toEqual([[]]);
  });
});
