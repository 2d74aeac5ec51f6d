import { expect, it } from 'vitest';
import { closedComplaint, oneComplaint } from '../../../testing/complaintExamples';
import { addCustomers, blankOffice, type TestOffice } from '../../../testing/office';

const SECOND = { customer: 'C2', part: 'P1021', partName: '端子', problem: '端子变形' } as const;

async function twoCases(office: TestOffice) {
  await addCustomers(office, 2);
  const first = await closedComplaint(office);
  const second = (await office.ask('complaints.add', SECOND)).id;
  return { first, second };
}

it('a cause record takes what the complaint says and keeps every complaint’s own dates', async () => {
  const office = await blankOffice();
  const { first, second } = await twoCases(office);
  const { code } = await office.ask('complaints.makeCauseRecord', { id: second, complaints: [first] });
  expect(code).toBe('TY2026-001');
  const whole = await office.ask('complaints.causeRecord', { record: code });
  expect(whole).toMatchObject({ title: '端子变形', partFamily: 'p10', complaints: 2, open: 1, costs: [] });
  expect(whole.cases.map((one) => [one.code, one.cycles.length, one.closedOn])).toEqual([
    ['KS2026-001', 1, '2026-10-09'],
    ['KS2026-002', 1, null],
  ]);
  const { cases } = await office.ask('complaints.earlierCases', { id: second });
  expect(cases[0]?.causeRecord).toEqual({ code, title: '端子变形' });
});

it('its costs are summed by currency, in whole units', async () => {
  const office = await blankOffice();
  const { first, second } = await twoCases(office);
  const { code } = await office.ask('complaints.makeCauseRecord', { id: second, complaints: [first] });
  const db = office.opened.office.db();
  for (const [at, [amount, currency]] of (
    [
      [1050, 'CNY'],
      [2000, 'CNY'],
      [300, 'USD'],
    ] as const
  ).entries())
    await db
      .insertInto('complaintCost')
      .values({
        ...{ uid: `c${at}`, complaintId: at === 0 ? 1 : 2, kind: 'sorting', amount, currency, position: at },
        spentOn: (await office.ask('settings.office', {})).today,
      })
      .execute();
  const whole = await office.ask('complaints.causeRecord', { record: code });
  expect(whole.costs).toEqual([
    { currency: 'CNY', amount: 3050 },
    { currency: 'USD', amount: 300 },
  ]);
  expect(whole.cases.map(({ costs }) => costs.map(({ amount }) => amount))).toEqual([[1050], [2000, 300]]);
});

it('a complaint hangs on one record at a time, and comes off again', async () => {
  const office = await blankOffice();
  const { first, second } = await twoCases(office);
  const { code } = await office.ask('complaints.makeCauseRecord', { id: first });
  expect(await office.refused('complaints.makeCauseRecord', { id: first })).toBe('on-cause-record');
  await office.ask('complaints.hangOnCause', { id: second, record: code });
  const other = await oneComplaint(office);
  const { code: another } = await office.ask('complaints.makeCauseRecord', { id: other });
  expect(await office.refused('complaints.hangOnCause', { id: second, record: another })).toBe(
    'on-cause-record',
  );
  await office.ask('complaints.hangOnCause', { id: second, record: null });
  const { records } = await office.ask('complaints.causeRecords', {});
  expect(records.map((one) => [one.code, one.complaints])).toEqual([
    ['TY2026-002', 1],
    ['TY2026-001', 1],
  ]);
});

it('is changed in its own history', async () => {
  const office = await blankOffice();
  const { code, id } = await office.ask('complaints.makeCauseRecord', { id: await oneComplaint(office) });
  await office.ask('complaints.changeCauseRecord', { record: code, rootCause: '变更程序不含包装' });
  await office.ask('complaints.changeCauseRecord', { record: id, rootCause: '变更程序不含包装' });
  const rows = await office.opened.office
    .db()
    .selectFrom('history')
    .select(['channel', 'newJson'])
    .where('record', '=', 'causeRecord')
    .execute();
  expect(rows.map(({ channel }) => channel)).toEqual([
    'complaints.makeCauseRecord',
    'complaints.changeCauseRecord',
  ]);
  expect(await office.refused('complaints.causeRecord', { record: 'TY2099-001' })).toBe('unknown-record');
});
