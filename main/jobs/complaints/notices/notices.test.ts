import { describe, expect, it } from 'vitest';
import { type Moment, momentOf } from '../../../../db/model/day';
import { oneComplaint } from '../../../testing/complaintExamples';
import { blankOffice, type TestOffice } from '../../../testing/office';

function at(time: string): Moment {
  return momentOf(Date.parse(`2026-03-12T${time}:00+08:00`));
}

async function officeAt(time: string) {
  const clock = { now: at(time) };
  const office = await blankOffice(undefined, () => clock.now);
  const goTo = (next: string) => {
    clock.now = at(next);
  };
  return { ...office, goTo };
}

const HUANG = { name: '黄启明', email: 'huang@example.com' };

/** Engineering with its head, and who counts. */
async function withPeople(office: TestOffice) {
  const add = (code: string, name: string, more: object = {}) =>
    office.ask('people.save', {
      code,
      fields: { name, role: 'clerk', email: `${code}@example.com`, ...more },
    });
  await add('huang', '黄启明', { department: '工程', functions: ['improvementEngineer'] });
  await add('lin', '林涛', { department: '工程' });
  await add('chen', '陈静', { department: '品保', functions: ['headOfQuality'] });
  await add('sun', '孙立群', { department: '品保', position: 'OQC 检验员' });
  await add('luo', '罗春梅', { department: '品保', position: '巡检' });
  await office.ask('people.changeDepartment', { code: '工程', head: 'lin' });
}

async function offered(office: TestOffice, id: string) {
  const { offers } = await office.ask('complaints.notices', { id });
  return Object.fromEntries(
    offers.map(({ kind, people }) => [kind, people.map((one) => `${one.as} ${one.name}`)]),
  );
}

describe('a notice', () => {
  it.each([
    ['engineering', 'notified'],
    ['stock', 'oqcTold'],
    ['wip', 'ipqcTold'],
  ] as const)('of %s tells %s', async (kind, step) => {
    const office = await officeAt('14:20');
    const id = await oneComplaint(office);
    office.goTo('14:52');
    expect(await office.ask('complaints.notify', { id, kind, people: [HUANG] })).toMatchObject({
      code: 'TZ-KS2026-001-01',
      toldAt: at('14:52'),
    });
    const { cycles } = await office.ask('complaints.show', { id });
    expect(cycles[0]?.times[step]).toBe(at('14:52'));
  });

  it('keeps whom it told, with what the office knows of them', async () => {
    const office = await officeAt('14:20');
    await withPeople(office);
    const id = await oneComplaint(office);
    const people = [{ name: 'huang' }, { name: '王师傅', department: '外协厂' }];
    await office.ask('complaints.notify', { id, kind: 'engineering', people, text: ' 请看附图 ' });
    const { notices } = await office.ask('complaints.notices', { id });
    expect(notices).toMatchObject([{ kind: 'engineering', text: '请看附图', toldAt: at('14:20') }]);
    expect(notices[0]?.people).toEqual([
      { code: 'huang', name: '黄启明', department: '工程', email: 'huang@example.com' },
      { code: null, name: '王师傅', department: '外协厂', email: '' },
    ]);
  });

  it('sent again leaves the time that was told', async () => {
    const office = await officeAt('14:20');
    const id = await oneComplaint(office);
    await office.ask('complaints.notify', { id, kind: 'stock', people: [HUANG] });
    office.goTo('15:00');
    const again = await office.ask('complaints.notify', { id, kind: 'stock', people: [{ name: '李工' }] });
    expect(again).toMatchObject({ code: 'TZ-KS2026-001-02', toldAt: at('15:00') });
    const { cycles } = await office.ask('complaints.show', { id });
    expect(cycles[0]?.times.oqcTold).toBe(at('14:20'));
  });

  it('that lies back asks why, as every time does, and keeps nothing without', async () => {
    const office = await officeAt('14:20');
    const id = await oneComplaint(office);
    office.goTo('15:30');
    const asked = { id, kind: 'wip' as const, people: [HUANG], at: '2026-03-12T14:40' };
    expect(await office.refused('complaints.notify', asked)).toBe('reason-missing');
    expect((await office.ask('complaints.notices', { id })).notices).toEqual([]);
    await office.ask('complaints.notify', { ...asked, reason: '先打了电话' });
    expect((await office.ask('complaints.notices', { id })).notices).toHaveLength(1);
  });

  it.each([
    ['to nobody', { people: [] }],
    ['to one twice', { people: [HUANG, HUANG] }],
    ['in the future', { people: [HUANG], at: '2026-03-12T14:21' }],
  ])('%s is refused', async (_what, more) => {
    const office = await officeAt('14:20');
    const id = await oneComplaint(office);
    const code = await office.refused('complaints.notify', { id, kind: 'stock', ...more });
    expect(['wrong-input', 'time-in-future']).toContain(code);
  });
});

describe('whom the organisation names', () => {
  it('are the engineer, his manager, the head of quality, and who counts by position', async () => {
    const office = await officeAt('14:20');
    await withPeople(office);
    expect(await offered(office, await oneComplaint(office))).toEqual({
      engineering: ['engineer 黄启明', 'manager 林涛', 'head 陈静'],
      stock: ['oqc 孙立群'],
      wip: ['patrol 罗春梅'],
    });
  });

  it('are those who were told the last time, where somebody was', async () => {
    const office = await officeAt('14:20');
    await withPeople(office);
    const first = await oneComplaint(office);
    await office.ask('complaints.notify', { id: first, kind: 'stock', people: [{ name: 'lin' }] });
    expect(await offered(office, await oneComplaint(office))).toMatchObject({ stock: ['oqc 林涛'] });
  });

  it('may be nobody: then it says as what', async () => {
    const office = await officeAt('14:20');
    const { offers } = await office.ask('complaints.notices', { id: await oneComplaint(office) });
    expect(offers.find(({ kind }) => kind === 'stock')).toMatchObject({ people: [], missing: ['oqc'] });
  });
});
