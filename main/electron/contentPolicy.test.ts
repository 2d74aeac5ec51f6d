import { describe, expect, it } from 'vitest';
import { paperPolicy, windowPolicy } from './contentPolicy';

function parsed(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy.split('; ').map((part) => {
      const [name = '', ...sources] = part.split(' ');
      return [name, sources];
    }),
  );
}

describe.each([
  ['window', windowPolicy()],
  ['paper', paperPolicy('abc')],
])('the policy of a %s', (_name, policy) => {
  it.each(['default-src', 'object-src', 'frame-src', 'base-uri', 'form-action', 'frame-ancestors'])(
    'shuts %s',
    (name) => {
      expect(parsed(policy).get(name)).toEqual(["'none'"]);
    },
  );

  it('names no network, no wildcard and no evaluation of text', () => {
    expect(policy).not.toMatch(/https?:|wss?:|\*|unsafe-eval|unsafe-inline|strict-dynamic/);
  });
});

it('runs scripts of the program itself in the window', () => {
  expect(parsed(windowPolicy()).get('script-src')).toEqual(["'self'"]);
});

it('takes only style sheets of the program in the window, and on paper those with the nonce', () => {
  expect(parsed(windowPolicy()).get('style-src')).toEqual(["'self'"]);
  expect(parsed(paperPolicy('abc')).get('style-src')).toEqual(["'nonce-abc'"]);
});

it('runs no script on paper', () => {
  expect(parsed(paperPolicy('abc')).has('script-src')).toBe(false);
});
