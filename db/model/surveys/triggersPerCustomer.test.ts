import { expect, it } from 'vitest';
import { equalItems, firedBy, formOf, rules } from './testing/samples';
import type { Trigger } from './triggers';

const source = rules.frequencySource;
const template = equalItems(2);

function lowItems(itemLow: Trigger) {
  const forms = [
    formOf('C1', { Q1: 60, Q2: 98 }),
    formOf('C1', { Q1: 80 }),
    formOf('C2', { Q1: 100, Q2: 40 }),
  ];
  return firedBy({ forms, template, ruleSet: { ...rules, triggers: [itemLow] } });
}

it.each([
  ['over the round alone, unless the rule set says more', undefined, ['itemLow Q2']],
  ['over the round alone', false, ['itemLow Q2']],
  // C1: Q1 is the mean 70 of his two forms; C2: Q2 is 40.
  ['for every customer too', true, ['itemLow Q1@C1', 'itemLow Q2', 'itemLow Q2@C2']],
])('a low item fires %s', (_name, perCustomer, fired) => {
  const itemLow = { kind: 'itemLow', percentOfFull: '70', source } as const;
  expect(lowItems(perCustomer === undefined ? itemLow : { ...itemLow, perCustomer })).toEqual(fired);
});
