import { expect, it } from 'vitest';
import { addDays, day, weekdayOf } from '../../../../../db/model/day';
import { stripDays } from './stripDays';

const FROM = day('2026-09-30');
const WORKED = ['2026-10-10'];

const days = Array.from({ length: 12 }, (_, at) => {
  const of = addDays(FROM, at);
  const isHoliday = of >= '2026-10-01' && of <= '2026-10-07';
  const isWorking = WORKED.includes(of) || (weekdayOf(of) <= 5 && !isHoliday);
  return { day: of, isWorking, name: isHoliday ? '国庆节' : WORKED.includes(of) ? '国庆节' : '' };
});

it('counts the working days after the day of receipt up to the procedure’s limit', () => {
  const { cells } = stripDays(days, { ownDueOn: day('2026-10-10') });
  expect(cells.map(({ place }) => place)).toEqual([
    ...['received', null, null, null, null, null, null, null],
    ...[1, 2, 3, null],
  ]);
});

it('names holidays in one run, and no weekend', () => {
  const { holidays } = stripDays(days, { ownDueOn: day('2026-10-10') });
  expect(holidays).toEqual([{ from: 1, count: 7, name: '国庆节' }]);
});
