import { type Kysely, sql } from 'kysely';

const STEPS: readonly string[] = [
  // The form of the small survey after closing; gone with a round that is removed.
  `ALTER TABLE complaintCycle ADD COLUMN followUpFormId INTEGER REFERENCES form ON DELETE SET NULL`,
  // What a dissatisfied customer's judgement opened.
  `ALTER TABLE complaintAnswer ADD COLUMN actionId INTEGER REFERENCES action ON DELETE SET NULL`,
  `CREATE INDEX settlementOpen ON settlement (dueOn) WHERE doneOn IS NULL AND dueOn IS NOT NULL`,
  `CREATE INDEX complaintVisitOpen ON complaintVisit (visitOn) WHERE doneOn IS NULL`,
];

/** Follow-up surveys of complaints, actions of judgements, and what is still promised found quickly. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const step of STEPS) await sql.raw(step).execute(db);
}
