import { describe, expect, it } from 'vitest';
import type { Moment } from '../../day';
import { median, ninetieth, responseTimes } from './responseTimes';

const RULES = [{ step: 'notified', from: 'confirmed', minutes: 30 }] as const;
const at = (minutes: number) => new Date(Date.UTC(2026, 2, 5, 6, minutes)).toISOString() as Moment;
const run = (minutes: number | null) => ({
  rules: RULES,
  times: { confirmed: at(0), notified: minutes === null ? null : at(minutes) },
});

it.each([
  [[], null, null],
  [[7], 7, 7],
  [[1, 3], 2, 3],
  [[1, 2, 9], 2, 9],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5.5, 9],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 6, 10],
])('of %j the median is %s and the 90th percentile %s', (sorted, middle, high) => {
  expect([median(sorted), ninetieth(sorted)]).toEqual([middle, high]);
});

describe('the response time of a step', () => {
  it('is of those runs that have both times to the minute', () => {
    const days = { rules: RULES, times: { confirmed: at(0), notified: '2026-03-05' as never } };
    const [time] = responseTimes([run(10), run(30), run(31), run(null), days], RULES);
    expect(time).toMatchObject({ n: 3, medianSeconds: 1800, p90Seconds: 1860, inTime: 2 });
    expect(time?.spread.map(({ count }) => count)).toEqual([1, 0, 1, 1, 0, 0, 0, 0]);
  });

  it('has no share in time where it has no limit', () => {
    const [time] = responseTimes([run(10)], [{ from: 'confirmed', step: 'closed' }]);
    expect(time).toMatchObject({ n: 0, medianSeconds: null, inTime: null });
  });
});
