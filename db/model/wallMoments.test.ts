import { expect, it } from 'vitest';
import { momentOf, momentOfWall } from './day';
import { wallMoments } from './wallMoments';

it.each([
  ['Asia/Shanghai', '2026-03-05 14:20:00', '2026-03-05T06:20:00.000Z'],
  ['Asia/Shanghai', '2026-03-05 00:00:00', '2026-03-04T16:00:00.000Z'],
  ['Asia/Shanghai', '1988-07-01 12:00:00', '1988-07-01T03:00:00.000Z'],
  ['Asia/Kolkata', '2026-03-05 14:20:00', '2026-03-05T08:50:00.000Z'],
  ['Europe/Berlin', '2026-03-29 01:59:59', '2026-03-29T00:59:59.000Z'],
  ['Europe/Berlin', '2026-03-29 03:00:00', '2026-03-29T01:00:00.000Z'],
])('in %s %s is %s', (zone, wall, moment) => {
  expect(wallMoments(zone)(wall)).toBe(moment);
});

it('reads every hour of a year as it is read one by one', () => {
  const quick = wallMoments('Europe/Berlin');
  for (let hour = 0; hour < 366 * 24; hour += 7) {
    const wall = momentOf(Date.UTC(2026, 0, 1, hour)).slice(0, 19);
    expect(quick(wall.replace('T', ' '))).toBe(momentOf(momentOfWall(wall, 'Europe/Berlin')));
  }
});
