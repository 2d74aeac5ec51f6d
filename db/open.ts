import { createHash } from 'node:crypto';
import Sqlite from 'better-sqlite3';
import { databaseOver } from './dialect';
import { MIGRATIONS } from './migrations/list';
import { Refusal } from './model/refusal';
import { LINE_CHANNELS } from './model/trail';
import type { Contents, Reading, TrailEnd } from './reading';
import type { Db } from './schema';
import { type Migrations, upgrade } from './upgrade';

/** How long a call waits for another process before it says that the data is in use. */
export const BUSY_MS = 5000;
/** More problems than this tell a person nothing new. */
const PROBLEMS_MOST = 20;

export interface DataFile extends Reading {
  readonly db: Db;
  /** Changes when another process has written to the file. */
  readonly dataVersion: () => number;
  /** A whole, compact copy in a new file. The same contents give the same bytes. */
  readonly copyTo: (path: string) => void;
  /**
   * Closes the file, which no other process may have open, lets `replace` put another in its place and opens that.
   * Nothing else runs meanwhile; if `replace` throws, the file that stands there is open again.
   */
  readonly replaceBy: (replace: () => void) => void;
  /** Waits for the transaction that is running and keeps others waiting. */
  readonly undisturbed: <T>(work: () => T) => Promise<T>;
  readonly close: () => void;
}

interface ConnectOptions {
  readonly busyMs?: number;
  /** `delete` keeps a file that is only being made or moved in one piece. */
  readonly journal?: 'wal' | 'delete';
}

/** Opens a file as it is, whatever its version. */
export function connect(file: string, { busyMs = BUSY_MS, journal = 'wal' }: ConnectOptions = {}): DataFile {
  let sqlite = openWriting(file, busyMs, journal);
  let generation = 0;
  const db = databaseOver(() => sqlite);
  return {
    ...readingOf(() => sqlite),
    db,
    dataVersion: () => generation * 2 ** 32 + numberOf(sqlite, 'data_version'),
    copyTo: (path) => void sqlite.prepare('VACUUM INTO ?').run(path),
    undisturbed: (work) => db.connection().execute(() => Promise.resolve(work())),
    replaceBy(replace) {
      // Leaving WAL needs the file for ourselves alone and folds everything into it, so no WAL is left beside the next.
      sqlite.pragma('journal_mode = DELETE');
      sqlite.close();
      try {
        replace();
      } finally {
        sqlite = openWriting(file, busyMs, journal);
        generation += 1;
      }
    },
    close: () => void sqlite.close(),
  };
}

/** Reads a file that nobody writes, without changing it. */
export function reading<T>(file: string, read: (open: Reading) => T): T {
  const sqlite = new Sqlite(file, { ...binding(), readonly: true, fileMustExist: true });
  try {
    return read(readingOf(() => sqlite));
  } finally {
    sqlite.close();
  }
}

interface OpenData {
  readonly db: Db;
  readonly dataVersion: () => number;
  readonly close: () => void;
}

/** A data file without a folder around it, brought to our version; `:memory:` for tests. */
export async function openData(file: string, migrations: Migrations = MIGRATIONS): Promise<OpenData> {
  const open = connect(file);
  await upgrade(open.db, migrations);
  return open;
}

/** Held for as long as a process works in a folder. The system takes it back from a process that dies. */
export interface SharedLock {
  /** Does the work while no other process is in the folder. SQLITE_BUSY when one does not leave in time. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Waits for work that is being done alone. */
  readonly settled: () => Promise<void>;
  readonly release: () => void;
}

// A connection that nothing holds on to is closed by the garbage collector, and its lock would be gone with it.
const held = new Set<Sqlite.Database>();

/** SQLite's own file locks on a file that stays empty: they work on every system and are never left behind. */
export function shareLock(file: string, busyMs: number): SharedLock {
  const sqlite = new Sqlite(file, { timeout: busyMs, ...binding() });
  sqlite.pragma('journal_mode = MEMORY');
  const share = () => {
    sqlite.exec('BEGIN');
    sqlite.prepare('SELECT count(*) FROM sqlite_schema').get();
  };
  const excluding = async <T>(work: () => Promise<T>) => {
    sqlite.exec('ROLLBACK');
    try {
      sqlite.exec('BEGIN EXCLUSIVE');
      return await work();
    } finally {
      if (sqlite.inTransaction) sqlite.exec('ROLLBACK');
      share();
    }
  };
  try {
    share();
  } catch (error) {
    sqlite.close();
    throw error;
  }
  held.add(sqlite);
  let running: Promise<unknown> | null = null;
  return {
    async alone(work) {
      if (running !== null) throw new Refusal('data-in-use');
      const mine = excluding(work);
      running = mine;
      return await mine.finally(() => {
        running = null;
      });
    },
    async settled() {
      await running?.catch(() => null);
    },
    release() {
      sqlite.close();
      held.delete(sqlite);
    },
  };
}

