import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../db/queries/history';
import { blankOffice, csv, type TestOffice } from '../../testing/office';

const BLANK = { department: null, position: '', email: '', phone: '', functions: [], isService: false };

async function withChen(): Promise<TestOffice> {
  const office = await blankOffice();
  await office.ask('people.save', {
    code: 'E1',
    fields: {
      name: '陈静',
      department: '品保',
      role: 'engineer',
      functions: ['processAuditor', 'headOfQuality'],
    },
  });
  return office;
}

async function personIn(office: TestOffice, code: string) {
  const { people } = await office.ask('people.list', {});
  return people.find((person) => person.code === code);
}

describe('the people of an office', () => {
  it('hold a function once, however often it is named', async () => {
    const office = await withChen();
    const fields = { name: '陈静', role: 'engineer', functions: ['headOfQuality', 'headOfQuality'] } as const;
    await office.ask('people.save', { code: 'E1', fields: { ...fields, functions: [...fields.functions] } });
    expect((await personIn(office, 'E1'))?.functions).toEqual(['headOfQuality']);
  });

  it('begin with one administrator; others come by name', async () => {
    const office = await withChen();
    const { people, departments } = await office.ask('people.list', {});
    expect(people.map(({ code, role }) => [code, role])).toEqual([
      ['E1', 'engineer'],
      ['office', 'administrator'],
    ]);
    expect(people[0]).toMatchObject({
      name: '陈静',
      department: '品保',
      functions: ['headOfQuality', 'processAuditor'],
      hasPassword: false,
      leftOn: null,
    });
    expect(departments.map(({ code }) => code)).toContain('品保');
    expect(JSON.stringify(people)).not.toMatch(/hash/i);
  });

  it('are changed field by field, and the history tells what differed', async () => {
    const office = await withChen();
    await office.ask('people.save', {
      code: 'E1',
      fields: { name: '陈静', role: 'manager', functions: ['headOfQuality', 'processAuditor'] },
    });
    const rows = await historyOf(office.opened.open.db, 'person', 'E1');
    expect(rows.at(-1)).toMatchObject({ oldJson: '{"role":"engineer"}', newJson: '{"role":"manager"}' });
    await office.ask('people.save', { code: 'E1', fields: { role: 'manager' } });
    expect(await historyOf(office.opened.open.db, 'person', 'E1')).toHaveLength(rows.length);
  });

  it.each([
    ['a code that is taken', { code: 'E1', isNew: true, fields: { name: '王五' } }, 'code-in-use'],
    ['a code that differs in capitals only', { code: 'e1', fields: { name: '王五' } }, 'code-in-use'],
    ['somebody without a name', { code: 'E9', fields: {} }, 'wrong-input'],
    ['an unknown department', { code: 'E1', fields: { department: '航天' } }, 'unknown-department'],
    ['an unknown role', { code: 'E1', fields: { role: 'king' } }, 'wrong-input'],
    ['the last administrator as clerk', { code: 'office', fields: { role: 'clerk' } }, 'last-administrator'],
    ['the last one as service user', { code: 'office', fields: { isService: true } }, 'last-administrator'],
  ])('%s is refused and nothing is kept', async (_name, input, code) => {
    const office = await withChen();
    const before = await office.ask('people.list', {});
    expect(await office.refused('people.save', input)).toBe(code);
    expect(await office.ask('people.list', {})).toEqual(before);
  });

  it('leave on a day and come back, but the last administrator stays', async () => {
    const office = await withChen();
    expect(await office.ask('people.leave', { code: 'E1' })).toEqual({ on: '2026-10-09' });
    expect((await personIn(office, 'E1'))?.leftOn).toBe('2026-10-09');
    await office.ask('people.return', { code: 'E1' });
    expect((await personIn(office, 'E1'))?.leftOn).toBeNull();
    expect(await office.refused('people.leave', { code: 'office' })).toBe('last-administrator');
    expect(await office.refused('people.leave', { code: 'E7' })).toBe('unknown-person');
  });
});

