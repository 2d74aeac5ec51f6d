import { beforeAll, describe, expect, it } from 'vitest';
import type { Scoring } from '../../db/model/surveys/ruleSet';
import type { Template } from '../../db/model/surveys/template';
import plantA from '../../db/model/surveys/testing/plantA.json';
import { marked } from '../../db/model/surveys/testing/samples';
import { iatf } from '../../db/shipped/ruleSets/iatf';
import { type RoundWorld, roundWorld, type WorldForm } from '../../db/testing/roundWorld';
import { answersAlike, SMALL_ROUNDS } from '../../db/testing/smallRounds';
import type { RoundResult } from '../../preload/contract/surveys';
import { score } from '../../preload/words/format';
import { theRound } from '../jobs/found';
import { resultOf } from '../jobs/surveys/judged';
import { shownResult } from '../jobs/surveys/result';
import { roundSummary } from './roundSummary';
import { jobOffice } from './testing/jobOffice';
import { computedAgain, hasLibreOffice } from './testing/libreOffice';
import { writeExcel } from './write/excel';
import { type ReadCell, readBook } from './write/testing/readBook';

const LIMIT = 120_000;
const PERIOD = { code: '2026Q3', from: '2026-07-01', to: '2026-09-30' };
const BACK = { issuedOn: '2026-07-13', returnedOn: '2026-07-15' };

function plantAWorld(): RoundWorld {
  const rounds: Readonly<Record<string, readonly WorldForm[]>> = plantA;
  const codes = [...new Set(Object.values(rounds).flatMap((forms) => forms.map(({ customer }) => customer)))];
  const months: Readonly<Record<string, readonly [string, string]>> = {
    '2026Q1': ['01-01', '03-31'],
    '2026Q2': ['04-01', '06-30'],
    '2026Q3': ['07-01', '09-30'],
  };
  return {
    customers: codes.map((code) => ({ code, name: `客户 ${code}` })),
    rounds: Object.entries(rounds).map(([code, forms]) => {
      const [from = '', to = ''] = months[code] ?? [];
      return { code, from: `2026-${from}`, to: `2026-${to}`, forms };
    }),
  };
}

/** One customer a mark; its three items are marked alike, so that its score is the mark. */
function marksWorld(marks: readonly number[], template: Template = marked): RoundWorld {
  const customers = marks.map((_, at) => ({ code: `C${at}`, name: `客户 ${at}` }));
  const forms = marks.map((mark, at) => ({
    ...BACK,
    customer: `C${at}`,
    answers: { 'quality-1': mark, 'delivery-1': mark, 'price-1': mark },
  }));
  return { customers, rounds: [{ ...PERIOD, forms, template }] };
}

const uneven: Template = {
  ...marked,
  code: 'uneven',
  scale: { kind: 'marks', max: 3 },
  dimensions: marked.dimensions.map((dimension, at) => ({
    ...dimension,
    items: dimension.items.map((item) => ({ ...item, weight: [0.1, 0.2, 0.7][at] ?? 1 })),
  })),
};

function scoredBy(scoring: Partial<Scoring>): RoundWorld {
  const rules = { ...iatf, scoring: { ...iatf.scoring, ...scoring } };
  return { ...SMALL_ROUNDS, rounds: SMALL_ROUNDS.rounds.map((round) => ({ ...round, rules })) };
}

interface Computed {
  readonly written: readonly ReadCell[];
  readonly again: readonly ReadCell[];
  readonly shown: RoundResult;
}

async function computed(worlds: readonly RoundWorld[]): Promise<readonly Computed[]> {
  const made = [];
  for (const world of worlds) {
    const office = jobOffice(await roundWorld(world));
    const { document } = await roundSummary.collect(office, { round: '2026Q3' });
    const shown = shownResult(await resultOf(office, await theRound(office.db, '2026Q3')));
    made.push({ bytes: writeExcel(document), shown });
  }
  const again = computedAgain(made.map(({ bytes }) => bytes));
  return Promise.all(
    made.map(async ({ bytes, shown }, at) => ({
      written: await readBook(bytes),
      again: await readBook(again[at] ?? new Uint8Array()),
      shown,
    })),
  );
}

function shownIn(cells: readonly ReadCell[], sheet: string, pattern: RegExp): readonly string[] {
  return cells
    .filter((cell) => cell.sheet === sheet && pattern.test(cell.address))
    .map(({ value }) => (typeof value === 'number' ? score(value) : String(value)));
}

const oneMark = (points: number): RoundWorld => ({
  customers: [{ code: 'C1', name: '客户' }],
  rounds: [{ ...PERIOD, forms: [{ ...BACK, customer: 'C1', answers: answersAlike(points) }] }],
});

const WORLDS: readonly (readonly [string, RoundWorld])[] = [
  ['a real plant’s quarter', plantAWorld()],
  ['one form of every kind', SMALL_ROUNDS],
  ['every form counting once', scoredBy({ severalForms: 'each' })],
  ['late forms counted and blanks neutral', scoredBy({ lateForms: 'counted', unanswered: 'neutral' })],
  ['blanks as nought and other points', scoredBy({ unanswered: 'zero', levelPoints: [100, 85, 70, 30, 0] })],
  ['thirds and weights of tenths', marksWorld([1, 2, 3, 1, 0.5], uneven)],
  ['a tie of customers', marksWorld([84.2, 84.3])],
  ['a tie that binary numbers miss', marksWorld([79.9, 79.95, 80])],
  ['a tie over seven', marksWorld([0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05])],
  ['a score just below the target', marksWorld([79.99, 79.99, 80.01, 79.97])],
  ['one customer', marksWorld([64.35])],
  ['nobody', { ...marksWorld([]), customers: [{ code: 'C0', name: '客户' }] }],
  ['another answer', oneMark(60)],
];

// apt-get install libreoffice-calc
describe.skipIf(!hasLibreOffice())(
  'computed again by LibreOffice (left out where it is not installed)',
  () => {
    let all: readonly Computed[] = [];

    beforeAll(async () => {
      all = await computed(WORLDS.map(([, world]) => world));
    }, LIMIT);

    it.each(WORLDS.map(([name], at) => [name, at] as const))(
      '%s: every formula gives what was written with it',
      (_name, at) => {
        const { written = [], again = [] } = all[at] ?? {};
        const results = new Map(again.map(({ sheet, address, value }) => [`${sheet} ${address}`, value]));
        const formulas = written.filter(({ kind }) => kind === 'formula');
        expect(
          formulas.filter(({ sheet, address, value }) => results.get(`${sheet} ${address}`) !== value),
        ).toEqual([]);
        expect(formulas.length).toBeGreaterThan(5);
      },
    );

    it.each(WORLDS.map(([name], at) => [name, at] as const))(
      '%s: the figures are those of the round’s result',
      (_name, at) => {
        const { again = [], shown } = all[at] ?? {};
        if (shown === undefined) throw new Error('Nothing was computed');
        const means = [
          shown.overall,
          ...shown.dimensions.map((mean) => mean.score),
          ...shown.items.map((mean) => mean.score),
        ];
        expect(shownIn(again, '矩阵', /^(?!C7$)[A-Z]+7$/)).toEqual(means.map(score));
        const customers = shown.customers.map((customer) => score(customer.score)).toSorted();
        expect(shownIn(again, '客户', /^E(?![4567]$)\d+$/).toSorted()).toEqual(customers);
        expect(shownIn(again, '汇总', /^B6$/)).toEqual([score(shown.returnRate)]);
      },
    );
  },
);
