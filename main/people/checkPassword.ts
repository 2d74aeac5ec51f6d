import { type Moment, momentOf } from '../../db/model/day';
import { Refusal } from '../../db/model/refusal';
import { isGoodPassword, LEAST_PASSWORD, secondsToWait } from '../../db/model/signIn';
import { keepPerson, personByCode } from '../../db/queries/people';
import type { JobOffice } from '../office';
import { hashPassword, verifyPassword } from './passwordHash';

export type Person = NonNullable<Awaited<ReturnType<typeof personByCode>>>;

/** Within a job's transaction: a wrong password is counted even though the job is refused and taken back. */
export async function checkPassword(office: JobOffice, person: Person, password: string): Promise<void> {
  refuseWhileWaiting(person, office.now);
  const { isRight, isOld } = await verifyPassword(person.passwordHash ?? '', password, office.passwordCost);
  if (!isRight) {
    office.ifRefused(async (within) => {
      await countTry(within, person.code);
      await tellWrongPassword(within, person.code);
    });
    throw new Refusal('wrong-password', { seconds: secondsToWait(person.failures + 1) });
  }
  const renewed = isOld ? { passwordHash: await hashPassword(password, office.passwordCost) } : {};
  if (isOld || person.failures > 0)
    await keepPerson(office.db, person.id, { failures: 0, waitUntil: null, ...renewed });
}

/**
 * At the door, where anybody may try: counted before it is verified, so that neither many tries at once nor a program that
 * is ended in between are worth anything. For a job that opens its own transactions.
 */
export async function tryAtTheDoor(office: JobOffice, person: Person, given: string) {
  await office.write((within) => countTry(within, person.code));
  const { isRight, isOld } = await verifyPassword(person.passwordHash ?? '', given, office.passwordCost);
  if (!isRight) {
    await office.write((within) => tellWrongPassword(within, person.code));
    throw new Refusal('wrong-password', { seconds: secondsToWait(person.failures + 1) });
  }
  const renewed = isOld ? { passwordHash: await hashPassword(given, office.passwordCost) } : {};
  await office.write((within) =>
    keepPerson(within.db, person.id, { failures: 0, waitUntil: null, ...renewed }),
  );
}

/** Refused as `password-weak`. */
export function refuseWeak(password: string, person: Person, before = ''): void {
  if (!isGoodPassword(password, person) || password === before)
    throw new Refusal('password-weak', { least: LEAST_PASSWORD });
}

function refuseWhileWaiting({ waitUntil }: Person, now: Moment): void {
  const left = waitUntil === null ? 0 : Date.parse(waitUntil) - Date.parse(now);
  if (left > 0) throw new Refusal('wait-after-failures', { seconds: Math.ceil(left / 1_000) });
}

/** Kept in the data file, so that starting the program again does not forget it. Refused while one has to wait. */
async function countTry({ db, now }: JobOffice, code: string): Promise<void> {
  const person = await personByCode(db, code);
  if (person === undefined) return;
  refuseWhileWaiting(person, now);
  const failures = person.failures + 1;
  const seconds = secondsToWait(failures);
  const waitUntil = seconds === 0 ? null : momentOf(Date.parse(now) + seconds * 1_000);
  await keepPerson(db, person.id, { failures, waitUntil });
}

async function tellWrongPassword(office: JobOffice, code: string): Promise<void> {
  tellWrong(office, code, (await personByCode(office.db, code))?.failures ?? 0);
}

export function tellWrong(office: JobOffice, code: string, failures: number): void {
  office.changed({ record: 'session', key: code, old: null, new: { event: 'wrongPassword', failures } });
}
