import { type Moment, momentOf } from '../../db/model/day';
import { Refusal } from '../../db/model/refusal';
import { secondsToWait } from '../../db/model/signIn';
import { keepPerson, personByCode } from '../../db/queries/people';
import type { JobOffice } from '../office';
import { hashPassword, verifyPassword } from './passwordHash';

type Person = NonNullable<Awaited<ReturnType<typeof personByCode>>>;

/** A right password clears the failures; a wrong one is counted even though the job is refused. */
export async function checkPassword(office: JobOffice, person: Person, password: string): Promise<void> {
  refuseWhileWaiting(person, office.now);
  const { isRight, isOld } = await verifyPassword(person.passwordHash ?? '', password);
  if (!isRight) {
    office.ifRefused((within) => countFailure(within, person.code));
    throw new Refusal('wrong-password', { seconds: secondsToWait(person.failures + 1) });
  }
  const renewed = isOld ? { passwordHash: await hashPassword(password) } : {};
  if (isOld || person.failures > 0)
    await keepPerson(office.db, person.id, { failures: 0, waitUntil: null, ...renewed });
}

/** Refused as `wait-after-failures`. */
export function refuseWhileWaiting({ waitUntil }: Person, now: Moment): void {
  const left = waitUntil === null ? 0 : Date.parse(waitUntil) - Date.parse(now);
  if (left > 0) throw new Refusal('wait-after-failures', { seconds: Math.ceil(left / 1_000) });
}

/** Kept in the data file, so that starting the program again does not forget it. */
export async function countFailure(office: JobOffice, code: string): Promise<void> {
  const person = await personByCode(office.db, code);
  if (person === undefined) return;
  const failures = person.failures + 1;
  const seconds = secondsToWait(failures);
  const waitUntil = seconds === 0 ? null : momentOf(Date.parse(office.now) + seconds * 1_000);
  await keepPerson(office.db, person.id, { failures, waitUntil });
  office.changed({ record: 'session', key: code, old: null, new: { event: 'wrongPassword', failures } });
}
