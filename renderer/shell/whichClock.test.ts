import { expect, it } from 'vitest';
import { nearestClock } from './whichClock';

const NOON = Date.UTC(2026, 9, 9, 4);
const clock = (minutes: number) => ({
  ...{
    key: String(minutes),
    complaint: 'k',
    step: 'notified' as const,
    code: 'KS',
    title: '',
    what: 't2',
    who: '',
  },
  ...{ since: '', until: new Date(NOON + minutes * 60_000).toISOString(), limit: 30 },
  ...{ warnings: [], escalated: [] },
});

it.each([
  ['nothing runs', [], null],
  ['the first to run out', [20, 5, 12], '5'],
  ['what can still be saved before what is late', [-10, 12], '12'],
  ['at its limit it still runs', [0, 12], '0'],
  ['the last that ran out where all have', [-30, -10], '-10'],
])('%s', (_what, minutes, key) => {
  expect(nearestClock(minutes.map(clock), NOON)?.key ?? null).toBe(key);
});
