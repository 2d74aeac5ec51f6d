import { describe, expect, it } from 'vitest';
import { day } from '../day';
import type { WorkingCalendar } from '../workingDays';
import { type Audited, auditDays, missingAudits } from './audits';

const CALENDAR: WorkingCalendar = {
  years: new Set([2026]),
  exceptions: new Map([[day('2026-04-06'), false]]),
  saturdays: true,
};
const kept = (...days: readonly string[]): readonly Audited[] =>
  days.map((on) => ({ on: day(on), results: ['kept'] }));

const strip = (
  today: string,
  audited: readonly Audited[],
  { endedOn = null, introduced = ['2026-03-12'] }: { endedOn?: string | null; introduced?: string[] } = {},
) =>
  auditDays(
    {
      introduced: introduced.map(day),
      endedOn: endedOn === null ? null : day(endedOn),
      today: day(today),
    },
    audited,
    CALENDAR,
  ).map((one) => `${one.day.slice(5)} ${one.state}`);

describe('audits of every working day', () => {
  it.each([
    ['nothing is expected before a measure is introduced', '2026-03-13', [], { introduced: [] }, []],
    ['the day of the introduction itself asks for none', '2026-03-12', [], {}, []],
    ['the next working day is to be done today', '2026-03-13', [], {}, ['03-13 today']],
    [
      'the Sunday of the terminal case asks for none',
      '2026-03-17',
      kept('2026-03-13', '2026-03-14', '2026-03-16', '2026-03-17'),
      {},
      ['03-13 done', '03-14 done', '03-15 free', '03-16 done', '03-17 done'],
    ],
    [
      'a day that was left out stays missing, also when the next one is done',
      '2026-03-16',
      kept('2026-03-14', '2026-03-16'),
      {},
      ['03-13 missing', '03-14 done', '03-15 free', '03-16 done'],
    ],
    [
      'an audit on a Sunday counts',
      '2026-03-15',
      kept('2026-03-13', '2026-03-14', '2026-03-15'),
      {},
      ['03-13 done', '03-14 done', '03-15 done'],
    ],
    [
      'the earliest of several measures begins them',
      '2026-03-14',
      kept('2026-03-13'),
      { introduced: ['2026-03-31', '2026-03-12'] },
      ['03-13 done', '03-14 today'],
    ],
    [
      'the confirmed effect ends them, and its own day asks for none',
      '2026-04-10',
      kept('2026-03-13'),
      { endedOn: '2026-03-15' },
      ['03-13 done', '03-14 missing'],
    ],
  ])('%s', (...[, today, audited, span, days]) => {
    expect(strip(today, audited, span)).toEqual(days);
  });

  it('says loudly when a measure was not kept', () => {
    const audited: readonly Audited[] = [{ on: day('2026-03-13'), results: ['kept', 'notKept'] }];
    expect(strip('2026-03-13', audited)).toEqual(['03-13 notKept']);
  });

  it('asks for none on a holiday', () => {
    const span = { introduced: [day('2026-04-03')], endedOn: null, today: day('2026-04-08') };
    expect(missingAudits(auditDays(span, [], CALENDAR))).toEqual([day('2026-04-04'), day('2026-04-07')]);
  });
});
