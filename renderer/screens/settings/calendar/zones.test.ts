import { describe, expect, it } from 'vitest';
import { momentOf } from '../../../../db/model/day';
import { zoneNamed, zonesInOrder } from './zones';

const NOON = momentOf(Date.UTC(2026, 0, 9, 4));
const KNOWN = [
  'America/New_York',
  'Asia/Kolkata',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Asia/Seoul',
  'Europe/Berlin',
];

describe('the time zones', () => {
  it('begin with the plant’s own and China’s, then go from west to east', () => {
    expect(zonesInOrder('Europe/Berlin', KNOWN, NOON).map(({ name }) => name)).toEqual([
      'Europe/Berlin · UTC+01:00',
      'Asia/Shanghai · UTC+08:00',
      'America/New York · UTC-05:00',
      'UTC · UTC+00:00',
      'Asia/Kolkata · UTC+05:30',
      'Asia/Seoul · UTC+09:00',
      'Asia/Tokyo · UTC+09:00',
    ]);
  });

  it('have each once', () => {
    const keys = zonesInOrder('Asia/Shanghai', KNOWN, NOON).map(({ key }) => key);
    expect(keys).toHaveLength(new Set(keys).size);
    expect(keys[0]).toBe('Asia/Shanghai');
  });

  it.each([
    ['Asia/Tokyo', 'Asia/Tokyo'],
    [' america/new york ', 'America/New_York'],
    ['Asia/Tokyo · UTC+09:00', 'Asia/Tokyo'],
    ['Tokyo', undefined],
    ['', undefined],
  ])('are known by their whole name: %s', (typed, key) => {
    expect(zoneNamed(zonesInOrder('Asia/Shanghai', KNOWN, NOON), typed)?.key).toBe(key);
  });
});
