import { describe, expect, it } from 'vitest';
import { exact, exactText, oneDecimal, valueOf } from '../exact';
import { judgeForms, type RoundFigures, type RoundForm } from './figures';
import {
  alike,
  equalItems,
  FIVE_GRADES,
  figuresBy,
  formOf,
  LATE,
  levels,
  marked,
  OUT,
  rules,
  scoredBy,
  WITHDRAWN,
  weighted,
} from './testing/samples';

function customersOf({ customers }: RoundFigures) {
  return Object.fromEntries(customers.map(({ code, overall }) => [code, exactText(valueOf(overall))]));
}

function meansOf(figures: RoundFigures, of: 'dimensions' | 'items') {
  return Object.fromEntries(
    figures[of].map(({ code, score }) => [code, score === null ? null : exactText(score)]),
  );
}

describe('the counts of a round', () => {
  const blank = alike(marked, 80, 1); // one of three items blank: more than 30 %
  const forms: readonly RoundForm[] = [
    formOf('C1', 90),
    formOf('C2', 80, LATE),
    formOf('C3', blank),
    formOf('C4', blank, LATE),
    formOf('C5', {}, OUT),
    formOf('C6', 10, WITHDRAWN),
    formOf('C7', {}, { ...OUT, issuedOn: null, dueOn: null }),
  ];

  it('count late and invalid forms as returned, and what is withdrawn or only made not at all', () => {
    expect(figuresBy(forms)).toMatchObject({ issued: 5, returnedOnTime: 2, returnedLate: 2, invalid: 2 });
  });

  it('make the return rate of the forms on time, valid or not', () => {
    expect(oneDecimal(figuresBy(forms).returnRate)).toBe(40);
  });

  it('score the one form that is on time and valid', () => {
    expect(customersOf(figuresBy(forms))).toEqual({ C1: '90' });
  });

  it('say of each form what it is', () => {
    const judged = judgeForms(forms, marked, rules);
    expect(
      judged.map(({ state, isLate, isInvalid, isCounted }) => [state, isLate, isInvalid, isCounted]),
    ).toEqual([
      ['onTime', false, false, true],
      ['late', true, false, false],
      ['invalid', false, true, false],
      ['invalid', true, true, false],
      ['issued', false, false, false],
      ['withdrawn', false, false, false],
      ['made', false, false, false],
    ]);
  });

  it('are none, with no rate and no score, when nothing was issued', () => {
    expect(figuresBy([])).toMatchObject({
      issued: 0,
      returnRate: null,
      overall: null,
      grade: null,
      customers: [],
    });
  });

  it('have a rate but no score, never 0, when no form is valid', () => {
    const figures = figuresBy([formOf('C1', blank), formOf('C2', {}, OUT)]);
    expect(figures).toMatchObject({ returnedOnTime: 1, overall: null, grade: null, customers: [] });
    expect(meansOf(figures, 'dimensions')).toEqual({ quality: null, delivery: null, price: null });
  });
});

describe('a form with blanks', () => {
  it.each([
    ['3 of 10, exactly 30 %, is valid', 10, 3, false],
    ['4 of 10 is not', 10, 4, true],
    ['6 of 20, exactly 30 %, is valid', 20, 6, false],
    ['6 of 19, 31.6 %, is not', 19, 6, true],
    ['all of them is not', 5, 5, true],
  ])('%s', (_what, items, blanks, invalid) => {
    const template = equalItems(items);
    expect(judgeForms([formOf('C1', alike(template, 80, blanks))], template, rules)).toMatchObject([
      { isInvalid: invalid },
    ]);
  });

  it('is judged by its scored items alone', () => {
    const answered = { Q1: 80, Q2: 80, D1: 80 };
    expect(
      judgeForms([formOf('C1', answered), formOf('C2', { L1: 9, O1: 1 })], weighted, rules),
    ).toMatchObject([{ isInvalid: false }, { isInvalid: true }]);
  });
});

