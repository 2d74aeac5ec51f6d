import { expect, it } from 'vitest';
import { clockFace } from './clockFace';

const minute = 60_000;
const half = { startedAt: 0, endsAt: 30 * minute, doneAt: null };

it.each([
  ['ink while more than half is left', half, 14 * minute, { state: 'plenty', secondsLeft: 960 }],
  ['amber from the half on', half, 15 * minute, { state: 'half', secondsLeft: 900 }],
  ['solid in the last five minutes', half, 25 * minute, { state: 'last', secondsLeft: 300 }],
  ['still on time at the very limit', half, 30 * minute, { state: 'last', secondsLeft: 0 }],
  ['late a moment later, by a begun minute', half, 30 * minute + 1, { state: 'late', minutesLate: 1 }],
  [
    'on time when done in time',
    { ...half, doneAt: 23 * minute },
    90 * minute,
    { state: 'onTime', minutesUsed: 23 },
  ],
  [
    'late for ever when done late',
    { ...half, doneAt: 37 * minute },
    9000 * minute,
    { state: 'late', minutesLate: 7 },
  ],
])('%s', (_name, deadline, now, face) => {
  expect(clockFace(deadline, now)).toEqual(face);
});
