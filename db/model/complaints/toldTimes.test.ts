import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHIPPED_CLOCK_PROFILES } from '../../shipped/clockProfiles';
import { day, type Moment, momentOf, momentOfWall } from '../day';
import type { StepTimes } from './clocks';
import type { ComplaintStep } from './complaint';
import { lateBefore, outOfOrder, type ToldTime } from './toldTimes';

const ZONE = 'Asia/Shanghai';
const CHAIN = SHIPPED_CLOCK_PROFILES[1]?.clocks ?? [];
const at = (time: string): Moment => momentOf(momentOfWall(`2026-03-12T${time}:00`, ZONE));

describe('a told time', () => {
  it.each<[string, ComplaintStep, StepTimes, unknown]>([
    ['fits after what starts it', 'notified', { confirmed: at('14:35'), notified: at('14:52') }, null],
    ['fits at the same minute', 'notified', { confirmed: at('14:35'), notified: at('14:35') }, null],
    [
      'does not lie before what starts it',
      'notified',
      { confirmed: at('14:35'), notified: at('14:30') },
      { step: 'notified', from: 'confirmed' },
    ],
    [
      'does not move behind what it has started',
      'confirmed',
      { confirmed: at('14:55'), notified: at('14:52') },
      { step: 'notified', from: 'confirmed' },
    ],
    [
      'does not lie before the receipt',
      'replied',
      { received: at('14:20'), replied: at('14:00') },
      { step: 'replied', from: 'received' },
    ],
    [
      'of the engineer does not lie before he was told',
      'engineerConfirmed',
      { notified: at('14:52'), engineerConfirmed: at('14:40') },
      { step: 'engineerConfirmed', from: 'notified' },
    ],
    [
      'fits on the day of which no more is known',
      'notified',
      { confirmed: day('2026-03-12'), notified: at('00:10') },
      null,
    ],
    [
      'does not lie on the day before',
      'notified',
      { confirmed: day('2026-03-13'), notified: at('14:00') },
      { step: 'notified', from: 'confirmed' },
    ],
    [
      'is not asked about what was told wrong elsewhere',
      'replied',
      { confirmed: at('14:35'), notified: at('14:30'), replied: at('16:00') },
      null,
    ],
  ])('%s', (_what, told, times, found) => {
    expect(outOfOrder(CHAIN, times, told, ZONE)).toEqual(found);
  });
});

describe('late stays late', () => {
  const told = (step: ComplaintStep, time: string): ToldTime => ({
    step,
    at: at(time),
    recordedAt: at('18:00'),
  });
  const first = [told('confirmed', '13:18'), told('ipqcTold', '13:55')];

  it.each<[string, readonly ToldTime[], StepTimes, readonly (readonly [ComplaintStep, number])[]]>([
    ['with nothing corrected', first, { confirmed: at('13:18'), ipqcTold: at('13:55') }, []],
    [
      'when its time is corrected',
      [...first, told('ipqcTold', '13:45')],
      { confirmed: at('13:18'), ipqcTold: at('13:45') },
      [['ipqcTold', 7]],
    ],
    [
      'when its beginning is corrected',
      [...first, told('confirmed', '13:30')],
      { confirmed: at('13:30'), ipqcTold: at('13:55') },
      [['ipqcTold', 7]],
    ],
    [
      'and no line more where it is later than before',
      [...first, told('ipqcTold', '14:00')],
      { confirmed: at('13:18'), ipqcTold: at('14:00') },
      [],
    ],
  ])('%s', (_what, all, times, late) => {
    expect([...lateBefore(CHAIN, times, all)]).toEqual(late);
  });

  it('whatever is corrected afterwards, and however often', () => {
    const minute = fc.integer({ min: 0, max: 59 }).map((minutes) => `14:${String(minutes).padStart(2, '0')}`);
    const corrections = fc.array(
      fc.tuple(fc.constantFrom('confirmed' as const, 'ipqcTold' as const), minute),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(corrections, (corrected) => {
        const all = [...first, ...corrected.map(([step, time]) => told(step, time))];
        const times = Object.fromEntries(all.map(({ step, at: time }) => [step, time]));
        const stands = (Date.parse(times.ipqcTold ?? '') - Date.parse(times.confirmed ?? '')) / 60_000 - 30;
        const most = Math.max(lateBefore(CHAIN, times, all).get('ipqcTold') ?? 0, stands);
        expect(most).toBeGreaterThanOrEqual(7);
      }),
    );
  });
});
