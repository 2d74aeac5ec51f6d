import { expect, it } from 'vitest';
import { type ComplaintQuantities, defectiveRatio, misfitOf } from './quantities';

const of = (lot: number | null, checked: number | null, defective: number | null): ComplaintQuantities => {
  return { lotQuantity: lot, checkedQuantity: checked, defectiveQuantity: defective };
};

it.each([
  ['of what was checked', of(5000, 200, 14), { of: 'checked', percent: '7.0' }],
  ['of the lot where nothing was counted as checked', of(5000, null, 37), { of: 'lot', percent: '0.7' }],
  ['rounded half up', of(2000, null, 1), { of: 'lot', percent: '0.1' }],
  ['with two decimals where one would hide it', of(10_000, null, 4), { of: 'lot', percent: '0.04' }],
  ['of nothing', of(null, null, 3), null],
  ['more than there is', of(10, null, 11), null],
  ['none bad', of(100, 50, 0), { of: 'checked', percent: '0.0' }],
] as const)('the ratio of bad pieces: %s', (_why, quantities, ratio) => {
  expect(defectiveRatio(quantities)).toEqual(ratio);
});

it.each([
  [of(5000, 200, 14), null],
  [of(5000, 200, 201), 'defectiveOverChecked'],
  [of(100, 200, 14), 'checkedOverLot'],
  [of(10, null, 14), 'defectiveOverLot'],
  [of(null, null, 14), null],
] as const)('%o cannot be: %s', (quantities, misfit) => {
  expect(misfitOf(quantities)).toBe(misfit);
});
