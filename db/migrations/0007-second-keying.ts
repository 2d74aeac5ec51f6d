import { type Kysely, sql } from 'kysely';

const STEPS: readonly string[] = [
  `CREATE TABLE secondKeying (
     id INTEGER PRIMARY KEY AUTOINCREMENT, formId INTEGER NOT NULL UNIQUE REFERENCES form,
     answersJson TEXT NOT NULL, opinion TEXT NOT NULL DEFAULT '',
     keyedAt TEXT NOT NULL, personCode TEXT NOT NULL, personName TEXT NOT NULL,
     decidedAt TEXT) STRICT`,
];

/** A returned form keyed a second time, blind: what was read then, until its differences are decided and after. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const step of STEPS) await sql.raw(step).execute(db);
}
