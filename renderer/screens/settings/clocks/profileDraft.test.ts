import { expect, it } from 'vitest';
import { SHIPPED_CLOCK_PROFILES } from '../../../../db/shipped/clockProfiles';
import { draftOf, profileOf, toggled } from './profileDraft';

it.each(SHIPPED_CLOCK_PROFILES)('$name typed and told again is the same', (profile) => {
  const { version: _version, ...own } = profile;
  expect(profileOf(draftOf(profile))).toEqual(own);
});

it('warnings are parted as hands part them', () => {
  const [profile] = SHIPPED_CLOCK_PROFILES.map(draftOf);
  expect(profile && profileOf({ ...profile, warnings: '30，15、 5' }).warnings).toEqual([30, 15, 5]);
});

it('a tick comes and goes', () => {
  expect(toggled(toggled(['a'], 'b'), 'a')).toEqual(['b']);
});
