import type { Moment } from '../model/day';
import type { Db } from '../schema';

export interface HistoryRow {
  readonly at: Moment;
  readonly userCode: string;
  readonly via: string;
  readonly channel: string;
  readonly record: string;
  readonly recordKey: string;
  readonly oldJson: string | null;
  readonly newJson: string | null;
}

// SQLite takes a limited number of bound values in one statement.
const ROWS_PER_STATEMENT = 500;

export async function keepHistory(trx: Db, rows: readonly HistoryRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT) {
    await trx
      .insertInto('history')
      .values(rows.slice(at, at + ROWS_PER_STATEMENT))
      .execute();
  }
}

export function historyOf(db: Db, record: string, key: string) {
  return db
    .selectFrom('history')
    .select(['at', 'userCode as user', 'via', 'channel', 'oldJson as old', 'newJson as new'])
    .where('record', '=', record)
    .where('recordKey', '=', key)
    .orderBy('id')
    .execute();
}

export function recentHistory(db: Db, most: number) {
  return db
    .selectFrom('history')
    .select(['at', 'channel', 'record', 'recordKey'])
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
}
