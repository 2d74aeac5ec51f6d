import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfficeFunction, Role } from './people';
import {
  canonicalText,
  lackingSignatures,
  SIGNING_RULES,
  type SignatureMeaning,
  signingHurdle,
} from './signatures';

const held = (...functions: readonly OfficeFunction[]) => new Set(functions);
const ruleOf = (meaning: SignatureMeaning) => {
  const rule = SIGNING_RULES.round.find((one) => one.meaning === meaning);
  if (rule === undefined) throw new RangeError(meaning);
  return rule;
};

describe('who may sign a round’s report', () => {
  it.each<
    [string, SignatureMeaning, Role, readonly OfficeFunction[], readonly OfficeFunction[], object | null]
  >([
    ['a clerk prepares it', 'prepared', 'clerk', [], [], null],
    ['a viewer does not', 'prepared', 'viewer', [], [], { role: 'clerk' }],
    ['a manager approves it where nobody is the representative', 'approved', 'manager', [], [], null],
    [
      'only the representative does where there is one',
      'approved',
      'administrator',
      [],
      ['managementRepresentative'],
      { functions: ['managementRepresentative'] },
    ],
    [
      'the representative himself',
      'approved',
      'manager',
      ['managementRepresentative'],
      ['managementRepresentative'],
      null,
    ],
    [
      'a function does not lift a role',
      'approved',
      'clerk',
      ['managementRepresentative'],
      ['managementRepresentative'],
      { role: 'manager' },
    ],
  ])('%s', (_what, meaning, ...[role, functions, others, hurdle]) => {
    expect(signingHurdle(ruleOf(meaning), { role, functions }, held(...others))).toEqual(hurdle);
  });
});

describe('the order of signing', () => {
  it.each<[string, readonly [SignatureMeaning, boolean][], readonly string[]]>([
    ['nobody has signed', [], ['prepared', 'reviewed']],
    ['the first has', [['prepared', false]], ['reviewed']],
    [
      'the first is void',
      [
        ['prepared', true],
        ['reviewed', false],
      ],
      ['void prepared'],
    ],
    [
      'the first signed again',
      [
        ['prepared', true],
        ['prepared', false],
        ['reviewed', false],
      ],
      [],
    ],
  ])('lacks what does not stand: %s', (_what, signed, lacks) => {
    const signatures = signed.map(([meaning, isVoid]) => ({ meaning, isVoid }));
    const lacking = lackingSignatures(ruleOf('approved').after, signatures);
    expect(lacking.map(({ meaning, isVoid }) => (isVoid ? `void ${meaning}` : meaning))).toEqual(lacks);
  });

  it('asks for nothing that comes later or that nobody signs', () => {
    for (const rules of Object.values(SIGNING_RULES))
      for (const [at, { after, betterAfter = [] }] of rules.entries()) {
        const before = rules.slice(0, at).map(({ meaning }) => meaning);
        for (const meaning of [...after, ...betterAfter]) expect(before).toContain(meaning);
      }
  });
});

describe('the text that is signed', () => {
  it('does not depend on the order of fields, at any depth', () => {
    expect(canonicalText({ b: [{ d: 1, c: null }], a: '客' })).toBe('{"a":"客","b":[{"c":null,"d":1}]}');
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
        const turned = Object.fromEntries(Object.entries(fields).toReversed());
        expect(canonicalText(turned)).toBe(canonicalText(fields));
      }),
    );
  });

  it('is another for other contents', () => {
    expect(canonicalText({ a: [1, 2] })).not.toBe(canonicalText({ a: [2, 1] }));
  });
});
