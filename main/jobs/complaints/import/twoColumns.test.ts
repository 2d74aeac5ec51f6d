import { describe, expect, it } from 'vitest';
import { addCustomers, blankOffice, csv, type TestOffice } from '../../../testing/office';

async function officeWithOne(): Promise<TestOffice> {
  const office = await blankOffice();
  await addCustomers(office, 1);
  return office;
}

/** The times of the only complaint, on a plant's clock at UTC+8. */
async function timesOf(office: TestOffice) {
  const { cycles } = await office.ask('complaints.show', { id: 'K1' });
  return cycles[0]?.times;
}

async function imported(head: string, ...rows: readonly string[]) {
  const office = await officeWithOne();
  const lines = [`客诉编号,客户,${head}`, ...rows.map((row, at) => `K${at + 1},C1,${row}`)];
  const result = await office.ask('complaints.import', { file: csv('登记表.csv', lines) });
  return { office, ...result, why: result.rejected.map(({ field, reason }) => `${field}：${reason}`) };
}

describe('a time in two columns, a day and a time of day', () => {
  it.each([
    ['14:20', '2026-03-05T06:20:00.000Z'],
    ['14:20:30', '2026-03-05T06:20:30.000Z'],
    ['下午2:20', '2026-03-05T06:20:00.000Z'],
    ['2:20 PM', '2026-03-05T06:20:00.000Z'],
    ['１４：２０', '2026-03-05T06:20:00.000Z'],
    ['14时20分', '2026-03-05T06:20:00.000Z'],
    ['0.597222222222222', '2026-03-05T06:20:00.000Z'],
    ['0920', '2026-03-05T01:20:00.000Z'],
    ['0', '2026-03-04T16:00:00.000Z'],
    ['', '2026-03-05'],
  ])('is one, the time of day written %j', async (time, received) => {
    const { office, why, ignored } = await imported('受理日期,受理时间', `2026/3/5,${time}`);
    expect({ why, ignored, at: (await timesOf(office))?.received }).toEqual({
      ...{ why: [], ignored: [], at: received },
    });
  });

  it.each([
    ['投诉日期,投诉时间', 'received'],
    ['投诉时间,投诉日期', 'received'],
    ['受理日期,时间', 'received'],
    ['受理日期,确认日期,确认时间', 'confirmed'],
    ['受理日期,通知日期,通知时间', 'notified'],
    ['受理日期,8D回复日期,8D回复时间', 'replied'],
    ['受理日期,结案日期,结案时间', 'closed'],
    ['受理日期,结案日期,时间', 'closed'],
    ['Received Date,Closed Date,Closed Time', 'closed'],
  ] as const)('under %s', async (head, step) => {
    const columns = head.split(',');
    const cells = columns.map((one) => (/时间|Time/.test(one) ? '14:20' : '2026-03-05'));
    const { office, why, ignored } = await imported(head, cells.join(','));
    expect({ why, ignored, at: (await timesOf(office))?.[step] }).toEqual({
      ...{ why: [], ignored: [], at: '2026-03-05T06:20:00.000Z' },
    });
  });

  it.each([
    ['no time', '2026-03-05,半天', ['受理时间：不是时间，请写成 14:20']],
    ['a time that no day has', '2026-03-05,25:10', ['受理时间：不是时间，请写成 14:20']],
    ['no day', ',14:20', ['受理日期：有时间，没有日期']],
    ['neither', ',', ['受理日期：不能为空']],
    ['a bad day', '昨天,14:20', ['受理日期：不是日期，请写成 2026-03-05']],
  ])('is rejected with %s', async (_said, row, reasons) => {
    expect((await imported('受理日期,受理时间', '2026-03-01,9:00', row)).why).toEqual(reasons);
  });

  it('may stand in one column for older rows', async () => {
    const { why, added } = await imported('受理日期,受理时间', ',2026-03-05 14:20', '2026-03-06,9:00');
    expect({ why, added }).toEqual({ why: [], added: 2 });
  });

  it('is shown in the preview as it is read', async () => {
    const office = await officeWithOne();
    const file = csv('r.csv', ['客诉编号,客户,受理日期,受理时间', 'K1,C1,2026-03-05,0.597222222222222']);
    const { columns, rows } = await office.ask('complaints.previewImport', { file });
    expect(columns.map(({ header }) => header)).toEqual(['客诉编号', '客户', '受理日期', '受理时间']);
    expect(rows[0]?.cells.map(({ readAs }) => readAs)).toEqual([null, null, null, '14:20:00']);
  });
});

describe('a column of days with their times keeps its meaning beside one of days', () => {
  it.each([
    ['受理日期,受理时间', '2026-03-05,2026-03-05 14:20'],
    ['受理日期,受理时间', '2026-03-05 00:00:00,2026-03-05 14:20'],
    ['受理日期,受理时间', ',2026-03-05 14:20'],
    ['受理时间,受理日期', '2026-03-05 14:20,2026-03-05'],
  ])('%s: %s', async (head, row) => {
    const { office, why } = await imported(head, row);
    expect({ why, at: (await timesOf(office))?.received }).toEqual({
      why: [],
      at: '2026-03-05T06:20:00.000Z',
    });
  });

  it('and is rejected where they tell other days', async () => {
    expect((await imported('受理日期,受理时间', '2026-03-04,2026-03-05 14:20')).why).toEqual([
      '受理日期：与旁边一栏的 2026-03-05 14:20:00 不一致',
    ]);
  });

  it('and where both hold only days, the time is the one whose word says so', async () => {
    const { office, ignored } = await imported('受理日期,受理时间', '2026-03-04,2026-03-05');
    expect([(await timesOf(office))?.received, ignored]).toEqual(['2026-03-05', ['受理日期']]);
  });
});
