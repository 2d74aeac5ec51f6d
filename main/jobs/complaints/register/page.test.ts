import { describe, expect, it } from 'vitest';
import type { Input } from '../../../../preload/contract/index';
import { addCustomers, blankOffice, csv, type TestOffice } from '../../../testing/office';

const HEAD =
  '客诉编号,客户,受理时间,确认时间,通知时间,8D回复时间,客户要求回复时间,状态,不良现象,责任部门,批号';

/** Today is 2026-10-09, a Friday; the calendar of that year is known, and 1–7 October are holidays. */
const ROWS = [
  'K1,C1,2026-03-05 14:20,2026-03-05 14:30,2026-03-05 15:00,2026-03-10,,已结案,毛边,品保,L-1',
  'K2,C1,2026-03-06 14:20,2026-03-06 14:30,2026-03-06 15:01,2026-03-12,,已结案,毛边,品保,L_2',
  'K3,C2,2026-09-29 08:00,,,,,,色差,焊接二课,100%',
  'K4,C2,2026-09-29 09:00,,,,2026-10-08,,混料,生产,L-4',
  'K5,C2,2026-10-08 09:00,2026-10-08 09:10,,,,,混料,生产,',
  'K6,C2,2026-10-09 11:50,2026-10-09 11:55,,,2026-10-09 11:00,,短装,生产,',
];

async function register(): Promise<TestOffice> {
  const office = await blankOffice();
  await addCustomers(office, 2);
  await office.ask('complaints.import', { file: csv('登记表.csv', [HEAD, ...ROWS]) });
  return office;
}

const codesOf = async (office: TestOffice, asked: Input<'complaints.page'>) =>
  (await office.ask('complaints.page', asked)).complaints.map(({ code }) => code);

describe('the register', () => {
  it('comes newest first, each with what is late about it', async () => {
    const { complaints, total } = await (await register()).ask('complaints.page', {});
    expect(total).toBe(6);
    expect(
      complaints.map(({ code, reply, replyDueOn, lateClocks }) => [code, reply, replyDueOn, lateClocks]),
    ).toEqual([
      ['K6', 'late', '2026-10-09', []],
      ['K5', 'running', '2026-10-12', []],
      ['K4', 'late', '2026-10-08', []],
      ['K3', 'running', '2026-10-09', []],
      ['K2', 'late', '2026-03-11', [{ step: 'notified', minutesLate: 1 }]],
      ['K1', 'onTime', '2026-03-10', []],
    ]);
  });

  it.each<[Input<'complaints.page'>, string]>([
    [{ state: 'closed' }, 'K2 K1'],
    [{ customer: 'C1' }, 'K2 K1'],
    [{ department: '焊接二课' }, 'K3'],
    [{ department: '品保' }, 'K2 K1'],
    [{ problem: '混料' }, 'K5 K4'],
    [{ late: 'reply' }, 'K6 K4 K2'],
    [{ late: 'clock' }, 'K2'],
    [{ late: 'clock', state: 'closed' }, 'K2'],
    [{ words: '毛边 客户' }, 'K2 K1'],
    [{ words: 'l_2' }, 'K2'],
    [{ words: '100%' }, 'K3'],
    [{ words: '毛边 C2' }, ''],
    [{ page: 1 }, ''],
  ])('narrowed to %j is %s', async (asked, codes) => {
    expect((await codesOf(await register(), asked)).join(' ')).toBe(codes);
  });

  it('says what it can be narrowed to', async () => {
    const choices = await (await register()).ask('complaints.choices', {});
    expect(choices.customers.map(({ code }) => code)).toEqual(['C1', 'C2']);
    expect(choices.problems.toSorted()).toEqual(['毛边', '混料', '短装', '色差'].toSorted());
    expect(choices.departments).toContain('焊接二课');
  });

  it('leaves out what is in the bin', async () => {
    const office = await register();
    const { id } = await office.ask('complaints.show', { id: 'K3' });
    await office.ask('records.delete', { record: 'complaint', key: id });
    expect(await office.ask('complaints.page', {})).toMatchObject({ total: 5 });
    expect(await codesOf(office, { problem: '色差' })).toEqual([]);
  });
});
