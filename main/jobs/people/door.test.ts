import { describe, expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import { answer } from '../../answer';
import { atTheDoor, CHIEF, withClerk } from '../../testing/door';
import { blankOffice } from '../../testing/office';

describe('turning sign-in on', () => {
  it('is asked of an administrator, who stays at work and is given a recovery code once', async () => {
    const door = await atTheDoor();
    expect(door.recoveryCode).toMatch(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){4}$/);
    expect((await door.value('settings.office', {})).user.code).toBe('office');
    expect(await door.code('people.turnOnSignIn', { code: 'office', password: CHIEF })).toBe('sign-in-on');
  });

  it.each([
    ['a short password', 'office', 'short', 'password-weak'],
    ['a password that is the code', 'office', 'office', 'password-weak'],
    ['somebody who is not there', 'E9', CHIEF, 'unknown-person'],
  ])('is refused with %s', async (_name, code, password, refused) => {
    const office = await blankOffice();
    expect(await office.refused('people.turnOnSignIn', { code, password })).toBe(refused);
    expect((await office.ask('settings.office', {})).settings.signIn).toBe(false);
  });

  it('is undone with the password', async () => {
    const door = await atTheDoor();
    expect(await door.code('people.turnOffSignIn', { password: 'wrong' })).toBe('wrong-password');
    await door.value('people.turnOffSignIn', { password: CHIEF });
    expect((await door.value('settings.office', {})).settings.signIn).toBe(false);
  });
});

describe('signing in', () => {
  it('tells nothing but the door before it, and works as that person after it', async () => {
    const door = await withClerk();
    expect(await door.code('settings.office', {})).toBe('signed-out');
    expect(await door.code('customers.list', {})).toBe('signed-out');
    expect(await door.value('people.door', {})).toEqual({
      signIn: true,
      plantName: '',
      plantNameEn: '',
      plantNameTw: '',
      plantLogo: '',
      language: 'zh-CN',
      theme: 'system',
      idleMinutes: 10,
      people: [
        { code: 'E2', name: '林涛', department: '' },
        { code: 'office', name: '质量办公室', department: '' },
      ],
      locked: null,
    });
  });

  it('asks for an own password where an administrator gave one', async () => {
    const door = await withClerk();
    const told = { code: 'E2', password: door.given };
    expect(await door.value('people.signIn', told)).toEqual({ mustChange: true });
    expect(await door.code('customers.list', {})).toBe('signed-out');
    expect(await door.code('people.signIn', { ...told, newPassword: door.given })).toBe('password-weak');
    await door.value('people.signIn', { ...told, newPassword: 'my own password' });
    expect(await door.code('people.resetPassword', { code: 'office' })).toBe('not-permitted');
    await door.value('people.signOut', {});
    expect(await door.code('people.signIn', told)).toBe('wrong-password');
    expect(await door.value('people.signIn', { code: 'E2', password: 'my own password' })).toEqual({
      mustChange: false,
    });
  });

  it('makes wrong passwords wait, also in another window, but never for ever', async () => {
    const door = await withClerk();
    const guess = { code: 'office', password: 'a guess 12' };
    for (let n = 0; n < 5; n += 1) expect(await door.code('people.signIn', guess)).toBe('wrong-password');
    const other = await answer(
      door.another(),
      'people.signIn',
      { code: 'office', password: CHIEF },
      door.log,
    );
    expect(other).toMatchObject({ refusal: { code: 'wait-after-failures', facts: { seconds: 30 } } });
    door.later(30);
    expect(await door.code('people.signIn', { code: 'office', password: CHIEF })).toBe('done');
  });

  it('counts guesses that come all at once', async () => {
    const door = await withClerk();
    const guesses = Array.from({ length: 8 }, () =>
      door.code('people.signIn', { code: 'office', password: 'a guess 12' }),
    );
    const codes = await Promise.all(guesses);
    expect(codes.filter((code) => code === 'wrong-password')).toHaveLength(5);
    expect(codes.filter((code) => code === 'wait-after-failures')).toHaveLength(3);
  });

  it('is not for those who left, nor at a window for a service user', async () => {
    const door = await withClerk();
    await door.value('people.signIn', { code: 'office', password: CHIEF });
    await door.value('people.save', {
      code: 'robot',
      fields: { name: 'Robot', role: 'viewer', isService: true },
    });
    const { password } = await door.value('people.resetPassword', { code: 'robot' });
    await door.value('people.leave', { code: 'E2' });
    await door.value('people.signOut', {});
    expect(await door.code('people.signIn', { code: 'robot', password })).toBe('wrong-password');
    expect(await door.code('people.signIn', { code: 'E2', password: door.given })).toBe('wrong-password');
    expect((await door.value('people.door', {})).people.map(({ code }) => code)).toEqual(['office']);
  });

  it('ends at once when the person leaves or loses his role', async () => {
    const door = await withClerk();
    await door.value('people.signIn', { code: 'E2', password: door.given, newPassword: 'my own password' });
    await door.db.updateTable('person').set({ role: 'viewer' }).where('code', '=', 'E2').execute();
    expect(await door.code('settings.change', { plantName: 'X' })).toBe('not-permitted');
    await door.db
      .updateTable('person')
      .set({ leftOn: day('2026-10-09') })
      .where('code', '=', 'E2')
      .execute();
    expect(await door.code('customers.list', {})).toBe('signed-out');
  });
});

