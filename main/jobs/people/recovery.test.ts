import { describe, expect, it } from 'vitest';
import { atTheDoor, CHIEF, withClerk } from '../../testing/door';

describe('the recovery code', () => {
  it('sets a new password for an administrator, once, and is replaced', async () => {
    const door = await withClerk();
    const told = { code: 'office', newPassword: 'remembered now' };
    const wrong = { ...told, recoveryCode: 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA' };
    expect(await door.code('people.recover', wrong)).toBe('wrong-recovery-code');
    expect(await door.code('people.recover', { ...told, code: 'E2', recoveryCode: door.recoveryCode })).toBe(
      'wrong-recovery-code',
    );
    const typed = door.recoveryCode.toLowerCase().replaceAll('-', ' ');
    const { recoveryCode } = await door.value('people.recover', { ...told, recoveryCode: typed });
    expect(recoveryCode).not.toBe(door.recoveryCode);
    expect(await door.code('customers.list', {})).toBe('done');
    await door.value('people.signOut', {});
    expect(await door.code('people.recover', { ...told, recoveryCode: door.recoveryCode })).toBe(
      'wrong-recovery-code',
    );
    expect(await door.code('people.signIn', { code: 'office', password: CHIEF })).toBe('wrong-password');
    expect(await door.code('people.signIn', { code: 'office', password: 'remembered now' })).toBe('done');
  });

  it('is heard while wrong passwords make the next one wait, and has a wait of its own', async () => {
    const door = await withClerk();
    const guess = { code: 'office', password: 'a guess 12' };
    for (let n = 0; n < 6; n += 1) await door.code('people.signIn', guess);
    const told = { code: 'office', newPassword: 'remembered now' };
    const wrong = { ...told, recoveryCode: 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA' };
    for (let n = 0; n < 5; n += 1)
      expect(await door.code('people.recover', wrong)).toBe('wrong-recovery-code');
    const right = { ...told, recoveryCode: door.recoveryCode };
    expect(await door.code('people.recover', right)).toBe('wait-after-failures');
    door.later(30);
    expect(await door.code('people.recover', right)).toBe('done');
    await door.value('people.signOut', {});
    expect(await door.code('people.signIn', { code: 'office', password: 'remembered now' })).toBe('done');
  });

  it('is printed on a page and made anew with the password', async () => {
    const door = await atTheDoor();
    const { file } = await door.value('people.printRecoveryCode', { recoveryCode: door.recoveryCode });
    expect(file.name).toBe('客声 恢复码.pdf');
    expect(await door.code('people.newRecoveryCode', { password: 'wrong' })).toBe('wrong-password');
    const { recoveryCode } = await door.value('people.newRecoveryCode', { password: CHIEF });
    expect(recoveryCode).not.toBe(door.recoveryCode);
  });
});
