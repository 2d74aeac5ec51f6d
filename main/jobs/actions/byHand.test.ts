import { describe, expect, it } from 'vitest';
import { day, momentOf } from '../../../db/model/day';
import { addCustomers, blankOffice } from '../../testing/office';

describe('an action by hand', () => {
  it('is opened for a department, due ten working days on, and verified by a day', async () => {
    const office = await blankOffice();
    await addCustomers(office, 1);
    const opened = await office.ask('actions.add', {
      source: 'audit',
      title: '点检表未签',
      customer: 'C1',
      department: '品保',
      responsible: '陈工',
    });
    expect(opened).toMatchObject({ code: 'IM-2026-0001', state: 'open', dueOn: '2026-10-22' });
    const whole = await office.ask('actions.show', { id: opened.code });
    expect(whole).toMatchObject({
      kind: 'audit',
      subject: 'C1',
      responsible: '陈工',
      followedBy: '业务',
      verifyBy: 'date',
      nextRound: null,
    });
    expect(await office.refused('actions.update', { id: opened.id, verifyBy: 'nextRound' })).toBe(
      'wrong-input',
    );
    expect((await office.ask('customers.page', { code: 'C1' })).actions).toMatchObject([
      { code: 'IM-2026-0001' },
    ]);
  });

  it('is changed many at once, with one reason', async () => {
    const office = await blankOffice();
    const ids: string[] = [];
    for (const title of ['甲', '乙'])
      ids.push((await office.ask('actions.add', { title, department: '品保' })).id);
    const changes = ids.map((id) => ({ id, responsible: '周工', dueOn: day('2026-11-02') }));
    expect(await office.refused('actions.updateMany', { changes })).toBe('reason-needed');
    expect(await office.ask('actions.updateMany', { changes, reason: '等模具到厂' })).toEqual({ changed: 2 });
    const { actions } = await office.ask('actions.sheet', {});
    expect(actions).toMatchObject([
      { responsible: '周工', dueOn: '2026-11-02' },
      { responsible: '周工', dueOn: '2026-11-02' },
    ]);
  });
});

describe('an overdue action', () => {
  it('climbs its rungs, and the trail tells of each once, at the next change', async () => {
    const office = await blankOffice(undefined, momentOf(Date.UTC(2026, 9, 21, 4)));
    const { id } = await office.ask('actions.add', {
      title: '甲',
      department: '品保',
      dueOn: day('2026-10-16'),
    });
    const { db } = office.opened.office;
    const head = await db().selectFrom('person').select('id').executeTakeFirstOrThrow();
    await db().updateTable('department').set({ headId: head.id }).where('code', '=', '品保').execute();
    const { actions } = await office.ask('actions.sheet', {});
    expect(actions[0]).toMatchObject({
      isOverdue: true,
      escalation: { level: 2, to: 'headOfQuality', since: '2026-10-21', names: [] },
    });
    expect((await office.ask('actions.show', { id })).escalations).toMatchObject([
      { level: 1, to: 'departmentHead', since: '2026-10-19', names: ['质量办公室'] },
      { level: 2 },
    ]);
    await office.ask('actions.update', { id, problem: '一' });
    await office.ask('actions.update', { id, problem: '二' });
    const { rows } = await office.ask('history.record', { record: 'action', key: id });
    const told = rows.map((row) => JSON.parse(row.new ?? '{}').escalation?.level ?? null);
    expect(told).toEqual([null, 1, 2, null, null]);
  });

  it('climbs the rungs that the office has set', async () => {
    const office = await blankOffice(undefined, momentOf(Date.UTC(2026, 9, 21, 4)));
    await office.ask('settings.change', { escalation: [{ after: 2, to: 'processAuditor' }] });
    await office.ask('actions.add', { title: '甲', department: '品保', dueOn: day('2026-10-16') });
    const { actions } = await office.ask('actions.sheet', {});
    expect(actions[0]?.escalation).toMatchObject({ level: 1, to: 'processAuditor' });
  });
});