function openWriting(file: string, busyMs: number, journal: 'wal' | 'delete'): Sqlite.Database {
  const sqlite = new Sqlite(file, { timeout: busyMs, ...binding() });
  sqlite.pragma(`journal_mode = ${journal}`);
  // A WAL file that is opened again falls back to NORMAL unless FULL is said at every open.
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('trusted_schema = OFF');
  sqlite.pragma('cell_size_check = ON');
  sqlite.pragma('mmap_size = 0');
  return sqlite;
}

// The packaged native module does not fit every Electron that the tests run on; the set-up names the one that does.
function binding(): Sqlite.Options {
  const nativeBinding = process.env['KESHENG_SQLITE_BINDING'];
  return nativeBinding === undefined ? {} : { nativeBinding };
}

function readingOf(current: () => Sqlite.Database): Reading {
  return {
    version: () => numberOf(current(), 'user_version'),
    applicationId: () => numberOf(current(), 'application_id'),
    problems: (most = PROBLEMS_MOST) => problemsOf(current(), most),
    contents: () => contentsOf(current()),
    trailEnd: () => trailEndOf(current()),
    attachments: () => attachmentsOf(current()),
  };
}

function numberOf(sqlite: Sqlite.Database, pragma: string): number {
  return Number(sqlite.pragma(pragma, { simple: true }));
}

interface Orphan {
  readonly table: string;
  readonly rowid: number | null;
  readonly parent: string;
}

function problemsOf(sqlite: Sqlite.Database, most: number): readonly string[] {
  const found = sqlite.prepare<[], string>(`PRAGMA integrity_check(${most})`).pluck().all();
  if (found.length !== 1 || found[0] !== 'ok') return found;
  const orphans = sqlite.prepare<[], Orphan>('PRAGMA foreign_key_check').all();
  return orphans.slice(0, most).map(({ table, rowid, parent }) => `${table} ${rowid ?? ''}: no ${parent}`);
}

interface SchemaRow {
  readonly type: string;
  readonly name: string;
  readonly sql: string | null;
}

function contentsOf(sqlite: Sqlite.Database): Contents {
  const rows = sqlite
    .prepare<[], SchemaRow>(
      `SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name`,
    )
    .all();
  const tables = rows.filter(({ type }) => type === 'table');
  const counts = tables.map(({ name }) => [name, countOf(sqlite, name)] as const);
  const schemaSha256 = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  return { counts: Object.fromEntries(counts), schemaSha256 };
}

function countOf(sqlite: Sqlite.Database, table: string): number {
  const quoted = `"${table.replaceAll('"', '""')}"`;
  return sqlite.prepare<[], number>(`SELECT count(*) FROM ${quoted}`).pluck().get() ?? 0;
}

function trailEndOf(sqlite: Sqlite.Database): TrailEnd {
  const columns = sqlite.prepare<[], string>(`SELECT name FROM pragma_table_info('history')`).pluck().all();
  if (!columns.includes('hash')) return { anchor: null, given: 0 };
  const head = sqlite
    .prepare<[], { id: number; hash: string }>('SELECT id, hash FROM history ORDER BY id DESC LIMIT 1')
    .get();
  const line = sqlite
    .prepare<[string], string>(
      `SELECT hash FROM history WHERE channel IN (SELECT value FROM json_each(?)) ORDER BY id DESC LIMIT 1`,
    )
    .pluck()
    .get(JSON.stringify(LINE_CHANNELS));
  const given = sqlite
    .prepare<[], number>(`SELECT seq FROM sqlite_sequence WHERE name = 'history'`)
    .pluck()
    .get();
  return { anchor: { id: 0, hash: '', ...head, line: line ?? '' }, given: given ?? 0 };
}

function attachmentsOf(sqlite: Sqlite.Database): ReadonlySet<string> | null {
  const columns = sqlite
    .prepare<[], string>(`SELECT name FROM pragma_table_info('attachment')`)
    .pluck()
    .all();
  if (!columns.includes('sha256')) return null;
  return new Set(sqlite.prepare<[], string>('SELECT DISTINCT sha256 FROM attachment').pluck().all());
}
