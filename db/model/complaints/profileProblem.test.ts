import { describe, expect, it } from 'vitest';
import { SHIPPED_CLOCK_PROFILES } from '../../shipped/clockProfiles';
import type { ClockRule } from './clockProfile';
import { classWithoutProfile, profileProblem } from './profileProblem';

const [safety, standard] = SHIPPED_CLOCK_PROFILES;

describe('a clock profile', () => {
  it.each(SHIPPED_CLOCK_PROFILES)('is right as it is shipped: $name', (profile) => {
    expect(profileProblem(profile)).toBeNull();
  });

  it.each<[string, readonly ClockRule[], string | null]>([
    ['may have 2 h, 24 h and 72 h', hours(), null],
    [
      'has one clock a step',
      [...hours(), { step: 'confirmed', from: 'received', minutes: 5 }],
      'received → confirmed',
    ],
    [
      'starts no clock by itself',
      [{ step: 'notified', from: 'notified', minutes: 5 }],
      'notified → notified',
    ],
    [
      'starts none by a later step',
      [{ step: 'confirmed', from: 'oqcTold', minutes: 5 }],
      'oqcTold → confirmed',
    ],
  ])('%s', (_what, clocks, value) => {
    expect(profileProblem({ clocks })?.value ?? null).toBe(value);
  });
});

describe('all profiles together', () => {
  it('leave no class of complaint without one', () => {
    expect(classWithoutProfile(SHIPPED_CLOCK_PROFILES)).toBeNull();
  });

  it('leave one when the last for all is turned off', () => {
    const off = standard === undefined ? [] : [{ ...standard, isOff: true }];
    expect(classWithoutProfile([...(safety === undefined ? [] : [safety]), ...off])).toMatchObject({
      field: 'for',
    });
  });
});

function hours(): readonly ClockRule[] {
  return [
    { step: 'confirmed', from: 'received', minutes: 120 },
    { step: 'stockCounted', from: 'received', minutes: 1440 },
    { step: 'replied', from: 'received', minutes: 4320 },
  ];
}