describe('departments', () => {
  it('are added, have a head, and close when nothing is left to them', async () => {
    const office = await withChen();
    await office.ask('people.addDepartment', { code: 'LAB', name: '实验室' });
    await office.ask('people.changeDepartment', { code: 'LAB', head: 'E1' });
    await office.ask('people.save', { code: 'E1', fields: { department: 'LAB' } });
    expect(await office.refused('people.changeDepartment', { code: 'LAB', isClosed: true })).toBe(
      'department-in-use',
    );
    await office.ask('people.save', { code: 'E1', fields: { department: null } });
    await office.ask('people.changeDepartment', { code: 'LAB', isClosed: true });
    const { departments } = await office.ask('people.list', {});
    expect(departments.find(({ code }) => code === 'LAB')).toMatchObject({
      name: '实验室',
      head: 'E1',
      closedOn: '2026-10-09',
    });
    const open = (await office.ask('settings.duties', {})).departments;
    expect(open.map(({ code }) => code)).not.toContain('LAB');
    expect(await office.refused('people.save', { code: 'E1', fields: { department: 'LAB' } })).toBe(
      'unknown-department',
    );
    expect(await office.refused('people.addDepartment', { code: 'LAB', name: 'X' })).toBe('code-in-use');
  });
});

describe('a list of people that comes in', () => {
  const file = csv('people.csv', [
    '员工一览,,,,',
    '工号,姓名,所属部门,职位,角色,职能,手机,备注',
    'E1,陈静,品保,课长,主管,品保主管、内审员,13800000001,x',
    'E2,林涛,,,,,,',
    'E3,赵六,航天,,,,,',
    'E4,孙七,业务,,国王,,,',
    'E1,重复,,,,,,',
  ]);

  it('adds and changes, lists bad cells with why, and is undone as a whole', async () => {
    const office = await withChen();
    const done = await office.ask('people.import', { file });
    expect(done).toMatchObject({ added: 1, updated: 1, unchanged: 0, ignored: ['备注'] });
    expect(done.rejected.map(({ row, field }) => [row, field])).toEqual([
      [5, '所属部门'],
      [6, '角色'],
      [7, '工号'],
    ]);
    expect(await personIn(office, 'E1')).toMatchObject({
      position: '课长',
      role: 'manager',
      phone: '13800000001',
    });
    expect(await personIn(office, 'E2')).toMatchObject({ ...BLANK, name: '林涛', role: 'clerk' });
    const { last } = await office.ask('imports.last', { channel: 'people.import' });
    await office.ask('imports.undo', { batch: last?.batch ?? '' });
    expect(await personIn(office, 'E1')).toMatchObject({
      position: '',
      role: 'engineer',
      functions: ['headOfQuality', 'processAuditor'],
    });
    expect(await personIn(office, 'E2')).toBeUndefined();
  });

  it('changes nothing the second time', async () => {
    const office = await withChen();
    await office.ask('people.import', { file });
    expect(await office.ask('people.import', { file })).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
    const preview = await office.ask('people.previewImport', { file });
    expect(preview.counts).toEqual({ added: 0, updated: 0, unchanged: 2, rejected: 3 });
  });

  it('finds who is kept under a code in other capitals', async () => {
    const office = await withChen();
    const small = csv('people.csv', ['工号,姓名,职位', 'e1,陈静,课长', 'w1,林涛,', 'W1,林涛,']);
    const done = await office.ask('people.import', { file: small });
    expect(done).toMatchObject({ added: 1, updated: 1, rejected: [{ row: 4 }] });
    expect(await personIn(office, 'E1')).toMatchObject({ position: '课长' });
    const { people } = await office.ask('people.list', {});
    expect(people.map(({ code }) => code)).toEqual(['E1', 'office', 'w1']);
  });

  it('never takes the last administrator away', async () => {
    const office = await blankOffice();
    const demoted = csv('people.csv', ['工号,姓名,角色', 'office,质量办公室,文员']);
    expect(await office.refused('people.import', { file: demoted })).toBe('last-administrator');
  });

  it('is taken back only by somebody who may bring it in', async () => {
    const office = await withChen();
    await office.ask('people.import', { file });
    const { last } = await office.ask('imports.last', { channel: 'people.import' });
    await office.opened.open.db.updateTable('person').set({ role: 'manager' }).execute();
    expect(await office.refused('imports.undo', { batch: last?.batch ?? '' })).toBe('not-permitted');
  });
});
