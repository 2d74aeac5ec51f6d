import { describe, expect, it } from 'vitest';
import { SHIPPED_CLOCK_PROFILES } from '../../shipped/clockProfiles';
import { type Moment, momentOf, momentOfWall } from '../day';
import { type StepTimes, stepClocks } from './clocks';
import type { ComplaintStep } from './complaint';
import { nextStep, reachedClockRungs, reachedWarning } from './nextClock';

const [SAFETY] = SHIPPED_CLOCK_PROFILES;
const CHAIN = SAFETY?.clocks ?? [];
const at = (time: string): Moment => momentOf(momentOfWall(`2026-03-12T${time}:00`, 'Asia/Shanghai'));
const clocks = (times: StepTimes, now: string, rules = CHAIN) =>
  stepClocks(rules, times, { now: at(now), isOpen: true });

const CONFIRMED = { received: at('14:20'), confirmed: at('14:35') };
const TOLD = { ...CONFIRMED, notified: at('14:52'), oqcTold: at('15:10'), ipqcTold: at('14:58') };
const COUNTED = { ...TOLD, stockCounted: at('15:38'), wipCounted: at('15:41') };

describe('the next step', () => {
  it.each<[string, StepTimes, string, ComplaintStep | null, string | null]>([
    ['is the confirmation while nothing runs', { received: at('14:20') }, '14:21', 'confirmed', null],
    ['is what runs out first', { ...CONFIRMED, notified: at('14:52') }, '14:53', 'ipqcTold', '15:05'],
    ['is what can still be saved before what is late', TOLD, '15:31', 'stockCounted', '15:40'],
    ['is what is late when nothing runs', TOLD, '15:50', 'wipCounted', '15:28'],
    ['is the 8D report when all is counted', COUNTED, '15:50', 'replied', null],
    ['is none when the report is out', { ...COUNTED, replied: at('16:00') }, '16:30', null, null],
  ])('%s', (_what, times, now, ...[step, limit]) => {
    const expected = step === null ? null : { step, limitAt: limit === null ? null : at(limit) };
    expect(nextStep(clocks(times, now), times)).toEqual(expected);
  });

  it('asks for the engineer’s confirmation where a clock hangs on it', () => {
    const rules = [{ step: 'oqcTold', from: 'engineerConfirmed', minutes: 30 } as const];
    const times = { ...CONFIRMED, notified: at('14:52') };
    expect(nextStep(clocks(times, '14:53', rules), times)?.step).toBe('engineerConfirmed');
    expect(nextStep(clocks(times, '14:53', []), times)?.step).toBe('oqcTold');
  });
});

describe('a running clock of thirty minutes warns', () => {
  it.each<[string, string, number | null]>([
    ['not yet', '14:49', null],
    ['15 minutes before', '14:50', 15],
    ['5 minutes before', '15:00', 5],
    ['at its limit still so', '15:05', 5],
    ['no more when it has run out', '15:06', null],
  ])('%s', (_what, now, warning) => {
    const [notified] = clocks(CONFIRMED, now);
    expect(notified && reachedWarning(notified, [15, 5], at(now))).toBe(warning);
  });
});

describe('a clock that has run out climbs', () => {
  it.each<[string, string, readonly string[]]>([
    ['nothing at its limit', '15:05', []],
    ['the first rung a minute later', '15:06', ['headOfQuality']],
    ['the second after thirty minutes', '15:35', ['headOfQuality', 'managementRepresentative']],
  ])('%s', (_what, now, to) => {
    const [notified] = clocks(CONFIRMED, now);
    const rungs =
      notified === undefined ? [] : reachedClockRungs(notified, SAFETY?.escalation ?? [], at(now));
    expect(rungs.map((rung) => rung.to)).toEqual(to);
  });

  it('no rung once it is told', () => {
    const [notified] = clocks({ ...CONFIRMED, notified: at('15:30') }, '16:30');
    expect(notified && reachedClockRungs(notified, SAFETY?.escalation ?? [], at('16:30'))).toEqual([]);
  });
});
