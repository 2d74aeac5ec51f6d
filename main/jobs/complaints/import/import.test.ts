import { describe, expect, it } from 'vitest';
import { addCustomers, blankOffice, csv, type TestOffice } from '../../../testing/office';

const HEAD =
  '客诉编号,客户,受理时间,确认时间,通知时间,8D回复时间,结案时间,状态,不良现象,批量,不良数,责任部门';

/** Rows of a register; today is 2026-10-09. */
function register(...rows: readonly string[]) {
  return csv('登记表.csv', [HEAD, ...rows]);
}

async function officeWithTwo(): Promise<TestOffice> {
  const office = await blankOffice();
  await addCustomers(office, 2);
  return office;
}

const import_ = (office: TestOffice, ...rows: readonly string[]) =>
  office.ask('complaints.import', { file: register(...rows) });
const shown = (office: TestOffice, id: string) => office.ask('complaints.show', { id });
const whyOf = async (office: TestOffice, row: string) => {
  const { rejected } = await import_(office, row);
  return rejected.map(({ field, reason }) => [field, reason]);
};

describe('a complaint of a register', () => {
  it('has its times on the plant’s clock, and is closed before this system', async () => {
    const office = await officeWithTwo();
    await import_(
      office,
      'K1,C1,2026-03-05 14:20,2026/3/5 14:50,,2026-03-09,2026-04-01 9:00,,毛边,500,8,品保',
    );
    const { state, cycles, problem, lotQuantity } = await shown(office, 'K1');
    expect({ state, problem, lotQuantity }).toEqual({ state: 'closed', problem: '毛边', lotQuantity: 500 });
    expect(cycles).toMatchObject([
      {
        receivedOn: '2026-03-05',
        replyDueOn: '2026-03-10',
        isClosedBefore: true,
        times: {
          received: '2026-03-05T06:20:00.000Z',
          confirmed: '2026-03-05T06:50:00.000Z',
          notified: null,
          replied: '2026-03-09',
          closed: '2026-04-01T01:00:00.000Z',
        },
      },
    ]);
  });

  it.each([
    ['without a closing', 'K1,C1,2026-03-05 14:20,,,,,,毛边,,,', 'open', false],
    ['said to be in hand', 'K1,C1,2026-03-05 14:20,,,,,处理中,毛边,,,', 'open', false],
    ['said to be closed', 'K1,C1,2026-03-05 14:20,,,,,已结案,毛边,,,', 'closed', true],
    [
      'closed though its state says else',
      'K1,C1,2026-03-05 14:20,,,,2026-04-01,处理中,毛边,,,',
      'closed',
      true,
    ],
    ['withdrawn', 'K1,C1,2026-03-05 14:20,,,,2026-04-01,已撤销,毛边,,,', 'withdrawn', false],
    ['in a state that nobody knows', 'K1,C1,2026-03-05 14:20,,,,,待客户样品,毛边,,,', 'open', false],
  ])('%s', async (_said, row, state, isClosedBefore) => {
    const office = await officeWithTwo();
    await import_(office, row);
    const whole = await shown(office, 'K1');
    expect([whole.state, whole.cycles[0]?.isClosedBefore]).toEqual([state, isClosedBefore]);
  });

  it('keeps what it cannot place: a way, a department, a long problem', async () => {
    const office = await officeWithTwo();
    const long = '端子变形。'.repeat(60);
    const head = '客诉编号,客户名称,受理日期,受理方式,责任部门,不良现象,严重度,处理人,原因分析,改善对策';
    const row = `K1,客户 C2,2026年3月5日,展会,焊接二课,${long},轻微,李四,模具磨损,换模`;
    await office.ask('complaints.import', { file: csv('r.csv', [head, row]) });
    expect(await shown(office, 'K1')).toMatchObject({
      ...{ customer: 'C2', way: 'other', wayNote: '展会', department: '焊接二课', severity: 'minor' },
      ...{ problem: long.slice(0, 200), description: long, engineer: { code: null, name: '李四' } },
      receivedOn: '2026-03-05',
    });
    const { db } = office.opened.open;
    expect(await db.selectFrom('complaintCause').select(['branch', 'text']).execute()).toEqual([
      { branch: 'occurrenceTechnical', text: '模具磨损' },
    ]);
    expect(await db.selectFrom('complaintMeasure').select(['step', 'text']).execute()).toEqual([
      { step: 'corrective', text: '换模' },
    ]);
  });

  it.each([
    ['a customer whom nobody knows', 'K1,C9,2026-03-05 14:20,,,,,,,,,', '客户', /没有这个客户/],
    ['no time of receipt', 'K1,C1,,,,,,,,,,', '受理时间', /不能为空/],
    ['a time that is none', 'K1,C1,2026-03-05 14:20,下午,,,,,,,,', '确认时间', /不是日期/],
    ['a quantity below zero', 'K1,C1,2026-03-05 14:20,,,,,,,,-1,', '不良数', /不在允许的范围/],
  ])('is rejected with %s', async (_said, row, field, reason) => {
    const office = await officeWithTwo();
    expect(await whyOf(office, row)).toEqual([[field, expect.stringMatching(reason)]]);
  });

  it('is rejected when it stands twice, or is of a deleted customer', async () => {
    const office = await officeWithTwo();
    await office.ask('records.delete', { record: 'customer', key: 'C2' });
    const { added, rejected } = await import_(
      office,
      'K1,C1,2026-03-05 14:20,,,,,,,,,',
      'K1,C1,2026-03-06 14:20,,,,,,,,,',
      'K2,C2,2026-03-06 14:20,,,,,,,,,',
    );
    expect([added, rejected.map(({ row, reason }) => [row, reason])]).toEqual([
      1,
      [
        [3, '与第 2 行重复'],
        [4, expect.stringMatching(/已删除/)],
      ],
    ]);
  });

  it('with times in an impossible order is looked at, never lost', async () => {
    const office = await officeWithTwo();
    const row =
      'K1,C1,2026-03-05 14:20,2026-03-05 14:00,2026-03-05 13:00,2026-03-04,2027-01-01,在查,毛边,100,200,焊接二课';
    const { rows, columns } = await office.ask('complaints.previewImport', { file: register(row) });
    const warned = rows[0]?.cells.flatMap(({ warning }, at) =>
      warning === null ? [] : [[columns[at]?.header, warning]],
    );
    expect(Object.fromEntries(warned ?? [])).toEqual({
      确认时间: '早于受理 2026-03-05 14:20',
      通知时间: '早于确认 2026-03-05 14:00',
      '8D回复时间': '早于受理 2026-03-05 14:20',
      结案时间: '晚于今天',
      状态: '不认识这个词，按通常处理',
      不良数: '多于数量 100',
      责任部门: '没有这个部门，只记名称',
    });
    expect(await import_(office, row)).toMatchObject({ added: 1, rejected: [] });
  });
});
