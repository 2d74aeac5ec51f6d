import { expect, it } from 'vitest';
import { SHIPPED_CLOCK_PROFILES } from '../../shipped/clockProfiles';
import type { ComplaintClass } from './complaint';
import { profileFor } from './profileFor';

const USUAL: ComplaintClass = { severity: 'major', isSafety: false, complexity: 'usual' };
const own = { order: 5, for: { severities: ['critical'], complexities: ['complex'] } } as const;

it.each<[string, Partial<ComplaintClass>, string]>([
  ['an ordinary complaint', {}, 'standard'],
  ['one that touches safety', { isSafety: true }, 'safety'],
  [
    'one that touches safety and is complex too',
    { isSafety: true, severity: 'critical', complexity: 'complex' },
    'safety',
  ],
  ['a critical and complex one', { severity: 'critical', complexity: 'complex' }, 'own'],
  ['a critical one that is simple', { severity: 'critical', complexity: 'simple' }, 'standard'],
])('%s has the profile %s', (_said, of, code) => {
  const profiles = [...SHIPPED_CLOCK_PROFILES, { ...own, code: 'own' }];
  expect(profileFor(profiles, { ...USUAL, ...of })?.code).toBe(code);
});

it('a class that no profile is for has none', () => {
  expect(profileFor([{ order: 1, for: { isSafety: true } }], USUAL)).toBeNull();
});
