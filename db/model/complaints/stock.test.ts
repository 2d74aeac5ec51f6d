import { describe, expect, it } from 'vitest';
import { type Counted, countedAll, countFault, stockSums, unjudgedPieces, unknownOf } from './stock';

function counted(quantity: number | null, good: number | null, bad: number | null): Counted {
  return { quantity, good, bad };
}

// The terminal case: four places, two of them counted.
const CASE = [
  counted(12_400, null, null),
  counted(3_260, 3_204, 56),
  counted(8_000, null, null),
  counted(4_963, 4_926, 37),
];

describe('the unknown pieces of a place', () => {
  it.each([
    ['are all before the count', counted(12_400, null, null), 12_400],
    ['are none when all are judged', counted(3_260, 3_204, 56), 0],
    ['are the rest while it is counted', counted(100, 60, null), 40],
    ['are not known without a quantity', counted(null, null, null), null],
    ['are none where nothing lies', counted(0, 0, 0), 0],
  ])('%s', (_name, line, unknown) => {
    expect(unknownOf(line)).toBe(unknown);
  });
});

describe('a line of a count', () => {
  it.each([
    ['may be empty', counted(null, null, null), null],
    ['may be half done', counted(100, 60, null), null],
    ['says how many there are before how many are good', counted(null, 60, null), 'noQuantity'],
    ['judges no more than there are', counted(100, 60, 41), 'tooMany'],
    ['may judge all', counted(100, 60, 40), null],
  ])('%s', (_name, line, fault) => {
    expect(countFault(line)).toBe(fault);
  });
});

it('sums all places', () => {
  expect(stockSums(CASE)).toEqual({ quantity: 28_623, good: 8_130, bad: 93, unknown: 20_400, uncounted: 0 });
  expect(stockSums([])).toEqual({ quantity: 0, good: 0, bad: 0, unknown: 0, uncounted: 0 });
});

it('holds closing up by a place that nobody has counted', () => {
  expect(unjudgedPieces(CASE)).toBe(20_400);
  expect(unjudgedPieces([counted(null, null, null), counted(5, 5, 0)])).toBe(1);
  expect(unjudgedPieces([counted(5, 5, 0)])).toBe(0);
});

describe('a place is counted', () => {
  const line = (place: 'stock' | 'wip', countedAt: string | null) => ({ place, countedAt });
  it.each([
    ['with its last line', [line('stock', '10:00'), line('stock', '10:20'), line('wip', null)], '10:20'],
    ['not while a line is open', [line('stock', null), line('stock', '10:20')], null],
    ['not while the last line is open', [line('stock', '10:20'), line('stock', null)], null],
    ['not without a line', [line('wip', '10:00')], null],
  ])('%s', (_name, lines, at) => {
    expect(countedAll(lines, 'stock')).toBe(at);
  });
});
