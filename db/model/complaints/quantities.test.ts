import { expect, it } from 'vitest';
import { defectiveRatio, misfitOf } from './quantities';

it.each([
  ['of what was checked', 5000, 200, 14, { of: 'checked', percent: '7.0' }],
  ['of the lot where nothing was counted as checked', 5000, null, 37, { of: 'lot', percent: '0.7' }],
  ['rounded half up', 2000, null, 1, { of: 'lot', percent: '0.1' }],
  ['with two decimals where one would hide it', 10000, null, 4, { of: 'lot', percent: '0.04' }],
  ['of nothing', null, null, 3, null],
  ['more than there is', 10, null, 11, null],
  ['none bad', 100, 50, 0, { of: 'checked', percent: '0.0' }],
] as const)('the ratio of bad pieces: %s', (_why, ...told) => {
  const [lotQuantity, checkedQuantity, defectiveQuantity, ratio] = told;
  expect(defectiveRatio({ lotQuantity, checkedQuantity, defectiveQuantity })).toEqual(ratio);
});

it.each([
  [5000, 200, 14, null],
  [5000, 200, 201, 'defectiveOverChecked'],
  [100, 200, 14, 'checkedOverLot'],
  [10, null, 14, 'defectiveOverLot'],
  [null, null, 14, null],
] as const)(
  'a lot of %s, %s checked, %s bad: %s',
  (lotQuantity, checkedQuantity, defectiveQuantity, misfit) => {
    expect(misfitOf({ lotQuantity, checkedQuantity, defectiveQuantity })).toBe(misfit);
  },
);
