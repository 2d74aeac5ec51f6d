import { describe, expect, it } from 'vitest';
import { blankRow, countedOf, isReadable, piecesOf, usualRows } from './stockRows';

it.each([
  ['12,400', 12_400],
  ['１２ ４００', 12_400],
  ['0', 0],
  ['', null],
  ['1.5', undefined],
  ['-3', undefined],
  ['abc', undefined],
])('%s is read as %s pieces', (typed, pieces) => {
  expect(piecesOf(typed)).toBe(pieces);
});

describe('rows as they are typed', () => {
  const ids = () => {
    let next = 0;
    return () => {
      next += 1;
      return String(next);
    };
  };

  it('begin with the usual four places', () => {
    expect(usualRows(ids()).map(({ place }) => place)).toEqual(['stock', 'wip', 'transit', 'customer']);
  });

  it('take the next place that is not there', () => {
    expect(blankRow('5', usualRows(ids())).place).toBe('supplier');
  });

  it('are not sent with a figure that nobody can read', () => {
    const row = { ...blankRow('1', []), quantity: '5', good: 'x' };
    expect(isReadable(row)).toBe(false);
    expect(countedOf(row)).toEqual({ quantity: 5, good: null, bad: null });
  });
});
