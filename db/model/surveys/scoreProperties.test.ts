import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../day';
import { compareSums, type Exact, exact, exactText, type Sum, valueOf } from '../exact';
import { figuresOf, judgeForms, type RoundForm } from './figures';
import type { Scoring } from './ruleSet';
import { type Answers, type FormScore, scoreForm, scorerOf } from './score';
import { type Item, itemsOf, type Scale, scaleOf, type Template, templateProblem } from './template';
import { formOf, levels, SCORING, scoredBy, weighted } from './testing/samples';
import { firedTriggers } from './triggers';

const anyScale: fc.Arbitrary<Scale> = fc.constantFrom<Scale>(
  levels(100, 80, 60, 40, 20),
  levels(100, 80, 20),
  levels(90, 66.67, 33.33, 0),
  { kind: 'marks', max: 10 },
  { kind: 'marks', max: 7 },
);
const anyWeight = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constantFrom(0.05, 0.3, 0.25, 1.5, 0.0001));

/** One to four dimensions of one to five items; every other item may have a scale of its own. */
const anyTemplate: fc.Arbitrary<Template> = fc
  .tuple(
    anyScale,
    fc.array(fc.array(fc.tuple(anyWeight, fc.option(anyScale)), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([scale, dimensions]) => ({
    ...weighted,
    scale,
    dimensions: dimensions.map((items, at) => ({
      code: `d${at}`,
      name: `d${at}`,
      items: items.map((item, nth) => itemOf(`Q${at}.${nth}`, item)),
    })),
  }));

function itemOf(code: string, [weight, scale]: readonly [number, Scale | null]): Item {
  return { code, text: code, weight, scale: scale ?? undefined };
}

/** Every answer that a scale knows, worst first; marks in halves. */
function answersOf(scale: Scale): readonly number[] {
  if (scale.kind === 'marks') return Array.from({ length: scale.max * 2 + 1 }, (_, at) => at / 2);
  return scale.options.map(({ score }) => score).reverse();
}

function anyAnswers(template: Template): fc.Arbitrary<Answers> {
  const entries = itemsOf(template).map((item) =>
    fc
      .option(fc.constantFrom(...answersOf(scaleOf(item, template))))
      .map((answer) => [item.code, answer] as const),
  );
  return fc
    .tuple(...entries)
    .map((all) =>
      Object.fromEntries(all.flatMap(([code, answer]) => (answer === null ? [] : [[code, answer]]))),
    );
}

const anyForm = anyTemplate.chain((template) => fc.tuple(fc.constant(template), anyAnswers(template)));

/** The same figure by plain fractions, item by item. */
function plainScore(answers: Answers, template: Template): Exact | null {
  let [top, bottom] = [exact(0), exact(0)];
  for (const item of itemsOf(template)) {
    const answer = answers[item.code];
    const scale = scaleOf(item, template);
    if (answer === undefined) continue;
    const points =
      scale.kind === 'marks' ? exact(answer).mul(exact(100)).div(exact(scale.max)) : exact(answer);
    top = top.add(points.mul(exact(item.weight)));
    bottom = bottom.add(exact(item.weight));
  }
  return bottom.equals(exact(0)) ? null : top.div(bottom);
}

function text(sum: Sum | null): string | null {
  return sum === null ? null : exactText(valueOf(sum));
}

function figuresIn({ overall, dimensions, items }: FormScore): readonly (Sum | null)[] {
  return [overall, ...dimensions, ...items];
}

describe('the score of any form', () => {
  it('is what plain fractions give, whatever the weights and scales', () => {
    fc.assert(
      fc.property(anyForm, ([template, answers]) => {
        const plain = plainScore(answers, template);
        expect(templateProblem(template)).toBeNull();
        expect(text(scoreForm(answers, scorerOf(template, SCORING)).overall)).toBe(
          plain === null ? null : exactText(plain),
        );
      }),
    );
  });

  it.each<Scoring['unanswered']>(['left-out', 'neutral', 'zero'])(
    'lies between its worst and its best dimension, in 0–100 (%s)',
    (unanswered) => {
      fc.assert(
        fc.property(anyForm, ([template, answers]) => {
          const { overall, dimensions } = scoreForm(answers, scorerOf(template, { ...SCORING, unanswered }));
          const sorted = dimensions.filter((sum) => sum !== null).sort(compareSums);
          const chain =
            overall === null
              ? []
              : [
                  { total: 0, weight: 1 },
                  ...sorted.slice(0, 1),
                  overall,
                  ...sorted.slice(-1),
                  { total: 100, weight: 1 },
                ];
          expect(chain.every((sum, at) => at === 0 || compareSums(chain[at - 1] ?? sum, sum) <= 0)).toBe(
            true,
          );
          expect(overall === null).toBe(sorted.length === 0);
        }),
      );
    },
  );

  it.each<Scoring['unanswered']>(['left-out', 'neutral', 'zero'])(
    'is never lowered by a better answer (%s)',
    (unanswered) => {
      fc.assert(
        fc.property(anyForm, fc.nat(), fc.nat(), ([template, answers], which, how) => {
          const scorer = scorerOf(template, { ...SCORING, unanswered });
          const answered = itemsOf(template).filter(({ code }) => answers[code] !== undefined);
          const item = answered[which % Math.max(1, answered.length)];
          if (item === undefined) return;
          const better = answersOf(scaleOf(item, template)).filter(
            (answer) => answer > (answers[item.code] ?? 0),
          );
          const raised = {
            ...answers,
            [item.code]: better[how % Math.max(1, better.length)] ?? answers[item.code] ?? 0,
          };
          const now = figuresIn(scoreForm(answers, scorer));
          const then = figuresIn(scoreForm(raised, scorer));
          const isLower = (sum: Sum | null, at: number) =>
            sum !== null && compareSums(then[at] ?? { total: -1, weight: 1 }, sum) < 0;
          expect(now.filter(isLower)).toEqual([]);
          if (better.length > 0)
            expect(
              compareSums(then[0] ?? { total: 0, weight: 1 }, now[0] ?? { total: 0, weight: 1 }),
            ).toBeGreaterThan(0);
        }),
      );
    },
  );
});

const anyReturn = fc.constantFrom('2026-03-02', '2026-03-09', '2026-03-10', null);

/** A round of up to twelve forms from four customers, some late, out or withdrawn, some with an opinion. */
const anyRound: fc.Arbitrary<readonly [Template, readonly RoundForm[]]> = anyTemplate.chain((template) =>
  fc.tuple(
    fc.constant(template),
    fc
      .array(
        fc.tuple(
          fc.constantFrom('C1', 'C2', 'C3', 'C4'),
          anyAnswers(template),
          anyReturn,
          fc.constantFrom('', '无', '价格偏高'),
          fc.boolean(),
        ),
        { maxLength: 12 },
      )
      .map((forms) =>
        forms.map(([customer, answers, returnedOn, opinion, isWithdrawn], at) =>
          formOf(customer, returnedOn === null ? {} : answers, {
            code: `F${at}`,
            returnedOn: returnedOn === null ? null : day(returnedOn),
            withdrawnOn: isWithdrawn && at % 3 === 0 ? day('2026-03-11') : null,
            opinion,
          }),
        ),
      ),
  ),
);

describe('any round', () => {
  it.each<[string, Partial<Scoring>]>([
    ['customers counting once', {}],
    ['every form counting', { severalForms: 'each', lateForms: 'counted' }],
  ])('comes out the same in whatever order its forms stand: %s', (_what, scoring) => {
    const ruleSet = scoredBy({ ...scoring, invalidAbove: { percent: 60 } });
    const anyOrder = anyRound.chain(([template, forms]) =>
      fc.tuple(
        fc.constant(template),
        fc.constant(forms),
        fc.shuffledSubarray([...forms], { minLength: forms.length }),
      ),
    );
    fc.assert(
      fc.property(anyOrder, ([template, forms, shuffled]) => {
        const outcomeOf = (of: readonly RoundForm[]) => {
          const judged = judgeForms(of, template, ruleSet);
          const figures = figuresOf(judged, template, ruleSet);
          return JSON.stringify(
            { figures, fired: firedTriggers({ template, ruleSet, forms: judged, figures, before: null }) },
            (_key, value) => (typeof value === 'bigint' ? String(value) : value),
          );
        };
        expect(outcomeOf(shuffled)).toBe(outcomeOf(forms));
      }),
    );
  });

  it('is the mean of its customers’ means, by plain fractions', () => {
    const ruleSet = scoredBy({ invalidAbove: { percent: 100 } });
    const mean = (all: readonly Exact[]) =>
      all.reduce((sum, one) => sum.add(one), exact(0)).div(exact(all.length));
    fc.assert(
      fc.property(anyRound, ([template, forms]) => {
        const counted = forms.filter(
          ({ returnedOn, withdrawnOn }) =>
            returnedOn !== null && returnedOn <= '2026-03-09' && withdrawnOn === null,
        );
        const byCustomer = ['C1', 'C2', 'C3', 'C4']
          .map((code) =>
            counted
              .filter(({ customer }) => customer === code)
              .flatMap(({ answers }) => plainScore(answers, template) ?? []),
          )
          .filter((scores) => scores.length > 0);
        const { overall, customers } = figuresOf(judgeForms(forms, template, ruleSet), template, ruleSet);
        expect(customers.map((customer) => text(customer.overall))).toEqual(
          byCustomer.map((scores) => exactText(mean(scores))),
        );
        expect(overall === null ? null : exactText(overall)).toBe(
          byCustomer.length === 0 ? null : exactText(mean(byCustomer.map(mean))),
        );
      }),
    );
  });
});
