import { type Kysely, sql } from 'kysely';

const STEPS: readonly string[] = [
  'DROP TABLE searchText',
  // Groups no longer begin with a letter of their kind, so beginnings are one sign shorter; those of letters are longer.
  `CREATE VIRTUAL TABLE searchText USING fts5(
     text, sound, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2 3')`,
];

/** The index is made anew; its texts are written when the office is opened next. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const step of STEPS) await sql.raw(step).execute(db);
}
