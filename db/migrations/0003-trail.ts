import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';

const NEW_TABLE = `CREATE TABLE trail (
  id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, zone TEXT NOT NULL, userCode TEXT NOT NULL,
  userName TEXT NOT NULL, via TEXT NOT NULL, workstation TEXT NOT NULL, channel TEXT NOT NULL, record TEXT NOT NULL,
  recordKey TEXT NOT NULL, oldJson TEXT, newJson TEXT, reason TEXT NOT NULL, hash TEXT NOT NULL) STRICT`;

const INDEXES_AND_TRIGGERS: readonly string[] = [
  `CREATE INDEX historyByRecord ON history (record, recordKey)`,
  `CREATE TRIGGER historyKeepsRows BEFORE DELETE ON history
     BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END`,
  `CREATE TRIGGER historyKeepsWords BEFORE UPDATE ON history
     BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END`,
];

interface OldRow {
  readonly id: number;
  readonly at: string;
  readonly userCode: string;
  readonly userName: string;
  readonly via: string;
  readonly channel: string;
  readonly record: string;
  readonly recordKey: string;
  readonly oldJson: string | null;
  readonly newJson: string | null;
}

const ROWS_AT_ONCE = 5_000;

/** Every row kept so far is taken over as it stands and chained to the one before it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(NEW_TABLE).execute(db);
  let hash = '';
  for (let last = 0; ; ) {
    const rows = await rowsAfter(db, last);
    for (const row of rows) hash = await takeOver(db, row, hash);
    const newest = rows.at(-1);
    if (newest === undefined) break;
    last = newest.id;
  }
  await sql.raw(`DROP TABLE history`).execute(db);
  await sql.raw(`ALTER TABLE trail RENAME TO history`).execute(db);
  for (const step of INDEXES_AND_TRIGGERS) await sql.raw(step).execute(db);
}

async function rowsAfter(db: Kysely<unknown>, last: number): Promise<readonly OldRow[]> {
  const { rows } = await sql<OldRow>`
    SELECT history.*, coalesce(person.name, '') AS userName
    FROM history LEFT JOIN person ON person.code = history.userCode
    WHERE history.id > ${last} ORDER BY history.id LIMIT ${ROWS_AT_ONCE}`.execute(db);
  return rows;
}

async function takeOver(db: Kysely<unknown>, row: OldRow, before: string): Promise<string> {
  const { id, at, userCode, userName, via, channel, record, recordKey, oldJson, newJson } = row;
  const told = [id, at, '', userCode, userName, via, '', channel, record, recordKey, oldJson, newJson, ''];
  const hash = createHash('sha256')
    .update(`${before}\n${JSON.stringify(told)}`)
    .digest('hex');
  await sql`
    INSERT INTO trail VALUES (${id}, ${at}, '', ${userCode}, ${userName}, ${via}, '', ${channel}, ${record},
      ${recordKey}, ${oldJson}, ${newJson}, '', ${hash})`.execute(db);
  return hash;
}
