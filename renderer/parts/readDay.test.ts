import { describe, expect, it } from 'vitest';
import { day } from '../../db/model/day';
import { readDay, readWholeDay } from './readDay';

const today = day('2026-03-05');

describe('a day as it is typed', () => {
  it.each([
    ['2026-03-05', '2026-03-05'],
    ['2026-3-5', '2026-03-05'],
    ['2026/3/5', '2026-03-05'],
    ['2026.3.5', '2026-03-05'],
    ['2026年3月5日', '2026-03-05'],
    ['20260305', '2026-03-05'],
    ['２０２６／３／５', '2026-03-05'],
    ['3/5', '2026-03-05'],
    ['0305', '2026-03-05'],
    ['3月5日', '2026-03-05'],
    ['12/28', '2025-12-28'],
    ['8/30', '2026-08-30'],
    [' t ', '2026-03-05'],
    ['今天', '2026-03-05'],
    ['t-1', '2026-03-04'],
    ['t+30', '2026-04-04'],
  ])('%s is %s', (typed, read) => {
    expect(readDay(typed, today)).toEqual({ day: read });
  });

  it('reaches over the turn of the year', () => {
    expect(readDay('1/4', day('2026-12-30'))).toEqual({ day: '2027-01-04' });
  });

  it('finds the leap day that is meant', () => {
    expect(readDay('2/29', day('2025-01-10'))).toEqual({ day: '2024-02-29' });
  });

  it.each([
    ['2026-02-30', 'notADay'],
    ['13/1', 'notADay'],
    ['20261301', 'notADay'],
    ['', 'unreadable'],
    ['soon', 'unreadable'],
    ['2026', 'notADay'],
    ['<script>', 'unreadable'],
  ])('%s is none', (typed, problem) => {
    expect(readDay(typed, today)).toEqual({ problem });
  });
});

it.each([
  ['20260305', '2026-03-05'],
  ['2026-03-05', '2026-03-05'],
  ['2026年03月05日', '2026-03-05'],
  ['2026-03-0', null],
  ['2026-3-5', null],
  ['0305', null],
  ['20260230', null],
  ['', null],
])('%s is whole as %j', (typed, whole) => {
  expect(readWholeDay(typed, today)).toBe(whole);
});
