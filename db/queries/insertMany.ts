import { CompiledQuery } from 'kysely';
import type { Database, Db, Trx } from '../schema';

type Value = string | number | null;

// SQLite binds at most 32,766 values in one statement.
const MOST_VALUES = 20_000;

/**
 * Inserts many rows of a table by a few long statements. Building such a statement with the query builder takes longer
 * than running it; the names come from the code, the values are bound.
 */
export async function insertMany<T extends keyof Database>(
  trx: Trx | Db,
  table: T,
  columns: readonly (keyof Database[T] & string)[],
  rows: readonly (readonly Value[])[],
): Promise<void> {
  const perStatement = Math.floor(MOST_VALUES / columns.length);
  const one = `(${columns.map(() => '?').join(',')})`;
  for (let at = 0; at < rows.length; at += perStatement) {
    const part = rows.slice(at, at + perStatement);
    const text = `INSERT INTO "${table}" (${columns.join(',')}) VALUES ${part.map(() => one).join(',')}`;
    await trx.executeQuery(CompiledQuery.raw(text, part.flat()));
  }
}
