import { describe, expect, it } from 'vitest';
import { type Candidate, eligibleOf } from './population';
import type { Population } from './ruleSet';
import { rules } from './testing/samples';

const source = rules.frequencySource;
const anyOf: Population = {
  who: 'any-of',
  quantity: 200_000,
  deliveries: 3,
  reasons: ['quantity', 'deliveries', 'newProduct', 'ownMould', 'keyProspect'],
  source,
};

function candidate(other: Partial<Candidate>): Candidate {
  return {
    code: 'C001',
    status: 'existing',
    ownMould: false,
    keyProspect: false,
    quantity: 0,
    deliveries: 0,
    hasNewProduct: false,
    ...other,
  };
}

describe('who is surveyed, by any of the reasons [OEM 5.11.1]', () => {
  it.each<[string, Partial<Candidate>, readonly string[]]>([
    ['nothing bought', {}, []],
    ['199,999 pieces', { quantity: 199_999 }, []],
    ['200,000 pieces: 20W 以上 includes the number', { quantity: 200_000 }, ['quantity']],
    ['2 deliveries', { deliveries: 2 }, []],
    ['3 deliveries (含3次)', { deliveries: 3 }, ['deliveries']],
    ['a part delivered for the first time', { deliveries: 1, hasNewProduct: true }, ['newProduct']],
    ['a mould of his own (私模)', { ownMould: true }, ['ownMould']],
    ['under development and named by sales', { status: 'developing', keyProspect: true }, ['keyProspect']],
    ['under development, not named', { status: 'developing' }, []],
    ['named, but no longer under development', { status: 'existing', keyProspect: true }, []],
    [
      'several reasons',
      { quantity: 1e6, deliveries: 9, ownMould: true },
      ['quantity', 'deliveries', 'ownMould'],
    ],
  ])('%s', (_what, other, reasons) => {
    const { customers, left } = eligibleOf([candidate(other)], anyOf);
    expect(customers).toEqual(reasons.length > 0 ? [{ code: 'C001', reasons }] : []);
    expect(left).toEqual(reasons.length > 0 ? [] : [{ code: 'C001', reasons: anyOf.reasons }]);
  });

  it('asks only for the reasons that the office keeps', () => {
    const { customers, left } = eligibleOf([candidate({ quantity: 1e6 })], {
      ...anyOf,
      reasons: ['deliveries'],
    });
    expect([customers, left]).toEqual([[], [{ code: 'C001', reasons: ['deliveries'] }]]);
  });
});

describe('who is surveyed, by the other rules', () => {
  it.each<[Population['who'], Candidate['status'], boolean]>([
    ['existing', 'existing', true],
    ['existing', 'developing', false],
    ['existing', 'potential', false],
    ['existing', 'lost', false],
    ['existing-and-potential', 'existing', true],
    ['existing-and-potential', 'potential', true],
    ['existing-and-potential', 'developing', false],
    ['existing-and-potential', 'lost', false],
  ])('%s: a customer of status %s: %s', (who, status, isAsked) => {
    if (who === 'any-of') throw new RangeError(who);
    const { customers, left } = eligibleOf([candidate({ status })], { who, source });
    const all = [{ code: 'C001', reasons: ['allCustomers'] }];
    expect([customers, left]).toEqual(isAsked ? [all, []] : [[], all]);
  });

  it.each([
    ['no delivery', 0, false],
    ['one delivery', 1, true],
  ])('delivered in the period: %s', (_what, deliveries, isAsked) => {
    const { customers, left } = eligibleOf([candidate({ deliveries })], {
      who: 'delivered-in-period',
      source,
    });
    const one = [{ code: 'C001', reasons: ['deliveries'] }];
    expect([customers, left]).toEqual(isAsked ? [one, []] : [[], one]);
  });

  it('puts every customer in exactly one list, in the order given', () => {
    const candidates = ['C3', 'C1', 'C2'].map((code, at) => candidate({ code, deliveries: at * 2 }));
    const { customers, left } = eligibleOf(candidates, anyOf);
    expect([customers.map(({ code }) => code), left.map(({ code }) => code)]).toEqual([['C2'], ['C3', 'C1']]);
  });
});
