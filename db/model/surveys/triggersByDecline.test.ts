import { describe, expect, it } from 'vitest';
import { figuresOf, judgeForms, type RoundForm } from './figures';
import { figuresBy, firedBy, formOf, formsOf, LATE, marked, OUT, only } from './testing/samples';
import { firedTriggers } from './triggers';

describe('a decline against the round before [IATF 5.7.4]', () => {
  const declines = only('overallDeclined', 'dimensionDeclined', 'customerDeclined');
  const marks = (quality: number, delivery: number, price: number) => ({
    'quality-1': quality,
    'delivery-1': delivery,
    'price-1': price,
  });

  it.each<[string, readonly RoundForm[], readonly RoundForm[] | undefined, readonly string[]]>([
    ['nothing without a round before', [formOf('C1', 10)], undefined, []],
    ['nothing where all is equal', [formOf('C1', 90)], [formOf('C1', 90)], []],
    ['nothing where all is better', [formOf('C1', 90.01)], [formOf('C1', 90)], []],
    [
      'everything by a hundredth, though both read 90.0',
      [formOf('C1', 89.99)],
      [formOf('C1', 90)],
      ['customerDeclined C1', 'dimensionDeclined delivery', 'dimensionDeclined quality', 'overallDeclined'],
    ],
    [
      'a customer, though the rest made up for it',
      [formOf('C1', 89), formOf('C2', 91)],
      formsOf(3, 90).slice(1),
      ['customerDeclined C1'],
    ],
    [
      'watched dimensions alone',
      [formOf('C1', marks(90, 90, 60))],
      [formOf('C1', marks(90, 90, 90))],
      ['customerDeclined C1', 'overallDeclined'],
    ],
    [
      'one dimension that another made up for',
      [formOf('C1', marks(80, 90, 91))],
      [formOf('C1', marks(81, 90, 90))],
      ['dimensionDeclined quality'],
    ],
    [
      'no customer who was not counted then',
      [formOf('C1', 10), formOf('C2', 90)],
      [formOf('C1', 95, LATE), formOf('C2', 50)],
      [],
    ],
    [
      'no customer who is not counted now',
      [formOf('C1', {}, OUT), formOf('C2', 90)],
      [formOf('C1', 50), formOf('C2', 90)],
      [],
    ],
    ['nothing where nobody was counted then', [formOf('C1', 10)], [formOf('C1', 90, LATE)], []],
  ])('%s', (_what, round, before, fired) => {
    expect(firedBy({ forms: round, ruleSet: declines, ...(before === undefined ? {} : { before }) })).toEqual(
      fired,
    );
  });

  it('is seen in the smallest fraction: a third of a hundredth of the mean', () => {
    const before = [formOf('C1', 80), formOf('C2', 80), formOf('C3', 80.01)];
    expect(
      firedBy({
        forms: formsOf(3, 80).map((form, at) => ({ ...form, customer: `D${at}` })),
        before,
        ruleSet: only('overallDeclined'),
      }),
    ).toEqual(['overallDeclined']);
  });

  it('tells both figures, exact', () => {
    const judged = judgeForms([formOf('C1', 89.99)], marked, declines);
    const figures = figuresOf(judged, marked, declines);
    const facts = firedTriggers({
      template: marked,
      ruleSet: declines,
      forms: judged,
      figures,
      before: figuresBy([formOf('C1', 90)]),
    });
    expect(facts.map(({ figure, before }) => [figure?.toString(), before?.toString()])).toEqual(
      Array(4).fill(['89.99', '90']),
    );
  });
});
