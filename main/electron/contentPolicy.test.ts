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
  ['window', windowPolicy('abc')],
  ['paper', paperPolicy('abc')],
])('the policy of a %s', (_name, policy) => {
  it.each(['default-src', 'object-src', 'frame-src', 'base-uri', 'form-action', 'frame-ancestors'])(
    'shuts %s',
    (name) => {
      expect(parsed(policy).get(name)).toEqual(["'none'"]);
    },
  );

  it('names no network, no wildcard and no evaluation of text', () => {
    expect(policy).not.toMatch(
      /https?:|wss?:|\*|unsafe-eval|strict-dynamic|'unsafe-inline'.*'unsafe-inline'/,
    );
  });

  it('lets style sheets in by nonce and never by unsafe-inline', () => {
    expect(parsed(policy).get('style-src')).toContain("'nonce-abc'");
    expect(parsed(policy).get('style-src')).not.toContain("'unsafe-inline'");
  });
});

it('runs scripts of the program itself in the window', () => {
  expect(parsed(windowPolicy('abc')).get('script-src')).toEqual(["'self'"]);
});

it('runs no script on paper', () => {
  expect(parsed(paperPolicy('abc')).has('script-src')).toBe(false);
});
