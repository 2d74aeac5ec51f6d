import { expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import { addCustomers, allAt, blankOffice } from '../../testing/office';

/** Two quarters, 82 points each; the later one has set itself 85, and 90 for 质量. */
async function twoRounds() {
  const office = await blankOffice();
  await addCustomers(office, 1);
  const plain = { template: 'iatf-quarterly', ruleSet: 'iatf', customers: 'all' } as const;
  const second = { code: '2026Q2', from: day('2026-04-01'), to: day('2026-06-30') };
  const third = { code: '2026Q3', from: day('2026-07-01'), to: day('2026-09-30') };
  const targets = { overall: 85, dimensions: { quality: 90 } };
  await office.ask('surveys.createRound', { ...plain, ...second });
  await office.ask('surveys.createRound', { ...plain, ...third, targets });
  for (const [round, on] of [
    ['2026Q2', '2026-06-01'],
    ['2026Q3', '2026-09-01'],
  ] as const) {
    await office.ask('surveys.issue', { round, on: day(on) });
    const [form] = (await office.ask('surveys.forms', { round })).forms;
    await office.ask('surveys.recordReturn', {
      form: form?.form ?? '',
      returnedOn: day(on),
      answers: { ...allAt(80), Q1: 100, Q2: 100 },
    });
  }
  return office;
}

it('a round is held against its own targets: result, desk, customer and trend', async () => {
  const office = await twoRounds();
  const page = await office.ask('surveys.round', { round: '2026Q3' });
  expect(page.figures).toMatchObject({ overall: 82.6, isTargetReached: false, customersBelow: 1 });
  expect(page.before?.figures).toMatchObject({ overall: 82.6, isTargetReached: true, customersBelow: 0 });
  expect(page.customers.map(({ isBelow }) => isBelow)).toEqual([true]);
  expect(page.dimensions.slice(0, 2)).toMatchObject([
    { code: 'quality', target: 90, isLow: true },
    { code: 'delivery', target: 80, isLow: false },
  ]);
  const desk = await office.ask('surveys.desk', { round: '2026Q3' });
  expect(desk.forms.map(({ isBelow }) => isBelow)).toEqual([true]);
  const [customer] = (await office.ask('customers.list', {})).customers;
  expect(customer).toMatchObject({ lastScore: 82.6, isBelow: true });
});

it('the trend holds every round against its own target', async () => {
  const trend = await (await twoRounds()).ask('surveys.trend', {});
  expect(trend.target).toBe(85);
  expect(trend.overall.map(({ target, isBelow }) => [target, isBelow])).toEqual([
    [80, false],
    [85, true],
  ]);
  expect(trend.dimensions[0]?.points.map(({ target }) => target)).toEqual([80, 90]);
  expect(trend.customers[0]?.isBelow).toEqual([false, true]);
});

it('算给我看 says that the target is the round’s own, and work still starts by the rules alone', async () => {
  const office = await twoRounds();
  const explained = await office.ask('surveys.explain', {
    round: '2026Q3',
    figure: 'dimension',
    subject: 'quality',
  });
  expect(explained.verdict).toMatchObject({ target: '90', isOwn: true, isReached: false });
  const { triggers } = await office.ask('surveys.roundResult', { round: '2026Q3' });
  expect(triggers).toEqual([]);
});
