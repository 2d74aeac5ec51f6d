import { expect, it } from 'vitest';
import { clockEvent } from './clockWatch';

const WALL = Date.UTC(2026, 9, 9, 4);
const SECOND = 1000;
const start = { wall: WALL, steady: 50_000 };
const later = (wall: number, steady = wall) => ({
  wall: WALL + wall * SECOND,
  steady: 50_000 + steady * SECOND,
});
const slept = (from: number, to: number) => ({ from: WALL + from * SECOND, to: WALL + to * SECOND });

it.each([
  ['nothing happens in five seconds', later(5), null, null],
  ['a second of drift is nothing', later(6, 5), null, null],
  ['two seconds still are nothing', later(7, 5), null, null],
  ['the clock is put on by five minutes', later(305, 5), null, { kind: 'jump', seconds: 300 }],
  ['the clock is put back by a day', later(-86_395, 5), null, { kind: 'jump', seconds: -86_400 }],
  [
    'the PC sleeps and its steady clock stands',
    later(3605, 5),
    slept(2, 3602),
    { kind: 'sleep', seconds: 3600 },
  ],
  [
    'the PC sleeps and its steady clock goes on',
    later(3605),
    slept(2, 3602),
    { kind: 'sleep', seconds: 3600 },
  ],
])('%s', (_what, now, sleep, expected) => {
  const found = clockEvent(start, now, sleep);
  expect(found === null ? null : { kind: found.kind, seconds: found.seconds }).toEqual(expected);
});

it('a jump says what the clock would have shown and what it shows', () => {
  expect(clockEvent(start, later(305, 5), null)).toMatchObject({
    from: '2026-10-09T04:00:05.000Z',
    to: '2026-10-09T04:05:05.000Z',
  });
});
