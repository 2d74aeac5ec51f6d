import { addDays, type Day, day } from '../model/day';

interface ShippedDay {
  readonly day: Day;
  readonly isWorking: boolean;
  readonly name: string;
}

/** Years whose State Council notice (国务院办公厅关于部分节假日安排的通知) is in this table. */
export const SHIPPED_YEARS: readonly number[] = [2024, 2025, 2026];

/** Days that differ from Monday-to-Friday: holidays, and made-up working days (调休). Written as runs of days. */
const RUNS: readonly (readonly [from: string, to: string, isWorking: boolean, name: string])[] = [
  ['2024-01-01', '2024-01-01', false, '元旦'],
  ['2024-02-04', '2024-02-04', true, '春节'],
  ['2024-02-10', '2024-02-17', false, '春节'],
  ['2024-02-18', '2024-02-18', true, '春节'],
  ['2024-04-04', '2024-04-06', false, '清明'],
  ['2024-04-07', '2024-04-07', true, '清明'],
  ['2024-04-28', '2024-04-28', true, '劳动节'],
  ['2024-05-01', '2024-05-05', false, '劳动节'],
  ['2024-05-11', '2024-05-11', true, '劳动节'],
  ['2024-06-10', '2024-06-10', false, '端午'],
  ['2024-09-14', '2024-09-14', true, '中秋'],
  ['2024-09-15', '2024-09-17', false, '中秋'],
  ['2024-09-29', '2024-09-29', true, '国庆节'],
  ['2024-10-01', '2024-10-07', false, '国庆节'],
  ['2024-10-12', '2024-10-12', true, '国庆节'],
  ['2025-01-01', '2025-01-01', false, '元旦'],
  ['2025-01-26', '2025-01-26', true, '春节'],
  ['2025-01-28', '2025-02-04', false, '春节'],
  ['2025-02-08', '2025-02-08', true, '春节'],
  ['2025-04-04', '2025-04-06', false, '清明'],
  ['2025-04-27', '2025-04-27', true, '劳动节'],
  ['2025-05-01', '2025-05-05', false, '劳动节'],
  ['2025-05-31', '2025-06-02', false, '端午'],
  ['2025-09-28', '2025-09-28', true, '国庆节'],
  ['2025-10-01', '2025-10-05', false, '国庆节'],
  ['2025-10-06', '2025-10-06', false, '中秋'],
  ['2025-10-07', '2025-10-08', false, '国庆节'],
  ['2025-10-11', '2025-10-11', true, '国庆节'],
  ['2026-01-01', '2026-01-03', false, '元旦'],
  ['2026-01-04', '2026-01-04', true, '元旦'],
  ['2026-02-14', '2026-02-14', true, '春节'],
  ['2026-02-15', '2026-02-23', false, '春节'],
  ['2026-02-28', '2026-02-28', true, '春节'],
  ['2026-04-04', '2026-04-06', false, '清明'],
  ['2026-05-01', '2026-05-05', false, '劳动节'],
  ['2026-05-09', '2026-05-09', true, '劳动节'],
  ['2026-06-19', '2026-06-21', false, '端午'],
  ['2026-09-20', '2026-09-20', true, '国庆节'],
  ['2026-09-25', '2026-09-27', false, '中秋'],
  ['2026-10-01', '2026-10-07', false, '国庆节'],
  ['2026-10-10', '2026-10-10', true, '国庆节'],
];

export const SHIPPED_DAYS: readonly ShippedDay[] = RUNS.flatMap(([from, to, isWorking, name]) =>
  daysOf(day(from), day(to)).map((of) => ({ day: of, isWorking, name })),
);

function daysOf(from: Day, to: Day): readonly Day[] {
  const days = [from];
  for (let last = from; last < to; ) {
    last = addDays(last, 1);
    days.push(last);
  }
  return days;
}
