import { type Kysely, sql } from 'kysely';

const STEPS: readonly string[] = [
  `CREATE TABLE improvement (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE,
     source TEXT NOT NULL CHECK (source IN ('survey', 'complaint', 'visit', 'audit', 'meeting', 'hand')),
     roundId INTEGER REFERENCES round, formId INTEGER REFERENCES form,
     originRecord TEXT NOT NULL DEFAULT '', originKey TEXT NOT NULL DEFAULT '',
     kind TEXT NOT NULL, subject TEXT, title TEXT NOT NULL DEFAULT '', problem TEXT NOT NULL DEFAULT '',
     departmentId INTEGER NOT NULL REFERENCES department, followedById INTEGER NOT NULL REFERENCES department,
     responsibleId INTEGER REFERENCES person, responsibleName TEXT NOT NULL DEFAULT '',
     openedOn TEXT NOT NULL, dueOn TEXT NOT NULL,
     state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'verified', 'ineffective', 'closed')),
     cycle INTEGER NOT NULL DEFAULT 1 CHECK (cycle >= 1), rootCause TEXT NOT NULL DEFAULT '',
     verifyBy TEXT NOT NULL DEFAULT 'nextRound' CHECK (verifyBy IN ('nextRound', 'date')), verifyOn TEXT,
     answeredOn TEXT, verifiedOn TEXT, closedOn TEXT, sourceJson TEXT NOT NULL, deletedAt TEXT) STRICT`,
  `INSERT INTO improvement
     (id, uid, code, source, roundId, formId, kind, subject, problem, departmentId, followedById, openedOn, dueOn, state,
      sourceJson)
   SELECT id, uid,
     'IM-' || substr(openedOn, 1, 4) || '-' ||
       printf('%04d', row_number() OVER (PARTITION BY substr(openedOn, 1, 4) ORDER BY id)),
     'survey', roundId, formId, kind, subject, problem, departmentId, followedById, openedOn, dueOn, state, sourceJson
   FROM action`,
  `DROP TABLE action`,
  `ALTER TABLE improvement RENAME TO action`,
  `CREATE UNIQUE INDEX actionOncePerFact
     ON action (roundId, kind, coalesce(subject, ''), coalesce(formId, 0)) WHERE roundId IS NOT NULL AND source = 'survey'`,
  `CREATE INDEX actionByDueDay ON action (dueOn) WHERE state <> 'closed' AND deletedAt IS NULL`,
  `CREATE INDEX actionByOrigin ON action (originRecord, originKey)`,
  `CREATE TABLE cause (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, actionId INTEGER NOT NULL REFERENCES action,
     cycle INTEGER NOT NULL CHECK (cycle >= 1), method TEXT NOT NULL CHECK (method IN ('fiveWhy', 'fishbone')),
     parentId INTEGER REFERENCES cause, branch TEXT NOT NULL DEFAULT '', text TEXT NOT NULL,
     isRoot INTEGER NOT NULL DEFAULT 0 CHECK (isRoot IN (0, 1)), position INTEGER NOT NULL) STRICT`,
  `CREATE INDEX causeByAction ON cause (actionId)`,
  `CREATE TABLE measure (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, actionId INTEGER NOT NULL REFERENCES action,
     cycle INTEGER NOT NULL CHECK (cycle >= 1), kind TEXT NOT NULL CHECK (kind IN ('shortTerm', 'longTerm', 'preventive')),
     text TEXT NOT NULL, ownerId INTEGER REFERENCES person, ownerName TEXT NOT NULL DEFAULT '',
     dueOn TEXT, doneOn TEXT, evidence TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL) STRICT`,
  `CREATE INDEX measureByAction ON measure (actionId)`,
  `CREATE TABLE verification (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, actionId INTEGER NOT NULL REFERENCES action,
     cycle INTEGER NOT NULL CHECK (cycle >= 1), by TEXT NOT NULL CHECK (by IN ('nextRound', 'date')),
     roundId INTEGER REFERENCES round, figure TEXT, before TEXT,
     verdict TEXT NOT NULL CHECK (verdict IN ('effective', 'ineffective')), evidence TEXT NOT NULL DEFAULT '',
     verifiedOn TEXT NOT NULL, personCode TEXT NOT NULL, personName TEXT NOT NULL) STRICT`,
  `CREATE INDEX verificationByAction ON verification (actionId)`,
  `CREATE TABLE slip (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE,
     actionId INTEGER NOT NULL REFERENCES action, cycle INTEGER NOT NULL CHECK (cycle >= 1), format TEXT NOT NULL,
     madeAt TEXT NOT NULL, personCode TEXT NOT NULL, returnedAt TEXT) STRICT`,
];

/** An action grows from a plain line into the whole of its work: cause, measures, verification, the slips sent out. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const step of STEPS) await sql.raw(step).execute(db);
}
