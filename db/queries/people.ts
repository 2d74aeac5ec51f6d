import type { Updateable } from 'kysely';
import type { Db } from '../schema';
import type { PersonTable } from '../schemaPeople';

/** Everybody who may be asked for, by code; those who have left included. */
export function personByCode(db: Db, code: string) {
  return db.selectFrom('person').selectAll().where('code', '=', code).executeTakeFirst();
}

/** Who everything is done as while nobody signs in: the first of the office's people. */
export function onlyPerson(db: Db) {
  return db
    .selectFrom('person')
    .selectAll()
    .where('isService', '=', 0)
    .where('leftOn', 'is', null)
    .orderBy('id')
    .executeTakeFirst();
}

export async function functionsOf(db: Db, personId: number) {
  const rows = await db
    .selectFrom('personFunction')
    .select('function')
    .where('personId', '=', personId)
    .execute();
  return rows.map((row) => row.function);
}

export async function keepPerson(trx: Db, id: number, changes: Updateable<PersonTable>): Promise<void> {
  await trx.updateTable('person').set(changes).where('id', '=', id).execute();
}
