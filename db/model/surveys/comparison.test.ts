import { describe, expect, it } from 'vitest';
import { iatfQuarterly as template } from '../../shipped/iatfQuarterly';
import { compareKeyings, decided, differenceCount } from './comparison';

const first = { answers: { Q1: 80, Q2: 100, L1: 9 }, opinion: '交期 再快一点' };

describe('two keyings of one form', () => {
  it.each([
    ['agree when every answer is the same', {}, '交期 再快一点', []],
    ['differ in an answer', { Q1: 60 }, '交期 再快一点', [{ item: 'Q1', first: 80, second: 60 }]],
    ['differ in a loyalty question', { L1: 7 }, '交期 再快一点', [{ item: 'L1', first: 9, second: 7 }]],
    [
      'differ in the order of the paper',
      { L1: 7, Q1: 60 },
      '交期 再快一点',
      [
        { item: 'Q1', first: 80, second: 60 },
        { item: 'L1', first: 9, second: 7 },
      ],
    ],
    ['agree in spite of blanks in the opinion', {}, ' 交期  再快一点 ', []],
  ] as const)('%s', (...[, other, opinion, items]) => {
    const second = { answers: { ...first.answers, ...other }, opinion };
    expect(compareKeyings(first, second, template)).toEqual({ items, opinion: null });
  });

  it('differ where one of them read a blank', () => {
    const { Q2: _blank, ...answers } = first.answers;
    const compared = compareKeyings(first, { ...first, answers }, template);
    expect(compared.items).toEqual([{ item: 'Q2', first: 100, second: null }]);
  });

  it('differ in the opinion', () => {
    const compared = compareKeyings(first, { ...first, opinion: '' }, template);
    expect([compared.opinion, differenceCount(compared)]).toEqual([
      { first: '交期 再快一点', second: '' },
      1,
    ]);
  });
});

describe('the decision', () => {
  const compared = compareKeyings(first, { answers: { Q1: 60, L1: 9 }, opinion: '' }, template);

  it.each([
    ['the first reading', { Q1: 80, Q2: 100 }, '交期 再快一点'],
    ['the second reading', { Q1: 60, Q2: null }, ''],
    ['something else that the paper says', { Q1: 40, Q2: 20 }, '交期'],
  ])('takes %s', (_name, answers, opinion) => {
    expect(decided(first, compared, { answers, opinion })).toEqual({
      answers: { L1: 9, ...answers },
      opinion,
    });
  });

  it.each([
    ['leaves a difference open', { Q1: 80 }, '', 'Q2'],
    ['leaves the opinion open', { Q1: 80, Q2: 100 }, undefined, 'opinion'],
    ['changes what nobody read differently', { Q1: 80, Q2: 100, L1: 0 }, '', 'L1'],
  ])('is refused when it %s', (...[, answers, opinion, field]) => {
    expect(() => decided(first, compared, { answers, opinion })).toThrow(
      expect.objectContaining({ code: 'wrong-input', facts: expect.objectContaining({ field }) }),
    );
  });
});
