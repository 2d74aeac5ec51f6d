import { describe, expect, it } from 'vitest';
import { day } from '../day';
import { exactText, oneDecimal } from '../exact';
import { type DeliveryLine, reachRate } from './reachRate';

function line(dueOn: string, deliveredOn: string | null): DeliveryLine {
  return { dueOn: day(dueOn), deliveredOn: deliveredOn === null ? null : day(deliveredOn) };
}

function monthsOf(lines: readonly DeliveryLine[], asOf: string) {
  return reachRate(lines, day(asOf)).map(({ month, due, late, rate }) => [
    month,
    due,
    late,
    oneDecimal(rate),
  ]);
}

describe('delivery reach rate 交期达成率', () => {
  it.each([
    ['early', '2026-05-20', '2026-05-18', 0],
    ['on the day', '2026-05-20', '2026-05-20', 0],
    ['a day after', '2026-05-20', '2026-05-21', 1],
    ['the month after', '2026-05-31', '2026-06-01', 1],
    ['not yet', '2026-05-20', null, 1],
  ])('delivered %s', (_what, dueOn, deliveredOn, late) => {
    expect(monthsOf([line(dueOn, deliveredOn)], '2026-06-30')).toEqual([
      ['2026-05', 1, late, late === 0 ? 100 : 0],
    ]);
  });

  it.each([
    ['the day before it is due, it does not count', '2026-05-30', []],
    ['on the day, it counts as not delivered', '2026-05-31', [['2026-05', 1, 1, 0]]],
    ['after it came late, it counts as late', '2026-06-30', [['2026-05', 1, 1, 0]]],
  ])('as of %s', (_what, asOf, months) => {
    expect(monthsOf([line('2026-05-31', '2026-06-02')], asOf)).toEqual(months);
  });

  it('leaves out a line not yet due, though it was delivered', () => {
    expect(monthsOf([line('2026-06-10', '2026-05-20')], '2026-05-31')).toEqual([]);
  });

  it('goes by the month of the due day, oldest first, and leaves out months without a line', () => {
    const lines = [
      line('2026-03-31', '2026-04-02'),
      line('2025-12-01', '2025-12-01'),
      line('2026-03-01', '2026-03-01'),
      line('2026-03-02', '2026-02-27'),
    ];
    expect(monthsOf(lines, '2026-09-30')).toEqual([
      ['2025-12', 1, 0, 100],
      ['2026-03', 3, 1, 66.7],
    ]);
    expect(reachRate(lines, day('2026-09-30')).map(({ rate }) => exactText(rate))).toEqual(['100', '200/3']);
  });
});
