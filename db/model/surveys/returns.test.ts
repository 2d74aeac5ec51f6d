import { describe, expect, it } from 'vitest';
import { day } from '../day';
import { decimalText, exactText } from '../exact';
import type { WorkingCalendar } from '../workingDays';
import { dueDayOf, formState, isIssued, isLate, isOpinion, returnRate, stillMissing } from './returns';
import { formOf, LATE, OUT, rules, WITHDRAWN } from './testing/samples';

const calendar: WorkingCalendar = {
  years: new Set([2026]),
  exceptions: new Map([
    [day('2026-02-14'), true],
    ...[15, 16, 17, 18, 19, 20, 21, 22, 23].map((of) => [day(`2026-02-${of}`), false] as const),
  ]),
  saturdays: false,
};

describe('the due day of a form', () => {
  it.each([
    ['Monday to Monday', '2026-03-02', '2026-03-09', true],
    ['from a Sunday', '2026-03-01', '2026-03-06', true],
    ['over the spring festival and its made-up Saturday', '2026-02-11', '2026-02-25', true],
    ['into a year without a calendar', '2026-12-28', '2027-01-04', false],
  ])('%s', (_what, issuedOn, due, known) => {
    expect(dueDayOf(day(issuedOn), rules, calendar)).toEqual({ day: due, known });
  });

  it('is none without a deadline', () => {
    expect(dueDayOf(day('2026-03-02'), { ...rules, deadline: null }, calendar)).toBeNull();
  });

  it.each([
    ['the day before', '2026-03-08', false],
    ['on the due day, to its end', '2026-03-09', false],
    ['the day after', '2026-03-10', true],
  ])('returned %s', (_what, returnedOn, late) => {
    expect(isLate({ dueOn: day('2026-03-09'), returnedOn: day(returnedOn) })).toBe(late);
  });

  it('makes nothing late that is out or has none', () => {
    expect(isLate({ dueOn: day('2026-03-09'), returnedOn: null })).toBe(false);
    expect(isLate({ dueOn: null, returnedOn: day('2026-12-31') })).toBe(false);
  });
});

describe('a form', () => {
  it.each([
    ['made', formOf('C1', {}, { ...OUT, issuedOn: null, dueOn: null }), false, ['made', false]],
    ['issued', formOf('C1', {}, OUT), false, ['issued', true]],
    ['back in time', formOf('C1', 80), false, ['onTime', true]],
    ['back late', formOf('C1', 80, LATE), false, ['late', true]],
    ['invalid', formOf('C1', {}), true, ['invalid', true]],
    ['invalid and late', formOf('C1', {}, LATE), true, ['invalid', true]],
    ['withdrawn', formOf('C1', {}, { ...OUT, ...WITHDRAWN }), false, ['withdrawn', false]],
    ['back and withdrawn', formOf('C1', 80, WITHDRAWN), false, ['withdrawn', false]],
  ])('%s', (_what, form, invalid, stateAndIssued) => {
    expect([formState(form, invalid), isIssued(form)]).toEqual(stateAndIssued);
  });
});

describe('the return rate', () => {
  it.each([
    [68, 85, '80', '80.00'],
    [98, 99, '9800/99', '98.99'],
    [0, 44, '0', '0.00'],
    [44, 44, '100', '100.00'],
  ])('%i of %i', (returned, issued, rate, text) => {
    const exactly = returnRate(returned, issued);
    expect(exactly === null ? null : [exactText(exactly), decimalText(exactly, 2)]).toEqual([rate, text]);
  });

  it('is none when nothing was issued', () => {
    expect(returnRate(0, 0)).toBeNull();
  });

  it.each([
    [98, 99, '99', 1],
    [98, 100, '99', 1],
    [99, 100, '99', 0],
    [44, 44, '99', 0],
    [67, 85, '80', 1],
    [68, 85, '80', 0],
    [85, 85, '80', 0],
    [0, 3, '33.4', 2],
    [0, 0, '99', 0],
  ])('says how many are missing (还差 N 份): %i of %i at %s %%: %i', (returned, issued, percent, missing) => {
    const ruleSet = { ...rules, returnTarget: { percent, source: rules.frequencySource } };
    expect(stillMissing(returned, issued, ruleSet)).toBe(missing);
  });

  it('lacks nothing without a target', () => {
    expect(stillMissing(0, 10, { ...rules, returnTarget: null })).toBeNull();
  });
});

describe('an opinion', () => {
  it.each(['无', '没有', '暂无', '无意见', '/', '-', 'N/A', '', '   ', ' 无 ', '\t-\n', '　暂无　'])(
    'says nothing: "%s"',
    (text) => {
      expect(isOpinion(text, rules.emptyOpinions)).toBe(false);
    },
  );

  it.each(['价格偏高', '无法接受', '没有收到样品', '--', '无。', 'n/a?', '0', '=HYPERLINK("x")'])(
    'says something: "%s"',
    (text) => {
      expect(isOpinion(text, rules.emptyOpinions)).toBe(true);
    },
  );

  it('follows the office’s own list', () => {
    expect([isOpinion('很好', ['很好']), isOpinion('无', ['很好'])]).toEqual([false, true]);
  });
});
