import { describe, expect, it } from 'vitest';
import { day } from '../../db/model/day';
import {
  change,
  dayOrNone,
  figure,
  fileSize,
  percent,
  score,
  shortDayWithWeekday,
  timeLeft,
  weekday,
} from './format';

describe('figures', () => {
  it.each([
    ['parts thousands', 1234567, 0, '1,234,567'],
    ['rounds half up as written, not as stored', 79.95, 1, '80.0'],
    ['shows two decimals where one hides the reason', 79.99, 2, '79.99'],
    ['keeps the asked decimals', 90, 1, '90.0'],
    ['writes a real minus', -9.2, 1, '−9.2'],
    ['rounds a negative figure away from zero', -9.25, 1, '−9.3'],
    ['knows no minus zero', -0.04, 1, '0.0'],
    ['reads very small figures', 0.0000001, 1, '0.0'],
    ['shows a dash for none', null, 1, '–'],
    ['shows a dash for what is no number', Number.NaN, 1, '–'],
  ])('%s', (_name, value, decimals, text) => {
    expect(figure(value, decimals)).toBe(text);
  });

  it('gives scores one decimal', () => {
    expect([score(84.44), score(84.45), score(null)]).toEqual(['84.4', '84.5', '–']);
  });

  it('puts a thin gap before the per cent sign', () => {
    expect(percent(93.02)).toBe('93.0\u202f%');
    expect(percent(null)).toBe('–');
  });

  it('always shows the sign of a change', () => {
    expect([change(3.7), change(-0.4), change(0), change(0.04), change(null)]).toEqual([
      '+3.7',
      '−0.4',
      '0.0',
      '0.0',
      '–',
    ]);
  });

  it('says how big a file is', () => {
    expect([fileSize(0), fileSize(900), fileSize(2048), fileSize(19_293_798)]).toEqual([
      '0 B',
      '900 B',
      '2.0 KB',
      '18.4 MB',
    ]);
  });
});

describe('days', () => {
  it.each([
    ['zh-CN', '周四'],
    ['zh-TW', '週四'],
    ['en', 'Thu'],
  ] as const)('names the weekday in %s', (language, name) => {
    expect(weekday(day('2026-03-05'), language)).toBe(name);
  });

  it('is short where the year stands elsewhere', () => {
    expect(shortDayWithWeekday(day('2026-10-10'), 'zh-CN')).toBe('10-10 周六');
  });

  it('shows a dash for a day that has not come', () => {
    expect([dayOrNone(null), dayOrNone(day('2026-03-05'))]).toEqual(['–', '2026-03-05']);
  });
});

it.each([
  [0, '00:00'],
  [59.9, '00:59'],
  [698, '11:38'],
  [3599, '59:59'],
  [3600, '1:00'],
  [7559, '2:05'],
  [-5, '00:00'],
])('shows %d seconds as %s', (seconds, text) => {
  expect(timeLeft(seconds)).toBe(text);
});
