import { type Kysely, sql } from 'kysely';

const TABLES: readonly string[] = [
  `CREATE TABLE setting (key TEXT PRIMARY KEY, valueJson TEXT NOT NULL) STRICT`,
  `CREATE TABLE department (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
     code TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT`,
  `CREATE TABLE duty (duty TEXT PRIMARY KEY, departmentId INTEGER NOT NULL REFERENCES department) STRICT`,
  `CREATE TABLE officeUser (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
     role TEXT NOT NULL CHECK (role IN ('viewer', 'clerk', 'engineer', 'manager', 'administrator'))) STRICT`,
  `CREATE TABLE customer (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
     code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 64),
     name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
     nameEn TEXT NOT NULL DEFAULT '', shortName TEXT NOT NULL DEFAULT '',
     status TEXT NOT NULL DEFAULT 'existing' CHECK (status IN ('existing', 'developing', 'potential', 'lost')),
     kind TEXT NOT NULL DEFAULT '', level TEXT NOT NULL DEFAULT '', region TEXT NOT NULL DEFAULT '',
     hsf TEXT NOT NULL DEFAULT '', ownMould INTEGER NOT NULL DEFAULT 0 CHECK (ownMould IN (0, 1)),
     keyProspect INTEGER NOT NULL DEFAULT 0 CHECK (keyProspect IN (0, 1)),
     address TEXT NOT NULL DEFAULT '', deliveryPlace TEXT NOT NULL DEFAULT '', tradeTerms TEXT NOT NULL DEFAULT '',
     note TEXT NOT NULL DEFAULT '') STRICT`,
  `CREATE TABLE contact (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, customerId INTEGER NOT NULL REFERENCES customer,
     name TEXT NOT NULL, position TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '',
     email TEXT NOT NULL DEFAULT '', leftOn TEXT, UNIQUE (customerId, name)) STRICT`,
  `CREATE TABLE delivery (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, orderNumber TEXT NOT NULL, line TEXT NOT NULL,
     customerId INTEGER NOT NULL REFERENCES customer, part TEXT NOT NULL DEFAULT '', product TEXT NOT NULL DEFAULT '',
     quantity REAL, dueOn TEXT NOT NULL, deliveredOn TEXT, returnedQuantity REAL, defectiveQuantity REAL,
     UNIQUE (orderNumber, line)) STRICT`,
  `CREATE INDEX deliveryByCustomer ON delivery (customerId, deliveredOn)`,
  `CREATE TABLE template (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, code TEXT NOT NULL, version TEXT NOT NULL,
     name TEXT NOT NULL, definitionJson TEXT NOT NULL, approvedOn TEXT NOT NULL, UNIQUE (code, version)) STRICT`,
  `CREATE TABLE ruleSet (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, code TEXT NOT NULL, version INTEGER NOT NULL,
     name TEXT NOT NULL, definitionJson TEXT NOT NULL, UNIQUE (code, version)) STRICT`,
  `CREATE TABLE geometry (
     id INTEGER PRIMARY KEY AUTOINCREMENT, hash TEXT NOT NULL, templateId INTEGER NOT NULL REFERENCES template,
     definitionJson TEXT NOT NULL, UNIQUE (hash, templateId)) STRICT`,
  `CREATE TABLE calendarYear (year INTEGER PRIMARY KEY) STRICT`,
  `CREATE TABLE calendarDay (
     day TEXT PRIMARY KEY, isWorking INTEGER NOT NULL CHECK (isWorking IN (0, 1)), name TEXT NOT NULL) STRICT`,
  `CREATE TABLE round (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
     code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 64), name TEXT NOT NULL DEFAULT '',
     purpose TEXT NOT NULL DEFAULT '', periodFrom TEXT NOT NULL, periodTo TEXT NOT NULL,
     templateId INTEGER NOT NULL REFERENCES template, ruleSetCode TEXT NOT NULL, ruleSetJson TEXT NOT NULL,
     targetsJson TEXT NOT NULL DEFAULT '{}', createdOn TEXT NOT NULL, closedOn TEXT,
     CHECK (periodFrom <= periodTo)) STRICT`,
  `CREATE TABLE roundCustomer (
     roundId INTEGER NOT NULL REFERENCES round, customerId INTEGER NOT NULL REFERENCES customer,
     reasonsJson TEXT NOT NULL, PRIMARY KEY (roundId, customerId)) STRICT, WITHOUT ROWID`,
  `CREATE TABLE form (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE,
     roundId INTEGER NOT NULL REFERENCES round, customerId INTEGER NOT NULL REFERENCES customer,
     ordinal INTEGER NOT NULL CHECK (ordinal >= 1), issuedOn TEXT, dueOn TEXT, returnedOn TEXT, withdrawnOn TEXT,
     withdrawReason TEXT NOT NULL DEFAULT '', printedOn TEXT, reprints INTEGER NOT NULL DEFAULT 0,
     opinion TEXT NOT NULL DEFAULT '', isAfterClosing INTEGER NOT NULL DEFAULT 0 CHECK (isAfterClosing IN (0, 1)),
     UNIQUE (roundId, customerId, ordinal),
     CHECK (returnedOn IS NULL OR issuedOn IS NOT NULL), CHECK (returnedOn >= issuedOn)) STRICT`,
  `CREATE TABLE answer (
     formId INTEGER NOT NULL REFERENCES form, item TEXT NOT NULL, value REAL NOT NULL CHECK (value >= 0),
     PRIMARY KEY (formId, item)) STRICT, WITHOUT ROWID`,
  `CREATE TABLE draft (
     subject TEXT NOT NULL, key TEXT NOT NULL, valueJson TEXT NOT NULL, savedAt TEXT NOT NULL,
     PRIMARY KEY (subject, key)) STRICT, WITHOUT ROWID`,
  `CREATE TABLE action (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, roundId INTEGER REFERENCES round,
     formId INTEGER REFERENCES form, kind TEXT NOT NULL, subject TEXT,
     departmentId INTEGER NOT NULL REFERENCES department, followedById INTEGER NOT NULL REFERENCES department,
     openedOn TEXT NOT NULL, dueOn TEXT NOT NULL,
     state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'verified', 'ineffective', 'closed')),
     problem TEXT NOT NULL DEFAULT '', sourceJson TEXT NOT NULL) STRICT`,
  `CREATE UNIQUE INDEX actionOncePerFact
     ON action (roundId, kind, coalesce(subject, ''), coalesce(formId, 0)) WHERE roundId IS NOT NULL`,
  `CREATE TABLE importBatch (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, channel TEXT NOT NULL, fileName TEXT NOT NULL,
     importedAt TEXT NOT NULL, undoneAt TEXT, beforeJson TEXT NOT NULL) STRICT`,
  `CREATE TABLE formNumber (
     document TEXT PRIMARY KEY, number TEXT NOT NULL, version TEXT NOT NULL, retention TEXT NOT NULL) STRICT`,
  `CREATE TABLE history (
     id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, userCode TEXT NOT NULL, via TEXT NOT NULL,
     channel TEXT NOT NULL, record TEXT NOT NULL, recordKey TEXT NOT NULL, oldJson TEXT, newJson TEXT) STRICT`,
  `CREATE INDEX historyByRecord ON history (record, recordKey)`,
  `CREATE TRIGGER historyKeepsRows BEFORE DELETE ON history
     BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END`,
  `CREATE TRIGGER historyKeepsWords BEFORE UPDATE ON history
     BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of TABLES) await sql.raw(statement).execute(db);
}
