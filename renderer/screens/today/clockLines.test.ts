import { expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import { clockLines } from './clockLines';

const clock = (code: string, since: string, until: string) => ({
  ...{ key: code, code, since, until, limit: 30 },
  ...{ complaint: code, step: 'notified' as const, title: '毛边', what: '回复客户', who: '张三' },
  ...{ warnings: [5], escalated: [] },
});

it('clocks stand by what runs out first, in the time of the office', () => {
  const lines = clockLines(
    [
      clock('KS-2', '2026-10-09T01:20:00.000Z', '2026-10-09T03:20:00.000Z'),
      clock('KS-1', '2026-10-09T01:10:00.000Z', '2026-10-09T01:40:00.000Z'),
      clock('KS-0', '2026-10-08T09:00:00.000Z', '2026-10-08T17:00:00.000Z'),
    ],
    day('2026-10-09'),
    'Asia/Shanghai',
  );
  expect(lines.map(({ clock: { code }, from, until }) => [code, from, until])).toEqual([
    ['KS-0', '10-08 17:00', '01:00'],
    ['KS-1', '09:10', '09:40'],
    ['KS-2', '09:20', '11:20'],
  ]);
  expect(lines[1]?.deadline).toEqual({
    startedAt: Date.UTC(2026, 9, 9, 1, 10),
    endsAt: Date.UTC(2026, 9, 9, 1, 40),
    doneAt: null,
  });
});

it('no clocks are no lines', () => {
  expect(clockLines([], day('2026-10-09'), 'Asia/Shanghai')).toEqual([]);
});
