import { Refusal } from '../../db/model/refusal';
import { allFunctions, functionsOf, personByCode } from '../../db/queries/people';
import type { SignedIn } from '../../preload/contract/settings';
import type { JobOffice } from '../office';

/** With sign-in the one who asks; without it one of the office's people, or the office itself. */
export async function signerOf(
  { db, user, settings }: JobOffice,
  as: string | undefined,
  channel: string,
): Promise<SignedIn> {
  if (as === undefined || as === user.code) return user;
  if (settings.signIn) throw new Refusal('not-permitted', { channel, user: as });
  const person = await personByCode(db, as);
  if (person === undefined || person.leftOn !== null)
    throw new Refusal('wrong-input', { field: 'as', value: as });
  const { code, name, role } = person;
  return { code, name, role, functions: await functionsOf(db, person.id) };
}

/** Everybody who works here now, as one who may sign. */
export async function peopleHere({ db }: Pick<JobOffice, 'db'>): Promise<readonly SignedIn[]> {
  const rows = await db
    .selectFrom('person')
    .select(['id', 'code', 'name', 'role'])
    .where('isService', '=', 0)
    .where('leftOn', 'is', null)
    .orderBy('code')
    .execute();
  const functions = await allFunctions(db);
  return rows.map(({ id, ...person }) => ({ ...person, functions: functions.get(id) ?? [] }));
}
