import { describe, expect, it } from 'vitest';
import { day } from '../../../../../db/model/day';
import {
  askedCosts,
  askedSettlements,
  blankCost,
  blankSettlement,
  isSettlementBegun,
  readQuantity,
  tidyCost,
  tidySettlement,
  typedSettlement,
} from './typedLines';

const TODAY = day('2026-10-09');

describe('a typed quantity', () => {
  it.each([
    ['500', 500],
    ['1,500', 1500],
    ['２．５', 2.5],
    ['五百', null],
    ['-1', null],
    ['', null],
  ])('%s is %s', (typed, quantity) => expect(readQuantity(typed)).toBe(quantity));
});

describe('a typed line', () => {
  const blank = blankSettlement('a', 'CNY', 0);

  it('is kept as soon as it says something', () => {
    expect(isSettlementBegun(blank)).toBe(false);
    expect(isSettlementBegun({ ...blank, quantity: '14' })).toBe(true);
    expect(isSettlementBegun({ ...blank, dueOn: TODAY })).toBe(true);
  });

  it('is written as the office gives it back', () => {
    const tidy = tidySettlement({ ...blank, quantity: ' 1,500 ', amount: '1234.5', note: ' 急 ' });
    expect(tidy).toMatchObject({ quantity: '1500', amount: '1,234.50', note: '急' });
    const [asked] = askedSettlements([tidy]) ?? [];
    if (asked === undefined) throw new RangeError('Nothing asked');
    expect(typedSettlement({ ...asked, cycle: 1, state: 'open' })).toEqual(tidy);
  });

  it.each([
    ['a quantity that is no number', { quantity: '很多' }],
    ['an amount that is none', { amount: '12.345' }],
    ['a credit below nothing', { amount: '-5' }],
  ])('keeps the whole list back: %s', (_what, wrong) => {
    expect(askedSettlements([{ ...blank, ...wrong }])).toBeNull();
  });

  it('of costs may be negative where money comes back, and needs its amount and day', () => {
    const cost = tidyCost({ ...blankCost('c', 'CNY', TODAY), amount: '-300' });
    expect(askedCosts([cost])).toMatchObject([{ amount: -30_000, spentOn: '2026-10-09' }]);
    expect(askedCosts([{ ...cost, amount: '' }])).toBeNull();
    expect(askedCosts([{ ...cost, spentOn: null }])).toBeNull();
  });
});
