import { describe, expect, it } from 'vitest';
import { addCustomers, blankOffice, csv, type TestOffice } from '../../../testing/office';

const HEAD = '客诉编号,客户,受理时间,确认时间,结案时间,状态,不良现象,原因';
const OPEN = 'K1,C1,2026-03-05 14:20,2026-03-05 14:50,,,毛边,';

const import_ = (office: TestOffice, row: string) =>
  office.ask('complaints.import', { file: csv('登记表.csv', [HEAD, row]) });
const whyOf = async (office: TestOffice, row: string) =>
  (await import_(office, row)).rejected.map(({ field, reason }) => [field, reason]);

async function imported(row = OPEN): Promise<TestOffice> {
  const office = await blankOffice();
  await addCustomers(office, 2);
  await import_(office, row);
  return office;
}

const timesOf = (office: TestOffice) =>
  office.opened.open.db
    .selectFrom('complaintTime')
    .select(['step', 'at', 'reason', 'isReplaced'])
    .orderBy('id')
    .execute();

describe('a register that is imported again', () => {
  it.each([
    ['the same', OPEN],
    ['with a blank cell', 'K1,C1,2026-03-05 14:20,,,,,'],
    ['with the day of what is known to the minute', 'K1,C1,2026-03-05,2026/3/5,,,毛边,'],
    ['in other writing', 'Ｋ１,客户 C1,2026年3月5日 下午2:20,2026.3.5 14:50:00,,处理中,毛边,'],
  ])('changes nothing when it says %s', async (_said, row) => {
    const office = await imported();
    expect(await import_(office, row)).toMatchObject({ added: 0, updated: 0, unchanged: 1, rejected: [] });
  });

  it('changes what it tells anew, with a trail; the earlier time stays', async () => {
    const office = await imported();
    expect(
      await import_(office, 'K1,C2,2026-03-05 14:20,2026-03-05 15:00,2026-04-01,,色差,模具磨损'),
    ).toMatchObject({ updated: 1, rejected: [] });
    expect(await office.ask('complaints.show', { id: 'K1' })).toMatchObject({
      ...{ customer: 'C2', problem: '色差', state: 'closed' },
      cycles: [
        { isClosedBefore: true, times: { confirmed: '2026-03-05T07:00:00.000Z', closed: '2026-04-01' } },
      ],
    });
    expect(await timesOf(office)).toEqual([
      { step: 'received', at: '2026-03-05T06:20:00.000Z', reason: '导入', isReplaced: 0 },
      { step: 'confirmed', at: '2026-03-05T06:50:00.000Z', reason: '导入', isReplaced: 1 },
      { step: 'confirmed', at: '2026-03-05T07:00:00.000Z', reason: '导入', isReplaced: 0 },
      { step: 'closed', at: '2026-04-01', reason: '导入', isReplaced: 0 },
    ]);
    const change = await office.opened.open.db
      .selectFrom('history')
      .select(['oldJson', 'newJson'])
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(change.oldJson ?? '')).toMatchObject({
      customer: 'C1',
      problem: '毛边',
      state: 'open',
      cause: null,
    });
    expect(JSON.parse(change.newJson ?? '')).toMatchObject({
      customer: 'C2',
      state: 'closed',
      cause: '模具磨损',
    });
  });

  it('is taken back as a whole: changed ones become what they were', async () => {
    const office = await imported();
    const before = await office.ask('complaints.show', { id: 'K1' });
    await import_(office, 'K1,C2,2026-03-06 14:20,2026-03-05 15:00,2026-04-01,,色差,模具磨损');
    const { last } = await office.ask('imports.last', { channel: 'complaints.import' });
    await office.ask('imports.undo', { batch: last?.batch ?? '' });
    expect(await office.ask('complaints.show', { id: 'K1' })).toEqual(before);
    expect((await timesOf(office)).map(({ step, isReplaced }) => [step, isReplaced])).toEqual([
      ['received', 0],
      ['confirmed', 0],
    ]);
    expect(await office.opened.open.db.selectFrom('complaintCause').select('id').execute()).toEqual([]);
    expect(await import_(office, OPEN)).toMatchObject({ unchanged: 1 });
  });

  it('cannot be taken back once somebody worked on one of them', async () => {
    const office = await imported();
    const { last } = await office.ask('imports.last', { channel: 'complaints.import' });
    await office.ask('complaints.change', { id: 'K1', effect: '停线' });
    expect(await office.refused('imports.undo', { batch: last?.batch ?? '' })).toBe('batch-in-use');
  });
});

describe('a complaint that is worked on here', () => {
  async function addedHere(): Promise<TestOffice> {
    const office = await blankOffice();
    await addCustomers(office, 2);
    const receivedAt = '2026-03-05T06:20:31.000Z' as never;
    await office.ask('complaints.add', {
      code: 'K1',
      customer: 'C1',
      problem: '毛边',
      receivedAt,
      reason: '补登',
    });
    return office;
  }

  it('keeps its own time; a register knows it to the minute', async () => {
    const office = await addedHere();
    expect(await import_(office, 'K1,C1,2026-03-05 14:20,,,,毛边,')).toMatchObject({ unchanged: 1 });
    expect(await whyOf(office, 'K1,C1,2026-03-05 14:25,,,,毛边,')).toEqual([
      ['受理时间', '本系统登记为 2026-03-05 14:20，不由导入更改'],
    ]);
  });

  it('takes what a register knows besides', async () => {
    const office = await addedHere();
    expect(await import_(office, 'K1,C1,2026-03-05 14:20,2026-03-05 14:50,,,毛边,')).toMatchObject({
      updated: 1,
    });
  });

  it('is not closed or withdrawn by a register', async () => {
    const office = await addedHere();
    expect(await whyOf(office, 'K1,C1,2026-03-05 14:20,,2026-04-01,,毛边,')).toEqual([
      ['结案时间', expect.stringMatching(/已在本系统办理/)],
    ]);
    expect(await whyOf(office, 'K1,C1,2026-03-05 14:20,,,撤销,毛边,')).toEqual([
      ['状态', expect.stringMatching(/已在本系统办理/)],
    ]);
  });

  it.each([
    ['closed here', { state: 'closed' }, /已结案/],
    ['withdrawn', { state: 'withdrawn' }, /已撤回/],
    ['in the bin', { deletedAt: '2026-10-09T04:00:00.000Z' }, /已删除/],
  ] as const)('that is %s changes no more', async (_said, columns, why) => {
    const office = await addedHere();
    await office.opened.open.db
      .updateTable('complaint')
      .set(columns as never)
      .execute();
    expect(await whyOf(office, 'K1,C1,2026-03-05 14:20,,,,色差,')).toEqual([
      ['客诉编号', expect.stringMatching(why)],
    ]);
  });

  it('and was reopened keeps the times of its first run', async () => {
    const office = await imported('K1,C1,2026-03-05 14:20,,2026-04-01,,毛边,');
    await office.opened.open.db.updateTable('complaint').set({ state: 'open', cycle: 2 }).execute();
    expect(await import_(office, 'K1,C1,2026-03-05 14:20,,2026-04-01,已结案,毛边,')).toMatchObject({
      unchanged: 1,
    });
    expect(await whyOf(office, 'K1,C1,2026-03-05 14:20,,2026-04-02,,毛边,')).toEqual([
      ['结案时间', expect.stringMatching(/已重开/)],
    ]);
  });
});
