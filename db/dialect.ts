import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';
import type { Database, Db } from './schema';

/**
 * The typed database over whichever file is open now: a restore replaces the file under it, and whoever holds the
 * database keeps working.
 */
export function databaseOver(current: () => SqliteDatabase): Db {
  const database: SqliteDatabase = {
    prepare: (statement) => current().prepare(statement),
    close: () => current().close(),
  };
  return new Kysely<Database>({ dialect: new OfficeDialect(database) });
}

class OfficeDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;

  constructor(database: SqliteDatabase) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): SqliteDriver {
    return new OfficeDriver({ database: this.#database });
  }
}

class OfficeDriver extends SqliteDriver {
  // A transaction that reads first and writes later is refused at once, without waiting, when another process wrote in
  // between. Asking for the right to write at the beginning waits its turn instead.
  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }
}
