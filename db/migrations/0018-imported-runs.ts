import { type Kysely, sql } from 'kysely';

/** When a register brought a run: what it does not tell of the minutes before, nobody can judge. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`ALTER TABLE complaintCycle ADD COLUMN importedAt TEXT`).execute(db);
}
