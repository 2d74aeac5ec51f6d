import { type Expression, type SqlBool, sql } from 'kysely';
import type { Db } from '../schema';

/** Records that the trail keys by their uid, though the office knows them by a code. */
const CODED = ['action', 'causeRecord', 'complaint', 'meeting'] as const;

/** uid → code, of those of these keys that are such a uid. */
export async function codesOf(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(keys)];
  const found = await Promise.all(
    CODED.map((table) => db.selectFrom(table).select(['uid', 'code']).where('uid', 'in', wanted).execute()),
  );
  return new Map(found.flat().map(({ uid, code }) => [uid, code]));
}

/** For each kind: the column holds the uid of one whose code is like this. */
export function isCodedLike(db: Db, column: Expression<string>, pattern: string) {
  return CODED.map((table) => {
    const uids = db.selectFrom(table).select('uid').where(sql<SqlBool>`code LIKE ${pattern} ESCAPE '\\'`);
    return sql<SqlBool>`${column} IN ${uids}`;
  });
}
