import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { damagedBy } from './refusals';
import type { Db, Trx } from './schema';

/** "KSHG": tells our data file from any other SQLite file. */
export const APPLICATION_ID = 0x4b534847;

/** By name, in order. A file's version is how many of them it has gone through. */
export type Migrations = Readonly<Record<string, Migration>>;

export function versionAfter(migrations: Migrations): number {
  return Object.keys(migrations).length;
}

export async function isOlder(db: Db, migrations: Migrations): Promise<boolean> {
  return (await versionOf(db)) < versionAfter(migrations);
}

/** Brings a file to the version after all migrations: whole or, when anything fails, not at all. */
export async function upgrade(db: Db, migrations: Migrations): Promise<void> {
  await db.connection().execute(async (connection) => {
    if (!(await isOlder(connection, migrations))) return;
    // A table that others refer to is rebuilt with foreign keys off, and inside a transaction the switch is ignored.
    await sql`PRAGMA foreign_keys = OFF`.execute(connection);
    try {
      await connection.transaction().execute((trx) => runPending(trx, migrations));
    } finally {
      await sql`PRAGMA foreign_keys = ON`.execute(connection);
    }
  });
}

async function runPending(trx: Trx, migrations: Migrations): Promise<void> {
  const pending = Object.entries(migrations).slice(await versionOf(trx));
  for (const [, migration] of pending) await migration.up(trx);
  await refuseProblems(trx);
  await sql.raw(`PRAGMA application_id = ${APPLICATION_ID}`).execute(trx);
  await sql.raw(`PRAGMA user_version = ${versionAfter(migrations)}`).execute(trx);
}

async function versionOf(db: Db): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`PRAGMA user_version`.execute(db);
  return rows[0]?.user_version ?? 0;
}

async function refuseProblems(trx: Trx): Promise<void> {
  const integrity = await sql<{ integrity_check: string }>`PRAGMA integrity_check(1)`.execute(trx);
  const [first] = integrity.rows;
  if (first?.integrity_check !== 'ok') throw damagedBy([first?.integrity_check ?? '']);
  const orphans = await sql<{ table: string; parent: string }>`PRAGMA foreign_key_check`.execute(trx);
  const [orphan] = orphans.rows;
  if (orphan !== undefined) throw damagedBy([`${orphan.table}: no ${orphan.parent}`]);
}
