import { expect, it } from 'vitest';
import { iatfQuarterly as template } from '../../shipped/iatfQuarterly';
import { itemOfCustomer, itemSubject } from './itemSubject';

it.each([
  ['an item over the round', 'Q1', 'Q1', null],
  ['an item of one customer', itemOfCustomer('Q1', 'C003'), 'Q1', 'C003'],
  ['a customer whose code has the same sign', itemOfCustomer('Q1', 'a@b'), 'Q1', 'a@b'],
])('%s', (_name, subject, item, customer) => {
  const read = itemSubject(subject, template);
  expect([read?.item.code, read?.customer]).toEqual([item, customer]);
});

it('an item that the questionnaire does not have is none', () => {
  expect([itemSubject('X9', template), itemSubject('X9@C003', template)]).toEqual([null, null]);
});
