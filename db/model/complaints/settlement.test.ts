import { describe, expect, it } from 'vitest';
import { day } from '../day';
import type { WorkingCalendar } from '../workingDays';
import { papersOf, papersText, rehearsalDueOn, settlementState, visitState } from './settlement';

describe('what was promised', () => {
  it.each([
    ['is open on its due day', { dueOn: day('2026-03-20'), doneOn: null }, '2026-03-20', 'open'],
    ['is late the day after', { dueOn: day('2026-03-20'), doneOn: null }, '2026-03-21', 'overdue'],
    ['is done, late or not', { dueOn: day('2026-03-20'), doneOn: day('2026-03-25') }, '2026-03-26', 'done'],
    ['without a due day stays open', { dueOn: null, doneOn: null }, '2026-12-31', 'open'],
  ])('%s', (_what, promised, today, state) => {
    expect(settlementState(promised, day(today))).toBe(state);
  });
});

describe('a visit on Thursday 2026-03-19', () => {
  it.each([
    ['is planned two days before', { reviewedOn: null, doneOn: null }, '2026-03-17', 'planned'],
    ['needs its rehearsal the day before', { reviewedOn: null, doneOn: null }, '2026-03-18', 'rehearsalLate'],
    ['and on its day', { reviewedOn: null, doneOn: null }, '2026-03-19', 'rehearsalLate'],
    ['is rehearsed', { reviewedOn: day('2026-03-17'), doneOn: null }, '2026-03-18', 'rehearsed'],
    [
      'lacks its result the day after',
      { reviewedOn: day('2026-03-17'), doneOn: null },
      '2026-03-20',
      'overdue',
    ],
    ['is done', { reviewedOn: null, doneOn: day('2026-03-19') }, '2026-03-20', 'done'],
  ])('%s', (_what, days, today, state) => {
    const visit = { visitOn: day('2026-03-19'), ...days };
    expect(visitState(visit, day(today))).toBe(state);
  });
});

describe('the rehearsal', () => {
  const HOLIDAYS: WorkingCalendar = {
    years: new Set([2026]),
    exceptions: new Map([
      [day('2026-10-01'), false],
      [day('2026-10-02'), false],
      [day('2026-10-05'), false],
      [day('2026-10-06'), false],
      [day('2026-10-07'), false],
      [day('2026-09-27'), true],
    ]),
    saturdays: false,
  };
  it.each([
    ['two days before', '2026-03-19', '2026-03-17'],
    ['before a Monday on Friday', '2026-03-23', '2026-03-20'],
    ['before a Tuesday on Friday too: Sunday is none', '2026-03-24', '2026-03-20'],
    ['before the holidays', '2026-10-08', '2026-09-30'],
    ['on a Sunday that is worked', '2026-09-29', '2026-09-27'],
  ])('is due %s', (_what, visitOn, due) => {
    expect(rehearsalDueOn(day(visitOn), HOLIDAYS)).toBe(due);
  });
});

it('papers are kept a line each, with a tick where they are packed', () => {
  const papers = [
    { text: '8D 报告', isReady: true },
    { text: '良品样件 5 件', isReady: false },
  ];
  expect(papersText(papers)).toBe('✓ 8D 报告\n良品样件 5 件');
  expect(papersOf(papersText(papers))).toEqual(papers);
  expect(papersOf('')).toEqual([]);
});
