import { assert, date, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from './cell';
import { readDay, readTimeOfDay, readWallTime, wallTimeOfText } from './dayCell';

const text = (written: string): Cell => ({ kind: 'text', text: written });
const number = (digits: string): Cell => ({ kind: 'number', number: Number(digits), text: digits });

describe('a day', () => {
  it.each([
    ['2026-03-05', '2026-03-05'],
    ['2026/3/5', '2026-03-05'],
    ['2026/03/05', '2026-03-05'],
    ['2026.3.5', '2026-03-05'],
    ['20260305', '2026-03-05'],
    ['2026年3月5日', '2026-03-05'],
    ['2026年03月05日', '2026-03-05'],
    ['2026 年 3 月 5 日', '2026-03-05'],
    ['2026年3月5号', '2026-03-05'],
    ['２０２６／３／５', '2026-03-05'],
    ['２０２６年３月５日', '2026-03-05'],
    ['\u3000 2026-3-5\u00A0', '2026-03-05'],
    ['2026-3-5 14:20', '2026-03-05'],
    ['2026-03-05T14:20:00', '2026-03-05'],
    ['2026/3/5 0:00:00', '2026-03-05'],
    ['2026-03-05 23:59:59.7', '2026-03-06'],
    ['2024-02-29', '2024-02-29'],
  ])('may be written %s', (written, on) => {
    expect(readDay(text(written))).toEqual({ value: on });
  });

  it('may be an Excel date, with or without a time', () => {
    expect(readDay({ kind: 'date', day: '2026-03-05', time: null })).toEqual({ value: '2026-03-05' });
    expect(readDay({ kind: 'date', day: '2026-03-05', time: '14:20:00' })).toEqual({ value: '2026-03-05' });
  });

  it('may be a number that writes it', () => {
    expect(readDay(number('20260305'))).toEqual({ value: '2026-03-05' });
  });

  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '1899-12-31',
    '26/3/5',
    '3/5/2026',
    '2026/3',
    '2026-3',
    '2026-03-05 25:00',
    '2026-03-05 14:60',
    '2026-03-05 abc',
    '2026/03.05',
    '2026-03-05.',
    '2026030',
    '202603055',
    '2026-03-05T14:20:00Z',
    '2026-03-05 14:20+08:00',
    '1900-02-29',
    '昨天',
    '待定',
    '-',
    '14:20',
  ])('is not %s', (written) => {
    expect(readDay(text(written))).toEqual({ reason: { code: 'no-such-day', facts: {} } });
  });

  it.each([
    ['an Excel error', { kind: 'error', text: '#REF!' }, 'error-value'],
    ['a number that only Excel could take for a day', number('46086'), 'no-such-day'],
    ['yes', { kind: 'boolean', value: true }, 'no-such-day'],
    ['a text over Excel’s limit', { kind: 'text', text: 'x', tooLong: true }, 'too-long'],
  ] satisfies [string, Cell, string][])('is not %s', (_name, cell, code) => {
    expect(readDay(cell)).toMatchObject({ reason: { code } });
  });

  it('is nothing in a blank cell', () => {
    expect(readDay({ kind: 'empty' })).toEqual({ value: null });
    expect(readDay(text(' \u3000'))).toEqual({ value: null });
  });

  it('comes back from every way of writing it', () => {
    const days = date({ min: new Date('1900-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    assert(
      property(days, (at) => {
        const on = at.toISOString().slice(0, 10);
        const [y, m, d] = on.split('-').map(Number);
        const padded = on.split('-');
        for (const written of [
          on,
          `${y}/${m}/${d}`,
          `${padded.join('.')}`,
          padded.join(''),
          `${y}年${m}月${d}日`,
        ]) {
          expect(readDay(text(written))).toEqual({ value: on });
        }
      }),
    );
  });
});

describe('a time on the wall clock', () => {
  it.each([
    ['2026-03-05 14:20', '2026-03-05', '14:20:00'],
    ['2026-3-5 9:05', '2026-03-05', '09:05:00'],
    ['2026/3/5 14:20:05', '2026-03-05', '14:20:05'],
    ['2026-03-05T14:20:05.5', '2026-03-05', '14:20:06'],
    ['2026-03-05 14:20:05.000', '2026-03-05', '14:20:05'],
    ['2026年3月5日 14时20分', '2026-03-05', '14:20:00'],
    ['2026年3月5日下午2:20', '2026-03-05', '14:20:00'],
    ['2026/3/5 上午 12:05', '2026-03-05', '00:05:00'],
    ['2026/3/5 12:05 PM', '2026-03-05', '12:05:00'],
    ['２０２６－３－５　１４：２０', '2026-03-05', '14:20:00'],
    ['20260305 14:20', '2026-03-05', '14:20:00'],
    ['20260305142005', '2026-03-05', '14:20:05'],
    ['202603051420', '2026-03-05', '14:20:00'],
    ['20260305 0900', '2026-03-05', '09:00:00'],
    ['20260305T090015', '2026-03-05', '09:00:15'],
    ['2026/3/5 14时20分', '2026-03-05', '14:20:00'],
    ['2026-03-05T14:20', '2026-03-05', '14:20:00'],
    ['2026年3月5日 星期四 14:20', '2026-03-05', '14:20:00'],
    ['2026/3/5（周四）', '2026-03-05', null],
    ['2026-03-05', '2026-03-05', null],
  ])('may be written %s', (written, on, time) => {
    expect(wallTimeOfText(written)).toEqual({ day: on, time });
  });

  it('says whether midnight was told', () => {
    expect(wallTimeOfText('2026-12-31 23:59:59.5')).toEqual({
      ...{ day: '2027-01-01', time: null, isMidnight: true },
    });
    expect(wallTimeOfText('2026-03-05 0:00')).toMatchObject({ isMidnight: true });
  });

  it.each(['2026-03-05 24:00', '2026-03-05T14:20:00Z', '2026-03-05 14', '14:20', '已回复'])(
    'is not %s',
    (written) => {
      expect(wallTimeOfText(written)).toBeNull();
    },
  );
});

describe('a day or a time of it', () => {
  it.each<[string, Cell, string | null]>([
    ['a text with a time', text('2026/3/5 14:20'), '2026-03-05 14:20:00'],
    ['a text without one', text('2026/3/5'), '2026-03-05'],
    ['a text that says midnight', text('2026/3/5 0:00'), '2026-03-05 00:00:00'],
    ['a date with a time', { kind: 'date', day: '2026-03-05', time: '14:20:01' }, '2026-03-05 14:20:01'],
    ['a date without one', { kind: 'date', day: '2026-03-05', time: null }, '2026-03-05'],
    [
      'a date at midnight whose format shows hours',
      { kind: 'date', day: '2026-03-05', time: null, isMidnight: true },
      '2026-03-05 00:00:00',
    ],
    ['a blank cell', { kind: 'empty' }, null],
  ])('%s', (_said, cell, read) => {
    expect(readWallTime(cell)).toEqual({ value: read });
  });

  it.each<[Cell, string]>([
    [text('14:20'), 'no-such-day'],
    [text('已回复'), 'no-such-day'],
    [number('46086.5'), 'no-such-day'],
    [{ kind: 'error', text: '#N/A' }, 'error-value'],
  ])('is not %j', (cell, code) => {
    expect(readWallTime(cell)).toMatchObject({ reason: { code } });
  });
});

describe('a cell of a column of times', () => {
  it.each<[Cell, string | null]>([
    [number('0.597222222222222'), '14:20:00'],
    [number('0'), '00:00:00'],
    [number('0.9999999'), '23:59:59'],
    [text('14:20'), '14:20:00'],
    [text('下午 2:20'), '14:20:00'],
    [text('0920'), '09:20:00'],
    [{ kind: 'date', day: '1904-01-01', time: '14:20:00' }, '14:20:00'],
    [{ kind: 'date', day: '1904-01-01', time: null, isMidnight: true }, '00:00:00'],
    [text('2026-03-05 14:20'), '2026-03-05 14:20:00'],
    [text('2026-03-05'), '2026-03-05'],
    [{ kind: 'empty' }, null],
  ])('%j', (cell, read) => {
    expect(readTimeOfDay(cell)).toEqual({ value: read });
  });

  it.each([number('1'), number('1.5'), number('-0.5'), text('2560'), text('24:00'), text('半天')])(
    'is not %j',
    (cell) => {
      expect(readTimeOfDay(cell)).toMatchObject({ reason: { code: 'no-such-time' } });
    },
  );
});
