import { describe, expect, it } from 'vitest';
import { day, momentOf } from '../../../../db/model/day';
import type { TrailLine } from '../../../../preload/contract/history';
import { byDay, deedsOf } from './deeds';
import { searchOf } from './searchOf';

function line(id: number, minute: number, channel: string): TrailLine {
  const at = momentOf(Date.UTC(2026, 9, 9, 4, minute));
  const when = `2026-10-${minute < 30 ? '09' : '10'} 12:00:00 +08:00`;
  const who = { user: 'wang', name: '王小明', via: 'window', workstation: '' };
  return {
    id,
    at,
    when,
    ...who,
    channel,
    record: 'form',
    key: '',
    keyName: '',
    old: null,
    new: null,
    changes: [],
    reason: '',
    hash: '',
  };
}

describe('the rows of the trail', () => {
  it('are one deed where one call wrote them', () => {
    const rows = [line(4, 40, 'a.b'), line(3, 5, 'a.b'), line(2, 5, 'a.b'), line(1, 5, 'c.d')];
    const deeds = deedsOf(rows);
    expect(deeds.map((deed) => deed.rows.map(({ id }) => id))).toEqual([[4], [3, 2], [1]]);
    expect(byDay(deeds).map(([on, own]) => [on, own.length])).toEqual([
      ['2026-10-10', 1],
      ['2026-10-09', 2],
    ]);
  });
});

describe('what the filter bar asks', () => {
  const today = day('2026-10-09');

  it.each([
    ['nothing', {}, {}],
    ['blank fields', { words: '', user: '' }, {}],
    ['the last seven days, today among them', { period: 'week' }, { from: '2026-10-03' }],
    ['this year', { period: 'year' }, { from: '2026-01-01' }],
    ['days as hands type them', { from: '9/1', to: '20260930' }, { from: '2026-09-01', to: '2026-09-30' }],
    ['a typed day before a period', { period: 'today', from: '9/1' }, { from: '2026-09-01' }],
    ['not a day that nobody can read', { from: '?' }, {}],
  ])('is %s', (_name, conditions, search) => {
    expect(searchOf(conditions, today)).toEqual(search);
  });
});
