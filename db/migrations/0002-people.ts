import { type Kysely, sql } from 'kysely';

const STEPS: readonly string[] = [
  `CREATE TABLE person (
     id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
     code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 64),
     name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
     departmentId INTEGER REFERENCES department, position TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '',
     phone TEXT NOT NULL DEFAULT '',
     role TEXT NOT NULL CHECK (role IN ('viewer', 'clerk', 'engineer', 'manager', 'administrator')),
     isService INTEGER NOT NULL DEFAULT 0 CHECK (isService IN (0, 1)),
     passwordHash TEXT, mustChangePassword INTEGER NOT NULL DEFAULT 0 CHECK (mustChangePassword IN (0, 1)),
     failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0), waitUntil TEXT, signedInAt TEXT, leftOn TEXT) STRICT`,
  `INSERT INTO person (id, uid, code, name, role) SELECT id, uid, code, name, role FROM officeUser`,
  `DROP TABLE officeUser`,
  `CREATE TABLE personFunction (
     personId INTEGER NOT NULL REFERENCES person, function TEXT NOT NULL,
     PRIMARY KEY (personId, function)) STRICT, WITHOUT ROWID`,
  `CREATE TABLE recoveryCode (
     id INTEGER PRIMARY KEY AUTOINCREMENT, personId INTEGER NOT NULL REFERENCES person,
     codeHash TEXT NOT NULL, madeAt TEXT NOT NULL, usedAt TEXT) STRICT`,
  `ALTER TABLE department ADD COLUMN headId INTEGER REFERENCES person`,
  `ALTER TABLE department ADD COLUMN closedOn TEXT`,
];

/** The office's one user becomes the first of its people. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const step of STEPS) await sql.raw(step).execute(db);
}
