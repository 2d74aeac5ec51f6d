import { type Expression, type SqlBool, sql } from 'kysely';
import type { Moment } from '../model/day';
import type { Db } from '../schema';
import { isCodedLike } from './recordCodes';

/** What is asked of the trail; what is left out asks nothing. */
export interface TrailFilter {
  /** Each stands somewhere in the row, or what was done is called so. */
  readonly words: readonly { readonly text: string; readonly channels: readonly string[] }[];
  readonly user?: string | undefined;
  readonly record?: string | undefined;
  readonly key?: string | undefined;
  readonly channel?: string | undefined;
  readonly from?: Moment | undefined;
  /** Before this moment. */
  readonly until?: Moment | undefined;
}

interface TrailSpan {
  readonly before?: number | undefined;
  readonly limit: number;
}

const PLAIN = ['userCode', 'userName', 'workstation', 'record', 'recordKey', 'channel', 'reason'] as const;
const JSON_TEXTS = ['newJson', 'oldJson'] as const;

/** Newest first. The rows are read from the end of the table, so a page that is soon full is there at once. */
export function trailRows(db: Db, filter: TrailFilter, { before, limit }: TrailSpan) {
  let query = db.selectFrom('history').selectAll().orderBy('id', 'desc').limit(limit);
  if (before !== undefined) query = query.where('id', '<', before);
  const { user, from, until } = filter;
  for (const column of ['record', 'channel'] as const) {
    const wanted = filter[column];
    if (wanted !== undefined) query = query.where(column, '=', wanted);
  }
  const { key } = filter;
  if (key !== undefined)
    query = query.where((row) =>
      row.or([row('recordKey', '=', key), ...isCodedLike(db, row.ref('recordKey'), escaped(key))]),
    );
  if (user !== undefined)
    query = query.where((row) => row.or([row('userCode', '=', user), row('userName', '=', user)]));
  if (from !== undefined) query = query.where('at', '>=', from);
  if (until !== undefined) query = query.where('at', '<', until);
  for (const { text, channels } of filter.words) {
    const plain = contains(text);
    const within = contains(JSON.stringify(text).slice(1, -1));
    query = query.where((row) =>
      row.or([
        ...JSON_TEXTS.map((column) => like(row.ref(column), within)),
        ...PLAIN.map((column) => like(row.ref(column), plain)),
        ...isCodedLike(db, row.ref('recordKey'), plain),
        ...(channels.length === 0 ? [] : [row('channel', 'in', [...channels])]),
      ]),
    );
  }
  return query.execute();
}

function contains(text: string): string {
  return `%${escaped(text)}%`;
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

function like(column: Expression<string | null>, pattern: string) {
  return sql<SqlBool>`${column} LIKE ${pattern} ESCAPE '\\'`;
}
