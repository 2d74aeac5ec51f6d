import { expect, it } from 'vitest';
import { addDays, day } from '../day';
import type { WorkingCalendar } from '../workingDays';
import { lateIfReceivedBefore } from './lateSince';
import { replyDue } from './replyDue';

const calendar: WorkingCalendar = {
  years: new Set([2025]),
  exceptions: new Map([
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((of) => [day(`2025-10-0${of}`), false] as const),
    [day('2025-10-11'), true],
  ]),
  saturdays: false,
};

it.each([
  ['2025-09-18', '2025-09-15'],
  ['2025-10-11', '2025-09-30'],
  ['2025-10-12', '2025-10-09'],
])('on %s those are late that were received before %s', (today, before) => {
  expect(lateIfReceivedBefore(day(today), 3, calendar)).toBe(before);
});

it('tells every day of a month apart as its due day does', () => {
  for (let at = 0; at < 40; at += 1) {
    const today = addDays(day('2025-09-20'), at);
    const before = lateIfReceivedBefore(today, 3, calendar);
    for (let back = -2; back < 20; back += 1) {
      const received = addDays(today, -back);
      expect(received < before).toBe(replyDue(received, 3, calendar, null).day < today);
    }
  }
});
