import { type Kysely, sql } from 'kysely';

const STEPS: readonly string[] = [
  `ALTER TABLE complaintCause ADD COLUMN finding TEXT NOT NULL DEFAULT ''
     CHECK (finding IN ('', 'confirmed', 'contributing', 'excluded'))`,
  `ALTER TABLE complaintCause ADD COLUMN evidence TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE controlDocument ADD COLUMN change TEXT NOT NULL DEFAULT ''`,
];

/** What became of each possible cause, and what was changed in a document. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const step of STEPS) await sql.raw(step).execute(db);
}