describe('the lock', () => {
  it('closes a window that nobody works at, and the same person comes back to it', async () => {
    const door = await atTheDoor();
    door.later(9 * 60);
    expect(await door.code('customers.list', {})).toBe('done');
    door.later(60);
    expect(await door.code('customers.list', {})).toBe('signed-out');
    expect((await door.value('people.door', {})).locked).toBe('office');
    await door.value('people.signIn', { code: 'office', password: CHIEF });
    expect(await door.code('customers.list', {})).toBe('done');
  });

  it('is put off by writing and by a person at the keys, not by a screen that looks again', async () => {
    const door = await atTheDoor();
    door.later(9 * 60);
    await door.value('people.present', {});
    door.later(9 * 60);
    await door.value('settings.change', { plantName: '示例' });
    door.later(9 * 60);
    expect(await door.code('customers.list', {})).toBe('done');
    door.later(60);
    expect(await door.code('people.present', {})).toBe('signed-out');
  });

  it('closes at once when asked for, and never where 0 minutes are set', async () => {
    const door = await atTheDoor();
    await door.value('people.setIdleMinutes', { minutes: 0 });
    door.later(86_400);
    expect(await door.code('customers.list', {})).toBe('done');
    await door.value('people.lock', {});
    expect(await door.code('customers.list', {})).toBe('signed-out');
  });
});

describe('the trail of the door', () => {
  it('has who came, who went and who failed, and never a password or what is kept of one', async () => {
    const door = await withClerk();
    await door.code('people.signIn', { code: 'E2', password: 'a guess 12' });
    await door.value('people.signIn', { code: 'E2', password: door.given, newPassword: 'my own password' });
    await door.code('people.changePassword', { password: 'a guess 12', newPassword: 'whatever 12' });
    await door.value('people.lock', { isIdle: true });
    await door.value('people.signOut', {});
    const rows = await door.trail();
    const events = rows
      .filter(({ record }) => record === 'session')
      .map(({ userCode, recordKey, newJson }) => [userCode, recordKey, JSON.parse(newJson ?? '{}').event]);
    expect(events).toEqual([
      ['office', 'office', 'passwordChanged'],
      ['office', 'recovery', 'recoveryCodeMade'],
      ['office', 'E2', 'passwordReset'],
      ['office', 'office', 'signedOut'],
      ['', 'E2', 'wrongPassword'],
      ['E2', 'E2', 'passwordChanged'],
      ['E2', 'E2', 'signedIn'],
      ['E2', 'E2', 'wrongPassword'],
      ['E2', 'E2', 'lockedWhenIdle'],
      ['E2', 'E2', 'signedOut'],
    ]);
    const all = JSON.stringify(rows);
    for (const secret of [CHIEF, door.given, 'my own password', 'a guess 12', '$scrypt$', door.recoveryCode])
      expect(all).not.toContain(secret);
  });
});
