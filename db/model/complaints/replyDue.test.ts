import { describe, expect, it } from 'vitest';
import { day, type Moment } from '../day';
import type { WorkingCalendar } from '../workingDays';
import { isReplyOnTime, type Reply, replyDue } from './replyDue';

/** 1–8 October 2025 and 1–3 January 2026 free; Sundays 28 September and 4 January, Saturday 11 October worked. */
const calendar: WorkingCalendar = {
  years: new Set([2025, 2026]),
  exceptions: new Map([
    [day('2025-09-28'), true],
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((of) => [day(`2025-10-0${of}`), false] as const),
    [day('2025-10-11'), true],
    ...[1, 2, 3].map((of) => [day(`2026-01-0${of}`), false] as const),
    [day('2026-01-04'), true],
  ]),
  saturdays: false,
};
const at = (text: string) => text as Moment;

describe('an 8D report is due', () => {
  it.each([
    ['on the third working day after a Monday', '2025-09-15', 3, '2025-09-18'],
    ['over a weekend', '2025-09-18', 3, '2025-09-23'],
    ['after the holidays, on a made-up Saturday', '2025-09-30', 3, '2025-10-11'],
    ['with the made-up Sunday counted', '2025-09-26', 3, '2025-09-30'],
    ['over New Year, with its made-up Sunday', '2025-12-31', 3, '2026-01-06'],
    ['counted from a free day', '2025-10-03', 3, '2025-10-11'],
    ['on the day of receipt where the profile gives no day', '2025-09-15', 0, '2025-09-15'],
  ])('%s', (_said, receivedOn, workingDays, due) => {
    expect(replyDue(day(receivedOn), workingDays, calendar, null)).toEqual({
      ...{ day: due, until: 'endOfDay', by: 'profile', isKnown: true },
    });
  });

  it.each([
    ['earlier', '2025-09-16', null],
    ['later', '2025-11-03', null],
    ['at an hour', '2025-09-17', at('2025-09-17T09:00:00.000Z')],
    ['in a year without a calendar', '2027-01-05', null],
  ])('by the customer’s own limit when he gave one: %s', (_said, on, hour) => {
    expect(replyDue(day('2025-09-15'), 3, calendar, { on: day(on), at: hour })).toEqual({
      ...{ day: on, until: hour ?? 'endOfDay', by: 'customer', isKnown: true },
    });
  });

  it('says when a year on the way has no calendar', () => {
    expect(replyDue(day('2026-12-30'), 3, calendar, null)).toMatchObject({
      ...{ day: '2027-01-04', isKnown: false },
    });
  });
});

describe('a report', () => {
  const SEVENTEEN = at('2025-09-18T09:00:00.000Z');
  it.each<[string, readonly [string, string], 'endOfDay' | Moment, boolean]>([
    ['in the last second of the day', ['2025-09-18', '2025-09-18T15:59:59.000Z'], 'endOfDay', true],
    ['a second into the next', ['2025-09-19', '2025-09-18T16:00:00.000Z'], 'endOfDay', false],
    ['of which only the day is known', ['2025-09-18', '2025-09-18'], 'endOfDay', true],
    ['exactly at the hour', ['2025-09-18', '2025-09-18T09:00:00Z'], SEVENTEEN, true],
    ['a second after it', ['2025-09-18', '2025-09-18T09:00:01.000Z'], SEVENTEEN, false],
    ['of the hour’s day, without an hour', ['2025-09-18', '2025-09-18'], SEVENTEEN, true],
    ['of the day after, without an hour', ['2025-09-19', '2025-09-19'], SEVENTEEN, false],
  ])('%s (%j), due by %s: on time %s', (_said, [on, sent], until, isOnTime) => {
    const reply: Reply = { on: day(on), at: sent as Reply['at'] };
    expect(isReplyOnTime(reply, { day: day('2025-09-18'), until })).toBe(isOnTime);
  });
});
