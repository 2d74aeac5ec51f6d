import { describe, expect, it } from 'vitest';
import { atTheDoor } from '../../testing/door';

async function withTwo() {
  const door = await atTheDoor();
  for (const [code, name] of [
    ['E1', '陈静'],
    ['E2', '林涛'],
  ] as const)
    await door.value('people.save', { code, fields: { name, role: 'clerk' } });
  return door;
}

describe('passwords for several people at once', () => {
  it('let each of them in, and are changed there', async () => {
    const door = await withTwo();
    const { given } = await door.value('people.givePasswords', { codes: ['E1', 'E2', 'E1'] });
    expect(given.map(({ code, name }) => [code, name])).toEqual([
      ['E1', '陈静'],
      ['E2', '林涛'],
    ]);
    expect(new Set(given.map(({ password }) => password)).size).toBe(2);
    for (const { code, password } of given)
      expect(await door.value('people.signIn', { code, password })).toEqual({ mustChange: true });
    expect(JSON.stringify(await door.trail())).not.toContain(given[0]?.password);
  });

  it('are given to all or to nobody', async () => {
    const door = await withTwo();
    await door.value('people.leave', { code: 'E2' });
    expect(await door.code('people.givePasswords', { codes: ['E1', 'E2'] })).toBe('unknown-person');
    const { people } = await door.value('people.list', {});
    expect(people.find(({ code }) => code === 'E1')?.hasPassword).toBe(false);
  });

  it('are printed on slips', async () => {
    const door = await withTwo();
    const given = [{ code: 'E1', name: '陈静', password: 'abcd-efgh-2345' }];
    expect((await door.value('people.printPasswords', { given })).file.name).toBe('首次密码.pdf');
  });
});

it('an e-mail address that is none is refused, but one that was there before may stay', async () => {
  const door = await withTwo();
  const save = (fields: object) => door.code('people.save', { code: 'E1', fields });
  expect(await save({ email: 'chen.jing' })).toBe('not-an-email');
  expect(await save({ email: 'chen.jing@example.com' })).toBe('done');
  expect(await save({ email: '' })).toBe('done');
  await door.db.updateTable('person').set({ email: '内线 12' }).where('code', '=', 'E1').execute();
  expect(await save({ email: '内线 12', position: '课长' })).toBe('done');
});
