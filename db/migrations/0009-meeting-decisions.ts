import { type Kysely, sql } from 'kysely';

const STEPS: readonly string[] = [
  // As they were decided: what becomes of the action later changes no minutes.
  `CREATE TABLE meetingDecision (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, meetingId INTEGER NOT NULL REFERENCES meeting,
     position INTEGER NOT NULL, title TEXT NOT NULL, department TEXT NOT NULL, responsible TEXT NOT NULL DEFAULT '',
     dueOn TEXT NOT NULL, actionId INTEGER REFERENCES action) STRICT`,
  `CREATE INDEX meetingDecisionByMeeting ON meetingDecision (meetingId)`,
  // A file with a catalogue gets the new paper; a new file gets its whole catalogue when it is filled.
  `INSERT INTO documentVersion (uid, document, number, title, titleEn, version, effectiveOn, retention)
   SELECT lower(hex(randomblob(4))) || '-' || lower(hex(randomblob(2))) || '-4' || substr(lower(hex(randomblob(2))), 2) ||
     '-a' || substr(lower(hex(randomblob(2))), 2) || '-' || lower(hex(randomblob(6))),
     'meeting-minutes', 'QR-YW-018', '会议记录', 'Minutes of the meeting', 'A/0', '2000-01-01', '3 年'
   WHERE EXISTS (SELECT 1 FROM documentVersion)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const step of STEPS) await sql.raw(step).execute(db);
}
