import { expect, it } from 'vitest';
import { cellName, columnName, columnRange, onSheet, rangeName } from './address';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %d is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

it('names places that stay and places that move', () => {
  const at = { row: 6, column: 7 };
  expect([cellName(at), cellName(at, 'row'), cellName(at, 'column'), cellName(at, 'both')]).toEqual([
    'H7',
    'H$7',
    '$H7',
    '$H$7',
  ]);
  expect(rangeName(columnRange(2, 4, 9), 'both')).toBe('$C$5:$C$10');
});

it('names a sheet whatever it is called', () => {
  expect(onSheet("it's (1)", 'A1')).toBe("'it''s (1)'!A1");
});
