import { describe, expect, it } from 'vitest';
import { day } from '../../../../db/model/day';
import { readMoment } from './readMoment';
import { addingOf, isBlank, quantityOf, typedFrom, UNTYPED, wrongFields } from './typedComplaint';

const CLOCK = { today: day('2026-03-12'), timeZone: 'Asia/Shanghai' };
const TYPED = { ...UNTYPED, customer: 'C1', problem: ' 端子变形 ' };

it.each([
  ['14:20', '2026-03-12T06:20:00.000Z'],
  ['1420', '2026-03-12T06:20:00.000Z'],
  ['2026-03-11 23:05', '2026-03-11T15:05:00.000Z'],
  ['2026/3/9 8:00', '2026-03-09T00:00:00.000Z'],
  ['昨天', null],
  ['2026-02-30 10:00', null],
  ['25:00', null],
])('the moment %s', (typed, moment) => {
  expect(readMoment(typed, CLOCK.today, CLOCK.timeZone)).toBe(moment);
});

it.each([
  ['5,000', 5000],
  ['５０００', 5000],
  ['12.5', 12.5],
  ['', null],
  ['约 200', undefined],
  ['-3', undefined],
])('the quantity %s', (typed, quantity) => {
  expect(quantityOf(typed)).toBe(quantity);
});

describe('what was typed', () => {
  it('needs a customer that is known and a problem, and what can be read', () => {
    expect(wrongFields(UNTYPED, CLOCK, false)).toEqual(['customer', 'problem']);
    const bad = { ...TYPED, receivedAt: 'x', checkedQuantity: 'y', customerDueTime: '99' };
    expect(wrongFields(bad, CLOCK, true)).toEqual(['receivedAt', 'checkedQuantity', 'customerDueTime']);
    expect(wrongFields(TYPED, CLOCK, true)).toEqual([]);
  });

  it('is asked for with its customer’s own hour, and without a time where none was typed', () => {
    const typed = { ...TYPED, customerDueOn: '2026-03-16', customerDueTime: '12:00', lotQuantity: '5,000' };
    const asked = addingOf(typed, CLOCK, 'C1');
    expect(asked).toMatchObject({
      problem: '端子变形',
      lotQuantity: 5000,
      customerDueOn: '2026-03-16',
      customerDueAt: '2026-03-16T04:00:00.000Z',
      isDrafted: true,
    });
    expect(asked).not.toHaveProperty('receivedAt');
    expect(addingOf({ ...typed, receivedAt: '14:20', reason: '午休' }, CLOCK, 'C1')).toMatchObject({
      receivedAt: '2026-03-12T06:20:00.000Z',
      reason: '午休',
    });
  });

  it('comes back from a draft of any version', () => {
    const typed = typedFrom({ customer: 'C1', isSafety: true, colour: 'red', problem: false });
    expect(typed).toEqual({ ...UNTYPED, customer: 'C1', isSafety: true });
    expect([isBlank(typed), isBlank(typedFrom({}))]).toEqual([false, true]);
  });
});
