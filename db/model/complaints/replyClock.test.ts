import { describe, expect, it } from 'vitest';
import { day, type Moment, momentOf, momentOfWall } from '../day';
import type { WorkingCalendar } from '../workingDays';
import { type ReplyFacts, replyClock } from './replyClock';

// The holidays of 2025 and 2026 that these days meet, as the State Council's notices name them.
const HOLIDAYS = [
  ...['2025-10-01', '2025-10-02', '2025-10-03', '2025-10-06', '2025-10-07', '2025-10-08'],
  ...[
    '2026-01-01',
    '2026-01-02',
    '2026-09-25',
    '2026-10-01',
    '2026-10-02',
    '2026-10-05',
    '2026-10-06',
    '2026-10-07',
  ],
];
const MADE_UP = ['2025-09-28', '2025-10-11', '2026-01-04', '2026-09-20', '2026-10-10'];
const calendar: WorkingCalendar = {
  years: new Set([2025, 2026]),
  exceptions: new Map([
    ...HOLIDAYS.map((one) => [day(one), false] as const),
    ...MADE_UP.map((one) => [day(one), true] as const),
  ]),
  saturdays: false,
};
const ZONE = 'Asia/Shanghai';
const at = (wall: string, zone = ZONE): Moment => momentOf(momentOfWall(wall, zone));

function reply(facts: Partial<ReplyFacts>, now = '2026-10-09T10:00:00', zone = ZONE) {
  const none = { customer: null, repliedAt: null, repliedOn: null, keptDueOn: null } as const;
  const whole = { receivedOn: day('2026-09-30'), workingDays: 3, ...none, ...facts };
  return replyClock(whole, calendar, zone, { now: at(now, zone), isOpen: true });
}

function repliedAt(wall: string): Partial<ReplyFacts> {
  return { repliedAt: at(wall), repliedOn: day(wall.slice(0, 10)) };
}

describe('the 8D report is due', () => {
  it.each([
    ['over the National Day of 2025', '2025-09-30', '2025-10-11'],
    ['over the National Day of 2026, with the 调休 Saturday', '2026-09-30', '2026-10-10'],
    ['over New Year, with the 调休 Sunday', '2025-12-31', '2026-01-06'],
    ['on the 调休 Sunday', '2026-09-16', '2026-09-20'],
    ['of a Friday', '2026-03-13', '2026-03-18'],
  ])('%s', (_what, receivedOn, dueOn) => {
    expect(reply({ receivedOn: day(receivedOn) })).toMatchObject({
      day: dueOn,
      by: 'profile',
      ownDueOn: dueOn,
    });
  });

  it.each([
    ['earlier', '2026-10-09'],
    ['later', '2026-10-15'],
  ])('by the customer’s own limit where it is %s', (_what, on) => {
    const customer = { on: day(on), at: at(`${on}T17:00:00`) };
    const shown = { day: on, by: 'customer', limitAt: customer.at, ownDueOn: '2026-10-10' };
    expect(reply({ customer })).toMatchObject(shown);
  });

  it('to the end of its day in the plant’s zone', () => {
    expect(reply({}).limitAt).toBe(at('2026-10-11T00:00:00'));
    expect(reply({}, '2026-10-09T10:00:00', 'Europe/Berlin').limitAt).toBe(
      at('2026-10-11T00:00:00', 'Europe/Berlin'),
    );
  });
});

describe('the 8D report is', () => {
  it.each([
    ['on time in the last second of the third day', '2026-10-10T23:59:59', 'onTime'],
    ['late in the first second of the fourth', '2026-10-11T00:00:00', 'late'],
  ])('%s', (_what, wall, state) => {
    expect(reply(repliedAt(wall)).state).toBe(state);
  });

  it.each([
    ['on time at the customer’s hour', '2026-10-09T17:00:00', 'onTime'],
    ['late a second after it', '2026-10-09T17:00:01', 'late'],
  ])('%s', (_what, wall, state) => {
    const customer = { on: day('2026-10-09'), at: at('2026-10-09T17:00:00') };
    expect(reply({ customer, ...repliedAt(wall) }).state).toBe(state);
  });

  it.each([
    ['running on its last day', '2026-10-10T23:59:59', 'running'],
    ['late after it', '2026-10-11T00:00:00', 'late'],
  ])('%s while nobody has sent it', (_what, now, state) => {
    expect(reply({}, now).state).toBe(state);
  });

  it('judged for ever by the day that it was judged by', () => {
    const sent = { ...repliedAt('2026-10-10T12:00:00'), keptDueOn: day('2026-10-10') };
    expect(reply({ ...sent, workingDays: 1 })).toMatchObject({ day: '2026-10-10', state: 'onTime' });
  });
});
