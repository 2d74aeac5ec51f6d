import { array, assert, boolean, constantFrom, property, record } from 'fast-check';
import { expect, it } from 'vitest';
import { SHIPPED_CLOCK_PROFILES } from '../../shipped/clockProfiles';
import type { Moment } from '../day';
import { stepClocks } from './clocks';
import { lateSteps } from './lateSteps';

const rules = SHIPPED_CLOCK_PROFILES[0]?.clocks ?? [];
const TIMES = ['06:00:00', '06:29:59', '06:30:00', '06:30:01.900', '07:01:00', '09:00:00'].map(
  (time) => `2026-03-05T${time}Z` as Moment,
);
const time = constantFrom(...TIMES, '2026-03-05' as never, null);

const imported = constantFrom(null, ...TIMES);

it('says of every run what its clocks say', () => {
  const times = record({
    ...{ confirmed: time, notified: time, oqcTold: time, stockCounted: time },
    ...{ ipqcTold: time, wipCounted: time, closed: time },
  });
  assert(
    property(
      array(times, { minLength: 1, maxLength: 3 }),
      boolean(),
      imported,
      (runs, isOpen, importedAt) => {
        for (const run of runs) {
          const watch = { now: '2026-03-05T08:00:00.000Z' as Moment, isOpen, importedAt };
          const late = stepClocks(rules, run, watch).filter(({ state }) => state === 'late');
          expect(lateSteps(rules, run, watch)).toEqual(
            late.map(({ step, minutesLate }) => ({ step, minutesLate })),
          );
        }
      },
    ),
  );
});
