import { describe, expect, it } from 'vitest';
import { day } from '../day';
import { isReworkLate, lotSums, reworkSums } from './rework';

const LOT = {
  quantityIn: 93,
  progress: [
    { good: 40, scrapped: 2 },
    { good: 30, scrapped: 1 },
  ],
};
const DONE = { quantityIn: 10, progress: [{ good: 10, scrapped: 0 }] };

it('tracks a lot to nothing', () => {
  expect(lotSums(LOT)).toEqual({ in: 93, good: 70, scrapped: 3, open: 20 });
  expect(lotSums(DONE)).toEqual({ in: 10, good: 10, scrapped: 0, open: 0 });
});

it('sums all lots', () => {
  expect(reworkSums([LOT, DONE])).toEqual({ in: 103, good: 80, scrapped: 3, open: 20 });
  expect(reworkSums([])).toEqual({ in: 0, good: 0, scrapped: 0, open: 0 });
});

describe('rework is late', () => {
  it.each([
    ['not on its due day', LOT, '2026-10-09', false],
    ['a day after it', LOT, '2026-10-10', true],
    ['not when nothing is open', DONE, '2026-10-10', false],
  ])('%s', (_name, lot, today, isLate) => {
    expect(isReworkLate({ ...lot, dueOn: day('2026-10-09') }, day(today))).toBe(isLate);
  });

  it('not without a due day', () => {
    expect(isReworkLate({ ...LOT, dueOn: null }, day('2026-10-10'))).toBe(false);
  });
});
