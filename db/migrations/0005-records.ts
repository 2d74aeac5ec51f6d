import { type Kysely, sql } from 'kysely';

const STEPS: readonly string[] = [
  `CREATE TABLE signature (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, record TEXT NOT NULL, recordKey TEXT NOT NULL,
     meaning TEXT NOT NULL CHECK (meaning IN ('prepared', 'reviewed', 'approved', 'confirmed')),
     personCode TEXT NOT NULL, personName TEXT NOT NULL, function TEXT NOT NULL DEFAULT '', at TEXT NOT NULL,
     contentSha256 TEXT NOT NULL, isPasswordChecked INTEGER NOT NULL CHECK (isPasswordChecked IN (0, 1))) STRICT`,
  `CREATE INDEX signatureByRecord ON signature (record, recordKey)`,
  `CREATE TRIGGER signatureKeepsRows BEFORE DELETE ON signature
     BEGIN SELECT RAISE(ABORT, 'signatures are only ever added'); END`,
  `CREATE TRIGGER signatureKeepsWords BEFORE UPDATE ON signature
     BEGIN SELECT RAISE(ABORT, 'signatures are only ever added'); END`,
  `CREATE TABLE attachment (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, record TEXT NOT NULL, recordKey TEXT NOT NULL,
     sha256 TEXT NOT NULL CHECK (length(sha256) = 64), name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 255),
     type TEXT NOT NULL, size INTEGER NOT NULL CHECK (size >= 0), takenAt TEXT, note TEXT NOT NULL DEFAULT '',
     madeFromId INTEGER REFERENCES attachment, addedAt TEXT NOT NULL, personCode TEXT NOT NULL, deletedAt TEXT) STRICT`,
  `CREATE INDEX attachmentByRecord ON attachment (record, recordKey)`,
  `CREATE INDEX attachmentByHash ON attachment (sha256)`,
  `CREATE TABLE documentVersion (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, document TEXT NOT NULL, number TEXT NOT NULL,
     title TEXT NOT NULL, titleEn TEXT NOT NULL DEFAULT '', version TEXT NOT NULL, effectiveOn TEXT NOT NULL,
     retention TEXT NOT NULL, change TEXT NOT NULL DEFAULT '', madeAt TEXT, personCode TEXT NOT NULL DEFAULT '',
     UNIQUE (document, version)) STRICT`,
  // The versions of before were in force since before anybody counted.
  `INSERT INTO documentVersion (uid, document, number, title, titleEn, version, effectiveOn, retention)
   SELECT lower(hex(randomblob(4))) || '-' || lower(hex(randomblob(2))) || '-4' || substr(lower(hex(randomblob(2))), 2) ||
     '-a' || substr(lower(hex(randomblob(2))), 2) || '-' || lower(hex(randomblob(6))),
     document, number,
     CASE document WHEN 'round-summary' THEN '客户满意度调查汇总分析报告' ELSE document END,
     CASE document WHEN 'round-summary' THEN 'Customer satisfaction survey: summary and analysis' ELSE document END,
     version, '2000-01-01', retention FROM formNumber`,
  `DROP TABLE formNumber`,
  `CREATE TABLE issuedPaper (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
     documentVersionId INTEGER NOT NULL REFERENCES documentVersion, record TEXT NOT NULL, recordKey TEXT NOT NULL,
     format TEXT NOT NULL, sha256 TEXT NOT NULL, madeAt TEXT NOT NULL, personCode TEXT NOT NULL) STRICT`,
  `CREATE INDEX issuedPaperByRecord ON issuedPaper (record, recordKey)`,
  `CREATE TABLE deletion (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, record TEXT NOT NULL, recordKey TEXT NOT NULL,
     title TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '', deletedAt TEXT NOT NULL, personCode TEXT NOT NULL,
     restoredAt TEXT, removedAt TEXT) STRICT`,
  `CREATE INDEX deletionByRecord ON deletion (record, recordKey)`,
  `CREATE TABLE retention (record TEXT PRIMARY KEY, years INTEGER NOT NULL CHECK (years >= 0), basis TEXT NOT NULL DEFAULT '')
     STRICT, WITHOUT ROWID`,
  `ALTER TABLE customer ADD COLUMN deletedAt TEXT`,
  `ALTER TABLE contact ADD COLUMN deletedAt TEXT`,
  `ALTER TABLE round ADD COLUMN deletedAt TEXT`,
];

/** What every record may carry: signatures, attachments, a form number with its version, a mark that it is deleted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const step of STEPS) await sql.raw(step).execute(db);
}
