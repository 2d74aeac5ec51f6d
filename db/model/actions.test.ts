import { describe, expect, it } from 'vitest';
import { dutyOf, GENERAL_DUTY } from './actions';
import { weighted } from './surveys/testing/samples';

describe('the duty that answers a trigger', () => {
  it.each([
    ['an item, its dimension', { kind: 'itemLow', subject: 'Q2' }, 'quality'],
    ['an item of another dimension', { kind: 'itemLow', subject: 'D1' }, 'delivery'],
    ['an item that the questionnaire does not have', { kind: 'itemLow', subject: 'X1' }, GENERAL_DUTY],
    ['a dimension, itself', { kind: 'dimensionDeclined', subject: 'delivery' }, 'delivery'],
    ['a customer', { kind: 'customerBelow', subject: 'C001' }, GENERAL_DUTY],
    ['a customer called as an item', { kind: 'customerDeclined', subject: 'Q2' }, GENERAL_DUTY],
    ['an opinion', { kind: 'opinion', subject: 'C001' }, GENERAL_DUTY],
    ['the whole round', { kind: 'overallBelow', subject: null }, GENERAL_DUTY],
    ['the return rate', { kind: 'returnRateLow', subject: null }, GENERAL_DUTY],
  ] as const)('%s', (_of, trigger, duty) => {
    expect(dutyOf(trigger, weighted)).toBe(duty);
  });
});
