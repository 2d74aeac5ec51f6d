import { type Kysely, sql } from 'kysely';

const STEPS: readonly string[] = [
  // The register in its order, without those in the bin: its first page and its count need nothing else.
  `CREATE INDEX complaintShown ON complaint (receivedOn, id) WHERE deletedAt IS NULL`,
];

/** What the register of complaints is asked most. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const step of STEPS) await sql.raw(step).execute(db);
}
