import { describe, expect, it } from 'vitest';
import { day } from '../../db/model/day';
import { addCustomers, allAt, blankOffice, csv, issuedRound, type TestOffice } from '../testing/office';

/** Two customers in one closed round: C1 at 60, C2 at 100. Today is 2026-10-09. */
async function officeWithTwo(): Promise<TestOffice> {
  const office = await blankOffice();
  await addCustomers(office, 2);
  const [first, second] = await issuedRound(office);
  const returned = { returnedOn: day('2026-09-24') };
  await office.ask('surveys.recordReturn', {
    ...returned,
    form: first?.form ?? '',
    answers: allAt(60),
    opinion: '请缩短交期',
  });
  await office.ask('surveys.recordReturn', { ...returned, form: second?.form ?? '', answers: allAt(100) });
  await office.ask('surveys.closeRound', { round: '2026Q3' });
  return office;
}

describe('the list of customers', () => {
  it('shows the last score with its grade and whether it is below the target', async () => {
    const office = await officeWithTwo();
    const { customers } = await office.ask('customers.list', {});
    expect(customers).toMatchObject([
      {
        code: 'C1',
        lastScore: 60,
        lastRound: '2026Q3',
        lastGrade: { code: 'below', isBest: false },
        isBelow: true,
      },
      { code: 'C2', lastScore: 100, lastGrade: { code: 'A', isBest: true }, isBelow: false, openActions: 0 },
    ]);
    expect(customers[0]?.openActions).toBe(2);
  });

  it('shows a dash for who was never asked', async () => {
    const office = await blankOffice();
    await addCustomers(office, 1);
    const { customers } = await office.ask('customers.list', {});
    expect(customers).toMatchObject([{ lastScore: null, lastRound: null, lastGrade: null, isBelow: false }]);
  });
});

describe('a customer’s page', () => {
  it('tells the round with grade, target and the mean of all', async () => {
    const office = await officeWithTwo();
    const { rounds } = await office.ask('customers.page', { code: 'C1' });
    expect(rounds).toMatchObject([
      {
        round: '2026Q3',
        to: '2026-09-30',
        isClosed: true,
        score: 60,
        grade: { code: 'below' },
        target: 80,
        overall: 80,
        isBelow: true,
      },
    ]);
  });

  it('tells each action with its clause, figure and opinion', async () => {
    const office = await officeWithTwo();
    const { actions } = await office.ask('customers.page', { code: 'C1' });
    expect(actions.map(({ kind, figure, opinion }) => [kind, figure, opinion])).toEqual([
      ['customerBelow', '60.0', null],
      ['opinion', null, '请缩短交期'],
    ]);
    expect(actions[0]).toMatchObject({
      clause: 'IATF 5.5.2、5.7.4',
      clauseWords: expect.stringContaining('低于80分'),
    });
  });

  it('tells what happened, newest first', async () => {
    const office = await officeWithTwo();
    const { events } = await office.ask('customers.page', { code: 'C1' });
    expect(events.map(({ on, kind }) => [on, kind])).toEqual([
      ['2026-10-09', 'action'],
      ['2026-10-09', 'action'],
      ['2026-09-24', 'returned'],
      ['2026-09-22', 'issued'],
    ]);
  });

  it('gives 24 months of deliveries, two years summed, and what came late', async () => {
    const office = await blankOffice();
    await addCustomers(office, 1);
    const head = '订单号,行号,客户编号,品名,数量,应交日期,实交日期';
    const lines = [
      'A1,1,C1,端子,1000.5,2026-05-10,2026-05-09',
      'A2,1,C1,端子,500,2026-05-20,2026-06-02',
      'A3,1,C1,端子,70,2025-09-20,2025-09-20',
      'A4,1,C1,端子,900,2026-10-01,',
      'A5,1,C1,端子,900,2026-12-01,',
    ];
    await office.ask('deliveries.import', { file: csv('d.csv', [head, ...lines]) });
    const { deliveries, events } = await office.ask('customers.page', { code: 'C1' });
    expect(deliveries.months).toHaveLength(24);
    expect(deliveries.months.at(0)?.month).toBe('2024-11');
    expect(deliveries.months.filter(({ due, quantity }) => due > 0 || quantity > 0)).toEqual([
      { month: '2025-09', due: 1, late: 0, rate: 100, quantity: 70 },
      { month: '2026-05', due: 2, late: 1, rate: 50, quantity: 1000.5 },
      { month: '2026-06', due: 0, late: 0, rate: null, quantity: 500 },
      { month: '2026-10', due: 1, late: 1, rate: 0, quantity: 0 },
    ]);
    expect(deliveries.year).toEqual({ due: 3, late: 2, rate: 33.3, quantity: 1500.5 });
    expect(deliveries.yearBefore).toEqual({ due: 1, late: 0, rate: 100, quantity: 70 });
    expect(events).toMatchObject([
      { kind: 'delivered', on: '2026-06-02', order: 'A2', product: '端子', quantity: 500, daysLate: 13 },
      { on: '2026-05-09', daysLate: 0 },
      { on: '2025-09-20' },
    ]);
  });
});
