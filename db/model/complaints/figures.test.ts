import { describe, expect, it } from 'vitest';
import { day, type Moment } from '../day';
import { type CountedComplaint, complaintFigures } from './figures';

const at = (text: string) => text as Moment;
const COMPLAINT: CountedComplaint = {
  problem: '毛边',
  state: 'open',
  receivedOn: day('2026-03-05'),
  confirmedAt: at('2026-03-05T06:00:00.000Z'),
  notifiedAt: null,
  repliedAt: null,
  repliedOn: null,
  isClosed: false,
};
const MARCH = { from: day('2026-03-01'), to: day('2026-03-31') };
const due = () => ({ day: day('2026-03-10'), until: 'endOfDay' }) as const;
const figuresOf = (...complaints: readonly Partial<CountedComplaint>[]) =>
  complaintFigures(
    complaints.map((one) => ({ ...COMPLAINT, ...one })),
    MARCH,
    due,
  );

describe('complaints of a period', () => {
  it.each([
    ['received on its first day', { receivedOn: day('2026-03-01') }, 1],
    ['received on its last day', { receivedOn: day('2026-03-31') }, 1],
    ['received the day before', { receivedOn: day('2026-02-28') }, 0],
    ['received the day after', { receivedOn: day('2026-04-01') }, 0],
    ['withdrawn', { state: 'withdrawn' }, 0],
    ['closed', { state: 'closed' }, 1],
  ] satisfies [string, Partial<CountedComplaint>, number][])('%s', (_said, one, count) => {
    expect(figuresOf(one).count).toBe(count);
  });

  it('are counted by problem, whatever it is called', () => {
    const problems = ['毛边', '色差', '毛边', '__proto__', ''];
    const { byProblem } = figuresOf(...problems.map((problem) => ({ problem })));
    expect(Object.entries(byProblem)).toEqual([
      ['毛边', 2],
      ['色差', 1],
      ['__proto__', 1],
      ['', 1],
    ]);
  });

  it('are closed by their first run', () => {
    expect(figuresOf({ isClosed: true }, { isClosed: true, state: 'open' }, {}).closed).toBe(2);
  });
});

it.each([
  ['29:59 after it was confirmed', '2026-03-05T06:29:59.000Z', 1],
  ['30:00 after', '2026-03-05T06:30:00.000Z', 1],
  ['30:01 after', '2026-03-05T06:30:01.000Z', 0],
  ['written with another number of digits', '2026-03-05T06:30:00Z', 1],
  ['on a day of which no hour is known', '2026-03-05', 0],
  ['never', null, 0],
])('notified %s: %s counts %s', (_said, notifiedAt, count) => {
  expect(figuresOf({ notifiedAt: notifiedAt as Moment | null }).notifiedWithin30).toBe(count);
});

it.each([
  [{ confirmedAt: null }, 0],
  [{ confirmedAt: day('2026-03-05') }, 0],
] satisfies [Partial<CountedComplaint>, number][])(
  'notified without a minute of confirming: %j',
  (one, count) => {
    const notifiedAt = at('2026-03-05T06:10:00.000Z');
    expect(figuresOf({ notifiedAt, ...one }).notifiedWithin30).toBe(count);
  },
);

it.each([
  ['before its last day', '2026-03-09', 1, 1],
  ['on its last day', '2026-03-10', 1, 1],
  ['a day late', '2026-03-11', 1, 0],
  ['not yet', null, 0, 0],
])('an 8D report sent %s', (_said, repliedOn, replied8d, replied8dOnTime) => {
  const on = repliedOn === null ? null : day(repliedOn);
  expect(figuresOf({ repliedAt: on, repliedOn: on })).toMatchObject({ replied8d, replied8dOnTime });
});
