import type { Reply } from '../preload/contract/reply';
import { ask, type DefectLog } from './answer';
import type { Office } from './office';
import { refusalInWords } from './refusalInWords';
import { settingsOf } from './settingsOf';

interface Told {
  readonly user: string | null;
  /** From the environment, never from the arguments, which every program of the PC can read. */
  readonly secret: string | undefined;
}

/** Whoever calls signs in first, through the same door. Gives what every call is answered with when that was refused. */
export async function signInFromCommand(
  office: Office,
  { user, secret = '' }: Told,
  log: DefectLog,
): Promise<Reply | null> {
  const { signIn, language } = await settingsOf(office.db());
  if (!signIn) return null;
  const out = async (why: string, facts = {}): Promise<Reply> => ({
    ok: false,
    refusal: await refusalInWords('signed-out', { why, ...facts }, language),
  });
  if (user === null) return out('no-user');
  const reply = await ask(office, 'people.signIn', { code: user, password: secret }, log);
  if (reply.ok) return reply.value.mustChange ? out('must-change') : null;
  if (reply.refusal.code === 'defect') return reply;
  return out(reply.refusal.code, { seconds: reply.refusal.facts.seconds ?? 0 });
}
