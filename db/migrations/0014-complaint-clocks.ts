import { type Kysely, sql } from 'kysely';

const KEY = 'id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE';
const OF_CYCLE =
  'complaintId INTEGER NOT NULL REFERENCES complaint, cycle INTEGER NOT NULL CHECK (cycle >= 1)';

const CLOCKS: readonly string[] = [
  // A clock that was judged before the complaint got another profile stays judged by the limit that it had.
  `CREATE TABLE complaintClock (${KEY}, ${OF_CYCLE}, step TEXT NOT NULL, startedBy TEXT NOT NULL,
     minutes INTEGER NOT NULL CHECK (minutes > 0), clockProfileId INTEGER NOT NULL REFERENCES clockProfile,
     UNIQUE (complaintId, cycle, step)) STRICT`,
  // To whom a clock that had run out went, each rung of each limit once.
  `CREATE TABLE complaintEscalation (${KEY}, ${OF_CYCLE}, step TEXT NOT NULL, limitAt TEXT NOT NULL,
     minutes INTEGER NOT NULL, told TEXT NOT NULL, people TEXT NOT NULL DEFAULT '', reachedAt TEXT NOT NULL,
     toldAt TEXT NOT NULL, UNIQUE (complaintId, cycle, step, limitAt, minutes, told)) STRICT`,
];

/** Clocks judged under an earlier profile, and whom clocks that had run out went to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const step of CLOCKS) await sql.raw(step).execute(db);
}
