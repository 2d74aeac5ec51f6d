import { sql } from 'kysely';
import { MIGRATIONS, SCHEMA_VERSION } from '../migrations/list';
import { connect } from '../open';
import type { Trx } from '../schema';
import { APPLICATION_ID, type Migrations } from '../upgrade';

/** One row that tells this plant from another. */
export async function fillDepartment(trx: Trx): Promise<void> {
  await trx.insertInto('department').values({ uid: 'u1', code: 'D1', name: '品保' }).execute();
}

/** A program of one version later, which adds a table and fills it from another. */
export const laterMigrations: Migrations = {
  ...MIGRATIONS,
  '9998-later': {
    async up(db) {
      await sql`CREATE TABLE later (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT`.execute(db);
      await sql`INSERT INTO later SELECT id, name FROM department`.execute(db);
    },
  },
};

/** A program whose second new migration fails after the first has done its work. */
export const failingMigrations: Migrations = {
  ...laterMigrations,
  '9999-failing': {
    async up(db) {
      await sql`DELETE FROM department`.execute(db);
      throw new Error('This migration fails');
    },
  },
};

/** A database with our mark and none of our tables; gives the hash of its schema. */
export async function makeHollow(path: string): Promise<string> {
  const { db, contents, close } = connect(path, { journal: 'delete' });
  await sql.raw(`PRAGMA application_id = ${APPLICATION_ID}`).execute(db);
  await sql.raw(`PRAGMA user_version = ${SCHEMA_VERSION}`).execute(db);
  const { schemaSha256 } = contents();
  close();
  return schemaSha256;
}
