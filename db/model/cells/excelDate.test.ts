import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../day';
import { wallTimeOfSerial } from './excelDate';

describe('an Excel day number', () => {
  it.each([
    ['the first day of 1900', 1, '1900-01-01', null],
    ['the day before the false leap day', 59, '1900-02-28', null],
    ['the day after it', 61, '1900-03-01', null],
    ['a day of today', 46086, '2026-03-05', null],
    ['noon', 46086.5, '2026-03-05', '12:00:00'],
    ['14:20, as Excel writes it', 46086.597222222219, '2026-03-05', '14:20:00'],
    ['a complaint of the plant', 45667.388194444444, '2025-01-10', '09:19:00'],
    ['a half second, rounded up', 46086 + 0.5 / 86_400, '2026-03-05', '00:00:01'],
    ['a half second that the fraction misses', 2263.370017361111, '1906-03-12', '08:52:50'],
    ['less than half a second', 46086 + 0.4 / 86_400, '2026-03-05', null],
    ['half a second before midnight', 46087 - 0.5 / 86_400, '2026-03-06', null],
    ['the last day', 2_958_465, '9999-12-31', null],
  ])('%s is read', (_name, serial, on, time) => {
    expect(wallTimeOfSerial(serial, false)).toEqual({ day: on, time });
  });

  it.each([
    ['the leap day that 1900 never had', 60],
    ['a time in it', 60.75],
    ['no day', 0],
    ['a time without a day', 0.5],
    ['a day before all', -1],
    ['a day after all', 2_958_466],
    ['no number', Number.NaN],
  ])('%s is none', (_name, serial) => {
    expect(wallTimeOfSerial(serial, false)).toBeNull();
  });

  it.each([
    ['the first day', 0, '1904-01-01', null],
    ['the second', 1, '1904-01-02', null],
    ['a day of today', 44624, '2026-03-05', null],
    ['a time', 44624.597222222219, '2026-03-05', '14:20:00'],
  ])('counts from 1904 on old Macs: %s', (_name, serial, on, time) => {
    expect(wallTimeOfSerial(serial, true)).toEqual({ day: on, time });
  });

  it('finds every day and second again', () => {
    assert(
      property(integer({ min: 61, max: 2_958_464 }), integer({ min: 0, max: 86_399 }), (days, seconds) => {
        const at = wallTimeOfSerial(days + seconds / 86_400, false);
        expect(at?.day).toBe(addDays(day('1900-03-01'), days - 61));
        const [h = 0, m = 0, s = 0] = (at?.time ?? '00:00:00').split(':').map(Number);
        expect(h * 3600 + m * 60 + s).toBe(seconds);
      }),
    );
  });
});
