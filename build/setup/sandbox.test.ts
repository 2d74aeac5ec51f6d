import { expect, it } from 'vitest';
import { checkSandbox } from './sandbox.mjs';

it.each([
  ['kernel.apparmor_restrict_unprivileged_userns', '1', 'kernel.apparmor_restrict_unprivileged_userns=0'],
  ['kernel.unprivileged_userns_clone', '0', 'kernel.unprivileged_userns_clone=1'],
  ['user.max_user_namespaces', '0', 'user.max_user_namespaces=10000'],
])('says how to allow the sandbox where %s is %s', (name, value, command) => {
  expect(() => checkSandbox((asked) => (asked === name ? value : null))).toThrow(`sudo sysctl -w ${command}`);
});

it('says nothing where the system allows it or does not know the setting', () => {
  expect(() => checkSandbox(() => null)).not.toThrow();
  expect(() => checkSandbox((name) => (name === 'user.max_user_namespaces' ? '96365' : null))).not.toThrow();
});