describe('the scores of a round', () => {
  it('are the mean over the customers of each figure, not of figures already averaged', () => {
    const figures = figuresBy(
      [formOf('C1', { Q1: 100, Q2: 60, D1: 20 }), formOf('C2', { Q1: 80, Q2: 80 })],
      weighted,
      {
        ...rules,
        scoring: { ...rules.scoring, invalidAbove: { blanks: 1 } },
      },
    );
    expect(customersOf(figures)).toEqual({ C1: '72', C2: '80' });
    expect(exactText(figures.overall ?? valueOf({ total: 0, weight: 1 }))).toBe('76');
    expect(meansOf(figures, 'dimensions')).toEqual({ quality: '165/2', delivery: '20' });
    expect(meansOf(figures, 'items')).toEqual({ Q1: '90', Q2: '70', D1: '20' });
    expect(figures.dimensions.map(({ count }) => count)).toEqual([2, 1]);
  });

  it('weigh every customer alike, however many forms he sent', () => {
    const forms = [formOf('C1', 100), formOf('C1', 90, { code: 'C1-2' }), formOf('C2', 65)];
    const figures = figuresBy(forms);
    expect(customersOf(figures)).toEqual({ C1: '95', C2: '65' });
    expect(oneDecimal(figures.overall)).toBe(80);
    expect(meansOf(figures, 'items')).toEqual({ 'quality-1': '80', 'delivery-1': '80', 'price-1': '80' });
    expect(figures.customers.map(({ forms: count }) => count)).toEqual([2, 1]);
  });

  it('weigh every form alike where the rule set says so, and still name each customer once', () => {
    const forms = [formOf('C1', 100), formOf('C1', 90, { code: 'C1-2' }), formOf('C2', 65)];
    const figures = figuresBy(forms, marked, scoredBy({ severalForms: 'each' }));
    expect(customersOf(figures)).toEqual({ C1: '95', C2: '65' });
    expect(oneDecimal(figures.overall)).toBe(85);
    expect(meansOf(figures, 'dimensions')).toEqual({ quality: '85', delivery: '85', price: '85' });
  });

  it('take each figure of a customer from the forms that have it', () => {
    const loose = scoredBy({ invalidAbove: { percent: 70 } });
    const forms = [
      formOf('C1', { Q1: 100, Q2: 100, D1: 100 }),
      formOf('C1', { Q1: 80, D1: 40 }, { code: 'C1-2' }),
    ];
    const [customer] = figuresBy(forms, weighted, loose).customers;
    const texts = (sums: readonly ({ total: number | bigint; weight: number | bigint } | null)[] = []) =>
      sums.map((sum) => (sum === null ? null : exactText(valueOf(sum))));
    expect(texts(customer?.dimensions)).toEqual(['90', '70']);
    expect(texts(customer?.items)).toEqual(['90', '100', '70']);
    expect(texts(customer && [customer.overall])).toEqual(['590/7']); // (100 + 480/7) ÷ 2
  });

  it('leave out a second form that is late or invalid', () => {
    const forms = [
      formOf('C1', 90),
      formOf('C1', 10, { code: 'C1-2', ...LATE }),
      formOf('C1', { 'quality-1': 0 }, { code: 'C1-3' }),
    ];
    expect(figuresBy(forms)).toMatchObject({ issued: 3, returnedOnTime: 2, returnedLate: 1, invalid: 1 });
    expect(customersOf(figuresBy(forms))).toEqual({ C1: '90' });
  });

  it('count late forms where the rule set says so; they are late all the same', () => {
    const figures = figuresBy(
      [formOf('C1', 90), formOf('C2', 70, LATE)],
      marked,
      scoredBy({ lateForms: 'counted' }),
    );
    expect(customersOf(figures)).toEqual({ C1: '90', C2: '70' });
    expect(figures).toMatchObject({ returnedOnTime: 1, returnedLate: 1 });
  });

  it('know no late form where there is no deadline', () => {
    const figures = figuresBy([formOf('C1', 90, { dueOn: null, ...LATE })]);
    expect(figures).toMatchObject({ returnedOnTime: 1, returnedLate: 0, customers: [{ code: 'C1' }] });
  });

  it('stay exact for a customer with many forms of different blanks', () => {
    const template = equalItems(97, levels(100, 0));
    const answered = [97, 95, 92, 89, 83, 79, 73, 71];
    const forms = answered.map((count) =>
      formOf('C1', { ...alike(template, 100, 97 - count), Q1: 0 }, { code: `C1-${count}` }),
    );
    const mean = answered
      .reduce((sum, count) => sum.add(exact((count - 1) * 100, count)), exact(0))
      .div(exact(8));
    expect(customersOf(figuresBy(forms, template))).toEqual({ C1: exactText(mean) });
  });

  it('name the customers by code, each with his grade', () => {
    const forms = [formOf('C9', 80), formOf('C10', 79.99), formOf('C1', 100)];
    expect(figuresBy(forms).customers.map(({ code, grade }) => [code, grade])).toEqual([
      ['C1', 'A'],
      ['C10', 'below'],
      ['C9', 'A'],
    ]);
    expect(figuresBy(forms).grade).toBe('A');
    expect(figuresBy(forms, marked, { ...rules, bands: FIVE_GRADES }).grade).toBe('neutral');
    expect(figuresBy(forms, marked, { ...rules, bands: null })).toMatchObject({
      grade: null,
      customers: [{ grade: null }, {}, {}],
    });
  });

  it('never come from rounded figures', () => {
    const figures = figuresBy([formOf('C1', 79.94), formOf('C2', 80.05)]);
    expect([exactText(figures.overall ?? valueOf({ total: 0, weight: 1 })), figures.grade]).toEqual([
      '15999/200',
      'below',
    ]);
  });
});

describe('a form that came back after its round was closed', () => {
  const after = formOf('C1', 20, { isAfterClosing: true });

  it.each([
    ['left out', scoredBy({})],
    ['counted', scoredBy({ lateForms: 'counted' })],
    ['never late for want of a deadline', { ...rules, deadline: null }],
  ])('changes no figure and is kept as late, where late forms are %s', (_what, ruleSet) => {
    const out = formOf('C1', {}, OUT);
    expect(figuresBy([after, formOf('C2', 90)], marked, ruleSet)).toEqual(
      figuresBy([out, formOf('C2', 90)], marked, ruleSet),
    );
    expect(judgeForms([after], marked, ruleSet)).toMatchObject([
      { state: 'late', isLate: true, isCounted: false },
    ]);
  });
});
