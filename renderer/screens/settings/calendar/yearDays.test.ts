import { describe, expect, it } from 'vitest';
import { day } from '../../../../db/model/day';
import { firstColumn, holidaysOf, monthsOf } from './yearDays';

const YEAR = {
  year: 2025,
  days: [
    { day: day('2025-01-01'), isWorking: false, name: '元旦' },
    { day: day('2025-01-26'), isWorking: true, name: '春节' },
    { day: day('2025-01-28'), isWorking: false, name: '春节' },
    { day: day('2025-01-29'), isWorking: false, name: '春节' },
  ],
};

describe('the days of a year', () => {
  const all = monthsOf(YEAR, false).flat();
  const kindOn = (on: string) => all.find((each) => each.day === on)?.kind;

  it.each([
    ['2025-01-01', 'holiday'],
    ['2025-01-26', 'shifted'],
    ['2025-01-25', 'weekend'],
    ['2025-01-27', 'working'],
    ['2025-12-31', 'working'],
  ])('%s is a %s day', (on, kind) => {
    expect(kindOn(on)).toBe(kind);
  });

  it('are all there, a list a month', () => {
    expect(monthsOf(YEAR, false).map((month) => month.length)).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
  });

  it('count Saturdays where the plant works on them', () => {
    const saturday = monthsOf(YEAR, true)
      .flat()
      .find((each) => each.day === '2025-01-25');
    expect(saturday?.kind).toBe('working');
  });

  it('begin under their weekday', () => {
    expect(monthsOf(YEAR, false).slice(0, 3).map(firstColumn)).toEqual([3, 6, 6]);
  });
});

it('lists each holiday once, with the days worked for it', () => {
  expect(holidaysOf(YEAR)).toEqual([
    { key: '2025-01-01', name: '元旦', from: '2025-01-01', to: '2025-01-01', days: 1, shifted: [] },
    {
      key: '2025-01-26',
      name: '春节',
      from: '2025-01-28',
      to: '2025-01-29',
      days: 2,
      shifted: ['2025-01-26'],
    },
  ]);
});

it('keeps a holiday together, and in the order of the days off, when it is worked for before another', () => {
  const days = [
    { day: day('2026-09-20'), isWorking: true, name: '国庆节' },
    { day: day('2026-09-25'), isWorking: false, name: '中秋' },
    { day: day('2026-10-01'), isWorking: false, name: '国庆节' },
  ];
  expect(holidaysOf({ year: 2026, days }).map(({ name, from, shifted }) => [name, from, shifted])).toEqual([
    ['中秋', '2026-09-25', []],
    ['国庆节', '2026-10-01', ['2026-09-20']],
  ]);
});
