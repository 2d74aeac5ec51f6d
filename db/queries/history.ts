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

// A day's changes lie at the end of the table: no index by time is needed to find them.
const NEWEST = 50_000;

/** The latest doings since a moment: what one call changed is one row, told by its first record. */
export async function recentHistory(db: Db, since: Moment, most: number) {
  const newest = await db
    .selectFrom('history')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirst();
  const calls = await db
    .selectFrom('history')
    .select(({ fn }) => ['at', 'channel', fn.min('id').as('first'), fn.countAll<number>().as('count')])
    .where('id', '>', (newest?.id ?? 0) - NEWEST)
    .where('at', '>=', since)
    .groupBy(['at', 'channel'])
    .orderBy('first', 'desc')
    .limit(most)
    .execute();
  const ids = calls.map(({ first }) => first);
  const rows = await db
    .selectFrom('history')
    .select(['id', 'record', 'recordKey'])
    .where('id', 'in', ids)
    .execute();
  const byId = new Map(rows.map(({ id, ...row }) => [id, row]));
  return calls.map(({ at, channel, first, count }) => {
    const { record, recordKey } = byId.get(first) ?? { record: '', recordKey: '' };
    return { at, channel, count, record, recordKey };
  });
}
