import { hash as digest } from 'node:crypto';
import type { Moment } from '../model/day';
import { chainedText, type TrailRow } from '../model/trail';
import type { Db } from '../schema';
import { insertMany } from './insertMany';

const COLUMNS = [
  ...(['id', 'at', 'zone', 'userCode', 'userName', 'via', 'workstation', 'channel', 'record'] as const),
  ...(['recordKey', 'oldJson', 'newJson', 'reason', 'hash'] as const),
];

/** The newest row of the trail, which the next one is chained to. */
async function trailHead(db: Db): Promise<{ readonly id: number; readonly hash: string }> {
  const head = await db
    .selectFrom('history')
    .select(['id', 'hash'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return head ?? { id: 0, hash: '' };
}

/** Adds rows to the end of the trail, in the transaction of the change that they tell of. */
export async function keepHistory(trx: Db, rows: readonly TrailRow[]): Promise<void> {
  if (rows.length === 0) return;
  let { id, hash } = await trailHead(trx);
  const chained = rows.map((row) => {
    id += 1;
    hash = chainedHash(hash, id, row);
    return { id, ...row, hash };
  });
  const values = chained.map((row) => COLUMNS.map((column) => row[column]));
  await insertMany(trx, 'history', COLUMNS, values);
}

export function chainedHash(before: string, id: number, row: TrailRow): string {
  return digest('sha256', chainedText(before, id, row), 'hex');
}

export type KeptRow = Awaited<ReturnType<typeof historyOf>>[number];

/** Oldest first. */
export function historyOf(db: Db, record: string, key: string) {
  return db
    .selectFrom('history')
    .selectAll()
    .where('record', '=', record)
    .where('recordKey', '=', key)
    .orderBy('id')
    .execute();
}

/** Who made the record that has this key now: one that was removed for good may have had it before. */
export async function whoBegan(db: Db, record: string, key: string): Promise<string | undefined> {
  const rows = () =>
    db.selectFrom('history').where('record', '=', record).where('recordKey', '=', key).limit(1);
  const removed = await rows()
    .select('id')
    .where('newJson', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  const first = rows()
    .select('userCode')
    .where('id', '>', removed?.id ?? 0)
    .orderBy('id');
  return (await first.executeTakeFirst())?.userCode;
}

/** What the newest change of a record was, and when. */
export function newestChange(db: Db, record: string, key: string) {
  return db
    .selectFrom('history')
    .select(['channel', 'at'])
    .where('record', '=', record)
    .where('recordKey', '=', key)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
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
