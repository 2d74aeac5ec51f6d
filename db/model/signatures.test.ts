import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfficeFunction, Role } from './people';
import { canonicalText, SIGNING_RULES, type SignatureMeaning, signingHurdle } from './signatures';

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
