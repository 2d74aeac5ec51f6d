import { describe, expect, it } from 'vitest';
import { keepSetting } from '../db/queries/settings';
import { answer } from './answer';
import { openSession } from './session';
import { signInFromCommand } from './signInFromCommand';
import { atTheDoor, withClerk } from './testing/door';

describe('the command line', () => {
  async function signedInAs(user: string | null, secret: string | undefined) {
    const door = await withClerk();
    await door.db.updateTable('person').set({ mustChangePassword: 0 }).execute();
    const office = { ...door.window, via: 'command' as const, session: openSession() };
    const refused = await signInFromCommand(office, { user, secret: secret ?? door.given }, door.log);
    return { office, refused, door };
  }

  it('signs in the user whom it names, who may what his role may', async () => {
    const { office, refused, door } = await signedInAs('E2', undefined);
    expect(refused).toBeNull();
    expect(await answer(office, 'customers.list', {}, door.log)).toMatchObject({ ok: true });
    expect(await answer(office, 'people.leave', { code: 'E2' }, door.log)).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
    expect((await door.trail()).at(-1)).toMatchObject({ via: 'command', userCode: 'E2', recordKey: 'E2' });
  });

  it.each([
    ['nobody', null, undefined, 'no-user'],
    ['a wrong password', 'E2', 'wrong', 'wrong-password'],
    ['no password', 'E2', '', 'wrong-password'],
    ['an unknown user', 'E9', 'wrong', 'wrong-password'],
  ])('answers every call with the reason when it names %s', async (_name, user, secret, why) => {
    const { refused } = await signedInAs(user, secret);
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'signed-out', facts: { why } } });
  });

  it('asks nobody while sign-in is off', async () => {
    const door = await atTheDoor();
    await keepSetting(door.db, 'signIn', false);
    expect(await signInFromCommand(door.window, { user: null, secret: undefined }, door.log)).toBeNull();
  });
});
