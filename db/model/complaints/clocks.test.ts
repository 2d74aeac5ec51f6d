import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHIPPED_CLOCK_PROFILES } from '../../shipped/clockProfiles';
import { day, type Moment, momentOf, momentOfWall } from '../day';
import type { ClockRule } from './clockProfile';
import { type ClockState, laterBy, type StepTimes, stepClocks } from './clocks';
import type { ComplaintStep } from './complaint';

const CHAIN = SHIPPED_CLOCK_PROFILES[1]?.clocks ?? [];
const ZONE = 'Asia/Shanghai';
const at = (wall: string, zone = ZONE): Moment => momentOf(momentOfWall(wall, zone));
const LATER = at('2027-06-01T00:00:00');

interface Looked {
  readonly now?: Moment;
  readonly isOpen?: boolean;
  readonly rules?: readonly ClockRule[];
}

function clockOf(step: ComplaintStep, times: StepTimes, looked: Looked = {}) {
  const { now = LATER, isOpen = true, rules = CHAIN } = looked;
  const found = stepClocks(rules, times, { now, isOpen }).find((clock) => clock.step === step);
  if (found === undefined) throw new Error(`no clock for ${step}`);
  return found;
}

describe('a clock of thirty minutes', () => {
  it.each<[string, string, string, ClockState, number]>([
    ['29:59', '2026-03-12T14:35:00', '2026-03-12T15:04:59', 'onTime', 0],
    ['30:00', '2026-03-12T14:35:00', '2026-03-12T15:05:00', 'onTime', 0],
    ['30:01', '2026-03-12T14:35:00', '2026-03-12T15:05:01', 'late', 1],
    ['31:00', '2026-03-12T14:35:00', '2026-03-12T15:06:00', 'late', 1],
    ['31:01', '2026-03-12T14:35:00', '2026-03-12T15:06:01', 'late', 2],
    ['43:00', '2026-03-12T14:58:00', '2026-03-12T15:41:00', 'late', 13],
    ['30:00 over midnight', '2026-03-12T23:50:00', '2026-03-13T00:20:00', 'onTime', 0],
    ['30:01 over midnight', '2026-03-12T23:50:00', '2026-03-13T00:20:01', 'late', 1],
    ['30:00 on a holiday', '2026-10-01T03:00:00', '2026-10-01T03:30:00', 'onTime', 0],
    ['30:01 on a holiday', '2026-10-01T03:00:00', '2026-10-01T03:30:01', 'late', 1],
    ['30:00 over New Year', '2026-12-31T23:45:00', '2027-01-01T00:15:00', 'onTime', 0],
    ['30:01 over New Year', '2026-12-31T23:45:00', '2027-01-01T00:15:01', 'late', 1],
    ['30:00 on the 调休 Sunday', '2026-09-20T16:40:00', '2026-09-20T17:10:00', 'onTime', 0],
    ['30:01 on the 调休 Sunday', '2026-09-20T16:40:00', '2026-09-20T17:10:01', 'late', 1],
  ])('judges %s', (_used, confirmed, notified, ...judged) => {
    const times = { confirmed: at(confirmed), notified: at(notified) };
    const { state, minutesLate } = clockOf('notified', times);
    expect([state, minutesLate]).toEqual(judged);
  });

  it.each(['Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata'])(
    'is thirty minutes in %s too',
    (zone) => {
      const confirmed = at('2026-03-12T14:35:00', zone);
      const judge = (wall: string) => clockOf('notified', { confirmed, notified: at(wall, zone) }).state;
      expect([judge('2026-03-12T15:05:00'), judge('2026-03-12T15:05:01')]).toEqual(['onTime', 'late']);
    },
  );

  it('is no hour longer in the night in which clocks go back', () => {
    // 02:45 comes twice; the second time an hour has passed.
    const confirmed = momentOf(Date.parse('2026-10-25T00:40:00Z'));
    const notified = momentOf(Date.parse('2026-10-25T01:15:00Z'));
    expect(clockOf('notified', { confirmed, notified })).toMatchObject({ state: 'late', minutesLate: 5 });
  });

  it('is not late by parts of a second that nobody sees', () => {
    const confirmed = momentOf(Date.parse('2026-03-12T06:35:00.100Z'));
    const notified = momentOf(Date.parse('2026-03-12T07:05:00.900Z'));
    expect(clockOf('notified', { confirmed, notified }).state).toBe('onTime');
  });
});

