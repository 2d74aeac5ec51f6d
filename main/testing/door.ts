import { type Moment, momentOf } from '../../db/model/day';
import type { Channel, Input } from '../../preload/contract/index';
import { answer, ask } from '../answer';
import { openSession } from '../session';
import { blankOffice } from './office';

const NOON = Date.UTC(2026, 9, 9, 4);
export const CHIEF = 'the chief of quality';

/** A window of an office where people sign in; its clock goes as it is told. */
export async function atTheDoor() {
  const { opened, defects } = await blankOffice();
  const { db } = opened.open;
  let now: Moment = momentOf(NOON);
  const log = { write: (_reference: string, _channel: string, error: unknown) => void errors.push(error) };
  const errors: unknown[] = [];
  const window = { ...opened.office, via: 'window' as const, session: openSession('window'), now: () => now };
  const value = async <C extends Channel>(channel: C, input: Input<C>) => {
    const reply = await ask(window, channel, input, log);
    if (!reply.ok) throw new Error(`${channel}: ${reply.refusal.code} ${String(errors.at(-1) ?? '')}`);
    return reply.value;
  };
  const code = async (channel: string, input: unknown) => {
    const reply = await answer(window, channel, input, log);
    return reply.ok ? 'done' : reply.refusal.code;
  };
  const { recoveryCode } = await value('people.turnOnSignIn', { code: 'office', password: CHIEF });
  return {
    ...{ db, defects, log, value, code, recoveryCode, window },
    later: (seconds: number) => {
      now = momentOf(Date.parse(now) + seconds * 1_000);
    },
    trail: () => db.selectFrom('history').selectAll().orderBy('id').execute(),
    another: () => ({ ...window, session: openSession('window') }),
  };
}

/** A clerk was given a password, and nobody is signed in. */
export async function withClerk() {
  const door = await atTheDoor();
  await door.value('people.save', { code: 'E2', fields: { name: '林涛', role: 'clerk' } });
  const { password } = await door.value('people.resetPassword', { code: 'E2' });
  await door.value('people.signOut', {});
  return { ...door, given: password };
}
