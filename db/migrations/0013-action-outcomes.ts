import { type Kysely, sql } from 'kysely';

const STEPS: readonly string[] = [
  // 部分有效，延长: a third verdict. SQLite changes no CHECK, so the table is made anew.
  `CREATE TABLE verificationAnew (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, actionId INTEGER NOT NULL REFERENCES action,
     cycle INTEGER NOT NULL CHECK (cycle >= 1), by TEXT NOT NULL CHECK (by IN ('nextRound', 'date')),
     roundId INTEGER REFERENCES round, figure TEXT, before TEXT,
     verdict TEXT NOT NULL CHECK (verdict IN ('effective', 'partly', 'ineffective')), evidence TEXT NOT NULL DEFAULT '',
     verifiedOn TEXT NOT NULL, personCode TEXT NOT NULL, personName TEXT NOT NULL) STRICT`,
  `INSERT INTO verificationAnew (id, uid, actionId, cycle, by, roundId, figure, before, verdict, evidence, verifiedOn, personCode, personName)
   SELECT id, uid, actionId, cycle, by, roundId, figure, before, verdict, evidence, verifiedOn, personCode, personName FROM verification`,
  `DROP TABLE verification`,
  `ALTER TABLE verificationAnew RENAME TO verification`,
  `CREATE INDEX verificationByAction ON verification (actionId)`,
  // Closed without work, because the customer's opinion was praise.
  `ALTER TABLE action ADD COLUMN outcome TEXT CHECK (outcome IN ('praise'))`,
  // What stood before a filled slip was taken, for taking it back.
  `ALTER TABLE slip ADD COLUMN beforeJson TEXT`,
];

/** A verdict between yes and no, praise that needs no work, and slips that can be taken back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const step of STEPS) await sql.raw(step).execute(db);
}