describe('a clock that nobody has stopped', () => {
  const confirmed = at('2026-03-12T14:35:00');

  it.each<[string, string, ClockState, number]>([
    ['runs to its limit', '2026-03-12T15:05:00', 'running', 0],
    ['is late a second after it', '2026-03-12T15:05:01', 'late', 1],
    ['is late the next day', '2026-03-13T15:05:00', 'late', 1440],
  ])('%s', (_what, now, state, minutesLate) => {
    const clock = clockOf('notified', { confirmed }, { now: at(now) });
    expect(clock).toMatchObject({ state, minutesLate, limitAt: at('2026-03-12T15:05:00') });
  });

  it.each<[string, StepTimes, ClockState]>([
    ['that was closed after the limit is late', { closed: at('2026-03-12T16:00:00') }, 'late'],
    ['that was closed before the limit is not judged', { closed: at('2026-03-12T15:00:00') }, 'unjudged'],
    ['that was closed on a day is not judged', { closed: day('2026-04-10') }, 'unjudged'],
    ['that was withdrawn is not judged', {}, 'unjudged'],
  ])('of a complaint %s', (_what, ended, state) => {
    expect(clockOf('notified', { confirmed, ...ended }, { isOpen: false }).state).toBe(state);
  });
});

describe('what is not known to the minute', () => {
  const confirmed = at('2026-03-12T14:35:00');

  it.each<[string, StepTimes, ClockState]>([
    ['nothing told', {}, 'notStarted'],
    ['only the day of its beginning', { confirmed: day('2026-03-12'), notified: confirmed }, 'unjudged'],
    ['only the day of its end', { confirmed, notified: day('2026-03-12') }, 'unjudged'],
    ['only the day of its beginning, and no end', { confirmed: day('2026-03-12') }, 'unjudged'],
    ['no beginning', { notified: confirmed }, 'unjudged'],
  ])('decides nothing: %s', (_what, times, state) => {
    expect(clockOf('notified', times)).toMatchObject({ state, minutesLate: 0 });
  });
});

