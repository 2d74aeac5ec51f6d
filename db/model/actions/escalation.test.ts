import { describe, expect, it } from 'vitest';
import { day } from '../day';
import type { WorkingCalendar } from '../workingDays';
import { DEFAULT_RUNGS, reachedRungs } from './escalation';

const calendar: WorkingCalendar = {
  years: new Set([2026]),
  exceptions: new Map([
    [day('2026-10-01'), false],
    [day('2026-10-02'), false],
    [day('2026-10-05'), false],
    [day('2026-10-06'), false],
    [day('2026-10-07'), false],
    [day('2026-10-10'), true],
  ]),
  saturdays: false,
};

describe('an overdue action climbs', () => {
  it.each([
    ['no rung on its due day', '2026-09-25', '2026-09-25', []],
    ['no rung over the weekend', '2026-09-25', '2026-09-27', []],
    ['the first on the next working day', '2026-09-25', '2026-09-28', ['2026-09-28']],
    ['the second on the third', '2026-09-25', '2026-09-30', ['2026-09-28', '2026-09-30']],
    ['none while the plant is closed', '2026-09-30', '2026-10-07', []],
    ['on a Saturday that is worked', '2026-09-30', '2026-10-10', ['2026-10-08', '2026-10-10']],
    ['all of them', '2026-09-21', '2026-10-30', ['2026-09-22', '2026-09-24', '2026-09-28']],
  ] as const)('%s', (_name, dueOn, today, since) => {
    const reached = reachedRungs(day(dueOn), day(today), DEFAULT_RUNGS, calendar);
    expect(reached.map((rung) => rung.since)).toEqual(since);
  });

  it('in the order of days, whatever the order they were written in', () => {
    const rungs = [DEFAULT_RUNGS[2], DEFAULT_RUNGS[0]].flatMap((rung) => rung ?? []);
    const reached = reachedRungs(day('2026-09-21'), day('2026-09-30'), rungs, calendar);
    expect(reached.map(({ level, to }) => [level, to])).toEqual([
      [1, 'departmentHead'],
      [2, 'managementRepresentative'],
    ]);
  });
});
