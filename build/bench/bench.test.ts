import { afterEach, describe, expect, it } from 'vitest';
import { day } from '../../db/model/day';
import { blankPages } from './baseline/blankPages';
import { rawAnswers } from './baseline/rawAnswers';
import { countCells } from './baseline/workbookCells';
import { customersCsv, ledgerBook } from './ledgerBook';
import { FORMS, manyForms } from './manyForms';
import { codeOfRound, fillRounds } from './manyRounds';
import { computed, inTurns, median, timed } from './measure';
import { openPlant, type Plant } from './plant';
import { tableOf } from './table.mjs';

const ITEMS = 18;
const plants: Plant[] = [];

afterEach(async () => {
  for (const plant of plants.splice(0)) await plant.close();
});

async function smallPlant(): Promise<Plant> {
  const plant = await openPlant();
  plants.push(plant);
  return plant;
}

describe('a store of many rounds', () => {
  it('has one answered form of every customer in every round', async () => {
    const plant = await smallPlant();
    await fillRounds(plant, { customers: 3, rounds: 2 });
    const raw = rawAnswers(plant.database);
    expect([raw.ofRound(codeOfRound(2)).length, raw.all().length]).toEqual([3 * ITEMS, 2 * 3 * ITEMS]);
    raw.close();
    const counts = { issued: 3, returnedOnTime: 3, returnedLate: 0, invalid: 0 };
    expect(await plant.ask('surveys.roundResult', { round: codeOfRound(2) })).toMatchObject(counts);
    const trend = await plant.ask('surveys.trend', {});
    expect(trend.rounds.map(({ code }) => code)).toEqual(['2016Q1', '2016Q2']);
    expect(trend.customers).toHaveLength(3);
  });
});

describe('a ledger of many rows', () => {
  it('is imported whole, and its cells are those that were written', async () => {
    const plant = await smallPlant();
    const [customers, rows] = [3, 4];
    await plant.ask('customers.import', { file: customersCsv(customers) });
    const period = { from: day('2026-07-01'), to: day('2026-09-30') };
    const kind = { template: 'iatf-quarterly', ruleSet: 'iatf', customers: 'none' } as const;
    await plant.ask('surveys.createRound', { code: 'R1', ...kind, ...period });
    const bytes = await ledgerBook(rows, customers);
    expect(
      await plant.ask('surveys.importLedger', { round: 'R1', file: { name: 'ledger.xlsx', bytes } }),
    ).toEqual({
      issued: rows,
      returned: rows,
      rejected: [],
      ignored: [],
    });
    const [title, header, opinions] = [1, 7 + ITEMS, rows];
    const full = title + header + rows * (6 + ITEMS);
    const cells = await countCells(bytes);
    expect(cells).toBeGreaterThanOrEqual(full);
    expect(cells).toBeLessThanOrEqual(full + opinions);
  });
});

it('forms and blank pages are as many', () => {
  expect(new Set(manyForms().forms.map(({ customerName }) => customerName)).size).toBe(FORMS);
  expect(blankPages(FORMS).match(/<p>/g)).toHaveLength(FORMS);
});

describe('measuring', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
  ])('the median of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('goes by turns and forgets the cold ones', async () => {
    const runs: string[] = [];
    const side = (name: string) => () => Promise.resolve(runs.push(name));
    const sides = await inTurns({ pairs: 2, warmUp: 1, ours: side('ours'), base: side('base') });
    expect(runs).toEqual(['ours', 'base', 'ours', 'base', 'ours', 'base']);
    expect(sides).toEqual({ ours: [3, 5], base: [4, 6] });
  });

  it('tells the time of the clock and that of the processor', async () => {
    expect(await timed(() => new Promise((resolve) => setTimeout(resolve, 20)))()).toBeGreaterThan(15);
    expect(
      await computed(() => Array.from({ length: 200_000 }, (_, at) => String(at)).join())(),
    ).toBeGreaterThan(0);
  });
});

it('the table says what was reached', () => {
  const bench = {
    name: 'start',
    what: 'ours ÷ blank',
    limit: 1.5,
    unit: 'ms',
    runsIn: 'node',
    load: 1,
  } as const;
  const table = tableOf([{ ...bench, ours: 140, base: 100 }, { ...bench, ours: 160, base: 100 }, bench]);
  expect(
    table
      .trim()
      .split('\n')
      .map((line) => line.split(/ {2,}/).slice(2).join(' ')),
  ).toEqual([
    'ratio limit ours baseline load',
    '1.40 ≤ 1.5 140 ms 100 ms 1.0 reached',
    '1.60 ≤ 1.5 160 ms 100 ms 1.0 not reached',
    '– ≤ 1.5 – – – not measured',
  ]);
});