describe('the chain', () => {
  const moments = (walls: Readonly<Partial<Record<ComplaintStep, string>>>): StepTimes =>
    Object.fromEntries(Object.entries(walls).map(([step, time]) => [step, at(`2026-03-12T${time}:00`)]));

  it('of the terminal case has one late count', () => {
    const times = moments({
      ...{ confirmed: '14:35', notified: '14:52', oqcTold: '15:10', stockCounted: '15:38' },
      ...{ ipqcTold: '14:58', wipCounted: '15:41' },
    });
    const judged = stepClocks(CHAIN, times, { now: LATER, isOpen: true });
    expect(judged.map(({ step, state, minutesLate }) => [step, state, minutesLate])).toEqual([
      ['notified', 'onTime', 0],
      ['oqcTold', 'onTime', 0],
      ['stockCounted', 'onTime', 0],
      ['ipqcTold', 'onTime', 0],
      ['wipCounted', 'late', 13],
    ]);
  });

  it('at its slowest ends at t1 + 90 for stock and at t1 + 60 for work in process', () => {
    const slowest = stepClocks(
      CHAIN,
      moments({ confirmed: '14:00', notified: '14:30', oqcTold: '15:00', ipqcTold: '14:30' }),
      { now: at('2026-03-12T14:30:00'), isOpen: true },
    );
    const limitOf = (step: ComplaintStep) => slowest.find((clock) => clock.step === step)?.limitAt;
    expect(limitOf('stockCounted')).toBe(at('2026-03-12T15:30:00'));
    expect(limitOf('wipCounted')).toBe(at('2026-03-12T15:00:00'));
  });

  it.each<[ComplaintStep, ClockState]>([
    ['notified', 'late'],
    ['engineerConfirmed', 'onTime'],
  ])('starts t3 at %s where the profile says so', (from, state) => {
    const rules = CHAIN.map((rule) => (rule.step === 'oqcTold' ? { ...rule, from } : rule));
    const times = moments({
      confirmed: '14:00',
      notified: '14:20',
      engineerConfirmed: '14:40',
      oqcTold: '15:00',
    });
    expect(clockOf('oqcTold', times, { rules }).state).toBe(state);
  });

  it('may have other limits: two hours, a day, three days', () => {
    const rules: readonly ClockRule[] = [
      { step: 'confirmed', from: 'received', minutes: 120 },
      { step: 'stockCounted', from: 'received', minutes: 24 * 60 },
      { step: 'replied', from: 'received', minutes: 72 * 60 },
    ];
    const received = at('2026-10-01T10:00:00');
    const limits = stepClocks(rules, { received }, { now: received, isOpen: true }).map(
      ({ limitAt }) => limitAt,
    );
    const due = ['2026-10-01T12:00:00', '2026-10-02T10:00:00', '2026-10-04T10:00:00'];
    expect(limits).toEqual(due.map((wall) => at(wall)));
  });
});

describe('whatever is told', () => {
  const start = at('2026-03-12T14:00:00');
  const minutes = fc
    .integer({ min: 0, max: 300 * 60 })
    .map((seconds) => momentOf(Date.parse(start) + seconds * 1000));

  it('a later event never turns late into on time', () => {
    fc.assert(
      fc.property(minutes, minutes, minutes, (confirmed, one, other) => {
        const [early = one, late = other] = [one, other].toSorted();
        const judge = (notified: Moment) => clockOf('notified', { confirmed, notified });
        if (judge(early).state === 'late') expect(judge(late).state).toBe('late');
        expect(judge(late).minutesLate).toBeGreaterThanOrEqual(judge(early).minutesLate);
      }),
    );
  });

  it('looking later never turns late into running', () => {
    fc.assert(
      fc.property(minutes, minutes, minutes, (confirmed, one, other) => {
        const [early = one, late = other] = [one, other].toSorted();
        const judge = (now: Moment) => clockOf('notified', { confirmed }, { now });
        if (judge(early).state === 'late') expect(judge(late).state).toBe('late');
      }),
    );
  });

  it('the limit is so many minutes after the beginning, to the second', () => {
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 5000 }), (confirmed, limit) => {
        const [clock] = stepClocks(
          [{ step: 'notified', from: 'confirmed', minutes: limit }],
          { confirmed },
          { now: confirmed, isOpen: true },
        );
        expect(clock?.limitAt).toBe(laterBy(confirmed, limit));
        expect(Date.parse(clock?.limitAt ?? '') - Date.parse(confirmed)).toBe(limit * 60_000);
      }),
    );
  });
});

describe('a run that a register brought', () => {
  const rules = [{ step: 'notified', from: 'confirmed', minutes: 30 }] as const;
  const at = (time: string) => `2026-03-05T${time}:00.000Z` as Moment;
  it.each([
    ['ran out before, untold', '06:30', null, 'unjudged'],
    ['was still running then', '07:00', null, 'late'],
    ['ran out before, and was told late', '06:30', at('07:10'), 'late'],
    ['ran out before, and was told in time', '06:30', at('06:50'), 'onTime'],
  ] as const)('has a clock that %s: %s', (_said, confirmed, notified, state) => {
    const watch = { now: at('09:00'), isOpen: true, importedAt: at('07:20') };
    expect(stepClocks(rules, { confirmed: at(confirmed), notified }, watch)[0]?.state).toBe(state);
  });
});
