import { type Kysely, sql } from 'kysely';

const STEPS: readonly string[] = [
  `CREATE TABLE meeting (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
     kind TEXT NOT NULL CHECK (kind IN ('improvement', 'quality', 'target', 'managementReview', 'other')),
     heldOn TEXT NOT NULL, startsAt TEXT NOT NULL DEFAULT '', endsAt TEXT NOT NULL DEFAULT '',
     place TEXT NOT NULL DEFAULT '', chairId INTEGER REFERENCES person, chairName TEXT NOT NULL DEFAULT '',
     recorderId INTEGER REFERENCES person, recorderName TEXT NOT NULL DEFAULT '',
     roundId INTEGER REFERENCES round, originRecord TEXT NOT NULL DEFAULT '', originKey TEXT NOT NULL DEFAULT '',
     minutes TEXT NOT NULL DEFAULT '',
     state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'held', 'approved')),
     sentAt TEXT, deletedAt TEXT) STRICT`,
  `CREATE TABLE meetingTopic (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, meetingId INTEGER NOT NULL REFERENCES meeting,
     position INTEGER NOT NULL, title TEXT NOT NULL, actionId INTEGER REFERENCES action,
     discussion TEXT NOT NULL DEFAULT '', conclusion TEXT NOT NULL DEFAULT '') STRICT`,
  `CREATE INDEX meetingTopicByMeeting ON meetingTopic (meetingId)`,
  `CREATE TABLE meetingPerson (
     id INTEGER PRIMARY KEY AUTOINCREMENT, meetingId INTEGER NOT NULL REFERENCES meeting, personId INTEGER REFERENCES person,
     name TEXT NOT NULL, department TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '',
     isPresent INTEGER NOT NULL DEFAULT 0 CHECK (isPresent IN (0, 1)),
     isAbsentExcused INTEGER NOT NULL DEFAULT 0 CHECK (isAbsentExcused IN (0, 1)), UNIQUE (meetingId, name, department)) STRICT`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const step of STEPS) await sql.raw(step).execute(db);
}
