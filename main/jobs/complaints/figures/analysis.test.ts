import { describe, expect, it } from 'vitest';
import { day } from '../../../../db/model/day';
import { addCustomers, blankOffice, csv, type TestOffice } from '../../../testing/office';

const HEAD = '客诉编号,客户,受理时间,确认时间,通知时间,8D回复时间,结案时间,料号,不良现象,责任部门,原因';
const ROWS = [
  'K0,C1,2025-05-01 10:00,,,2025-05-06,2025-06-01,P10-A,变形,品保,',
  'K1,C1,2026-03-02 10:00,2026-03-02 10:10,2026-03-02 10:40,2026-03-05,2026-03-20,P10-B,变形,品保,模具磨损',
  'K2,C2,2026-03-05 10:00,2026-03-05 10:20,2026-03-05 10:51,2026-03-12,,P10-A,变形,生产,模具磨损',
  'K3,C2,2026-04-01 10:00,,,,,Q77-1,色差,生产,',
];
const PERIOD = { from: day('2026-01-01'), to: day('2026-12-31') };

async function office(): Promise<TestOffice> {
  const made = await blankOffice();
  await addCustomers(made, 2);
  await made.ask('complaints.import', { file: csv('登记表.csv', [HEAD, ...ROWS]) });
  const deliveries = [
    '订单号,行号,客户编号,应交日期,实交日期,数量,不良数量',
    'SO1,1,C1,2026-03-02,2026-03-02,3000,2',
    'SO1,2,C1,2026-03-09,2026-03-30,1000,',
  ];
  await made.ask('deliveries.import', { file: csv('d.csv', deliveries) });
  return made;
}

describe('the analysis of a period', () => {
  it('counts by what complaints are about', async () => {
    const { count, byProblem, byCause, byCustomer, byDepartment, months } = await (await office()).ask(
      'complaints.analysis',
      PERIOD,
    );
    const of = (counted: typeof byProblem) => counted.map(({ name, count: n }) => [name, n]);
    expect(count).toBe(3);
    expect(of(byProblem)).toEqual([
      ['变形', 2],
      ['色差', 1],
    ]);
    expect(of(byCause)).toEqual([
      ['模具磨损', 2],
      ['', 1],
    ]);
    expect(of(byCustomer)).toEqual([
      ['C2 客户 C2', 2],
      ['C1 客户 C1', 1],
    ]);
    expect(of(byDepartment)).toHaveLength(2);
    expect(months).toEqual([
      { month: '2026-03', count: 2, replied: 2, repliedInTime: 1, replyRate: 50, closed: 1 },
      { month: '2026-04', count: 1, replied: 0, repliedInTime: 0, replyRate: null, closed: 0 },
    ]);
  });

  it('judges its shares against the office’s targets', async () => {
    const made = await office();
    const { kpis } = await made.ask('complaints.analysis', PERIOD);
    expect(
      kpis.map(({ kpi, part, whole, value, isReached }) => [kpi, part, whole, value, isReached]),
    ).toEqual([
      ['notifiedInTime', 1, 2, 50, false],
      ['repliedInTime', 1, 2, 50, false],
      ['solved', 1, 3, 33.3, false],
      ['recurring', 2, 3, 66.7, false],
      ['satisfied', 0, 0, null, null],
    ]);
    const { complaintTargets: targets } = (await made.ask('settings.office', {})).settings;
    await made.ask('settings.change', { complaintTargets: { ...targets, solved: 33.3 } });
    const again = await made.ask('complaints.analysis', PERIOD);
    expect(again.kpis.find(({ kpi }) => kpi === 'solved')?.isReached).toBe(true);
  });

  it('says how long steps took, how old what is open is, and PPM', async () => {
    const { times, ages, ppm, costs } = await (await office()).ask('complaints.analysis', PERIOD);
    expect(times.find(({ step }) => step === 'notified')).toMatchObject({
      ...{ n: 2, medianSeconds: 1830, p90Seconds: 1860, inTime: 1 },
    });
    expect(ages.at(-1)).toEqual({ upTo: null, count: 2 });
    expect(ppm).toEqual([{ month: '2026-03', delivered: 4000, defective: 2, ppm: 500 }]);
    expect(costs).toEqual([]);
  });
});
