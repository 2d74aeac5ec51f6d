import { describe, expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import { addCustomers, blankOffice, csv } from '../../testing/office';

async function officeWithOneInBin() {
  const office = await blankOffice();
  await addCustomers(office, 2);
  await office.ask('records.delete', { record: 'customer', key: 'C2' });
  return office;
}

const WHY = /已删除.*回收站/;

describe('a customer who is in the recycle bin', () => {
  const file = csv('d.csv', [
    '订单号,行号,客户编号,应交日期',
    'SO1,1,C1,2026-05-10',
    'SO2,1,C2,2026-05-10',
    'SO3,1,C3,2026-05-10',
  ]);

  it('is called deleted, not unknown, by an import of deliveries and its preview', async () => {
    const office = await officeWithOneInBin();
    const preview = await office.ask('deliveries.previewImport', { file });
    const told = preview.rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ reason }) => (reason === null ? [] : [[row, reason]])),
    );
    expect(told).toEqual([
      [3, expect.stringMatching(WHY)],
      [4, '没有这个客户，请先导入或新增'],
    ]);
    const { added, rejected } = await office.ask('deliveries.import', { file });
    expect([added, rejected.map(({ reason }) => reason)]).toEqual([1, told.map(([, reason]) => reason)]);
  });

  it('comes with the same file once he is restored', async () => {
    const office = await officeWithOneInBin();
    await office.ask('deliveries.import', { file });
    await office.ask('records.restore', { record: 'customer', key: 'C2' });
    expect(await office.ask('deliveries.import', { file })).toMatchObject({ added: 1, unchanged: 1 });
  });

  it('is called deleted by a ledger', async () => {
    const office = await officeWithOneInBin();
    const period = { from: day('2026-07-01'), to: day('2026-09-30') };
    const round = { code: '2026Q3', template: 'iatf-quarterly', ruleSet: 'iatf', ...period };
    await office.ask('surveys.createRound', { ...round, customers: 'none' });
    const ledger = csv('l.csv', ['客户编号,发出日期,Q1', 'C1,2026-09-22,', 'C2,2026-09-22,']);
    const { issued, rejected } = await office.ask('surveys.importLedger', { round: '2026Q3', file: ledger });
    expect([issued, rejected]).toMatchObject([1, [{ row: 3, reason: expect.stringMatching(WHY) }]]);
  });
});
