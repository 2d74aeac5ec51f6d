import { z } from 'zod';
import { momentOf } from '../../db/model/day';
import { Refusal } from '../../db/model/refusal';
import { secondsToWait } from '../../db/model/signIn';
import { keepPerson } from '../../db/queries/people';
import { dropSetting, keepSetting, keptSettings } from '../../db/queries/settings';
import type { JobOffice } from '../office';
import { type Person, tellWrong } from './checkPassword';
import { verifyPassword } from './passwordHash';

const KEY = 'recoveryTries';
const NONE: Tries = { failures: 0, waitUntil: null };

const keptTries = z.object({ failures: z.number(), waitUntil: z.string().nullable() });
type Tries = Readonly<z.infer<typeof keptTries>>;

/**
 * Counted apart from passwords, so that who has just typed those wrong is heard at once; and before it is verified, as
 * they are. For a job that opens its own transactions.
 */
export async function tryRecoveryCode(
  office: JobOffice,
  person: Person,
  { kept, given }: { readonly kept: string | null; readonly given: string },
): Promise<void> {
  const failures = await office.write(countTry);
  const { isRight } = await verifyPassword(kept ?? '', given, office.passwordCost);
  if (!isRight) {
    await office.write((within) => Promise.resolve(tellWrong(within, person.code, failures)));
    throw new Refusal('wrong-recovery-code', { seconds: secondsToWait(failures) });
  }
  await office.write(async ({ db }) => {
    await dropSetting(db, KEY);
    await keepPerson(db, person.id, { failures: 0, waitUntil: null });
  });
}

/** Refused while one has to wait. */
async function countTry({ db, now }: JobOffice): Promise<number> {
  const before = triesOf((await keptSettings(db))[KEY]);
  const left = before.waitUntil === null ? 0 : Date.parse(before.waitUntil) - Date.parse(now);
  if (left > 0)
    throw new Refusal('wait-after-failures', { seconds: Math.ceil(left / 1_000), of: 'recoveryCode' });
  const failures = before.failures + 1;
  const seconds = secondsToWait(failures);
  const waitUntil = seconds === 0 ? null : momentOf(Date.parse(now) + seconds * 1_000);
  await keepSetting(db, KEY, { failures, waitUntil });
  return failures;
}

function triesOf(kept: unknown): Tries {
  const read = keptTries.safeParse(kept);
  return read.success ? read.data : NONE;
}
