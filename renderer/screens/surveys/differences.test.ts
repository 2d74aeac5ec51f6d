import { expect, it } from 'vitest';
import { iatfQuarterly as template } from '../../../db/shipped/iatfQuarterly';
import { answersToChoose, decisionOf, possibleAnswers } from './differences';

const both = {
  items: [
    { item: 'Q1', first: 80, second: 60 },
    { item: 'L1', first: 9, second: null },
  ],
  opinion: { first: '', second: '交期' },
};

it.each([
  ['a level of the scale', 'Q1', [100, 80, 60, 40, 20, null]],
  ['a figure from 10 to 0', 'L1', [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, null]],
])('an answer may be %s, or blank', (_name, item, answers) => {
  expect(possibleAnswers(item, template)).toEqual(answers);
});

it('the two readings come first', () => {
  expect(answersToChoose({ item: 'Q1', first: null, second: 60 }, template)).toEqual([
    null,
    60,
    100,
    80,
    40,
    20,
  ]);
});

it.each([
  ['nothing chosen', {}, null, null],
  ['one item open', { Q1: 80 }, '', null],
  ['the opinion open', { Q1: 80, L1: null }, null, null],
  ['all chosen, a blank too', { Q1: 80, L1: null }, '', { answers: { Q1: 80, L1: null }, opinion: '' }],
])('the decision with %s', (...[, chosen, opinion, decision]) => {
  expect(decisionOf(both, chosen, opinion)).toEqual(decision);
});

it('needs no word on an opinion that both read alike', () => {
  expect(decisionOf({ items: [], opinion: null }, {}, null)).toEqual({ answers: {} });
});
