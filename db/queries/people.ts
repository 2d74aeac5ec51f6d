import type { Updateable } from 'kysely';
import type { OfficeFunction } from '../model/people';
import type { Db } from '../schema';
import type { PersonTable } from '../schemaPeople';

/** Everybody who may be asked for, by code; those who have left included. */
export function personByCode(db: Db, code: string) {
  return db.selectFrom('person').selectAll().where('code', '=', code).executeTakeFirst();
}

/** Codes that differ only in capitals are one person's. */
export async function hasTwinCode(db: Db, code: string): Promise<boolean> {
  const codes = await db.selectFrom('person').select('code').where('code', '!=', code).execute();
  return codes.some((one) => personKey(one.code) === personKey(code));
}

/** As which a code is looked for in a list that comes in. */
export function personKey(code: string): string {
  return code.toLowerCase();
}

/** Who everything is done as while nobody signs in: the first of the office's people, an administrator where there is one. */
export function onlyPerson(db: Db) {
  return db
    .selectFrom('person')
    .selectAll()
    .where('isService', '=', 0)
    .where('leftOn', 'is', null)
    .orderBy((eb) => eb('role', '=', 'administrator'), 'desc')
    .orderBy('id')
    .executeTakeFirst();
}

export async function functionsOf(db: Db, personId: number) {
  const rows = await db
    .selectFrom('personFunction')
    .select('function')
    .where('personId', '=', personId)
    .orderBy('function')
    .execute();
  return rows.map((row) => row.function);
}

export async function keepPerson(trx: Db, id: number, changes: Updateable<PersonTable>): Promise<void> {
  await trx.updateTable('person').set(changes).where('id', '=', id).execute();
}

export async function keepFunctions(trx: Db, personId: number, functions: readonly OfficeFunction[]) {
  await trx.deleteFrom('personFunction').where('personId', '=', personId).execute();
  if (functions.length === 0) return;
  const rows = [...new Set(functions)].map((one) => ({ personId, function: one }));
  await trx.insertInto('personFunction').values(rows).execute();
}

/** Everybody, by code, with the code and name of the department. */
export function allPeople(db: Db) {
  return db
    .selectFrom('person')
    .leftJoin('department', 'department.id', 'person.departmentId')
    .selectAll('person')
    .select(['department.code as department', 'department.name as departmentName'])
    .orderBy('person.code')
    .execute();
}

/** Everybody's functions, by person. */
export async function allFunctions(db: Db): Promise<ReadonlyMap<number, readonly OfficeFunction[]>> {
  const rows = await db.selectFrom('personFunction').selectAll().orderBy('function').execute();
  const functions = new Map<number, OfficeFunction[]>();
  for (const row of rows) functions.set(row.personId, [...(functions.get(row.personId) ?? []), row.function]);
  return functions;
}

/** In the order in which they were made, with the code of the head. */
export function allDepartments(db: Db) {
  return db
    .selectFrom('department')
    .leftJoin('person', 'person.id', 'department.headId')
    .select([
      'department.id',
      'department.code',
      'department.name',
      'department.closedOn',
      'person.code as head',
    ])
    .orderBy('department.id')
    .execute();
}

/** The recovery code that still works; there is one at most. */
export function openRecoveryCode(db: Db) {
  return db
    .selectFrom('recoveryCode')
    .selectAll()
    .where('usedAt', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst();
}
