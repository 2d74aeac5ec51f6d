import { describe, expect, it } from 'vitest';
import { hasAdministrator, holds } from './people';

const CHIEF = { role: 'administrator', isService: 0, passwordHash: '$scrypt$…', leftOn: null } as const;

describe('somebody in charge', () => {
  it.each([
    ['an administrator who is here', CHIEF, true, true],
    ['one who has left is none', { ...CHIEF, leftOn: '2026-03-05' }, true, false],
    ['a manager is none', { ...CHIEF, role: 'manager' } as const, true, false],
    ['a service user is none', { ...CHIEF, isService: 1 } as const, true, false],
    ['one without a password cannot come in', { ...CHIEF, passwordHash: null }, true, false],
    ['and needs none while nobody signs in', { ...CHIEF, passwordHash: null }, false, true],
  ])('%s', (_name, person, signIn, isThere) => {
    expect(hasAdministrator([{ ...CHIEF, role: 'viewer' }, person], signIn)).toBe(isThere);
  });
});

it('each role holds what the one before it may', () => {
  expect(holds('manager', 'engineer')).toBe(true);
  expect(holds('clerk', 'clerk')).toBe(true);
  expect(holds('viewer', 'clerk')).toBe(false);
});
