import type { Day } from '../model/day';
import type { Db } from '../schema';

/** The version of a paper or report that is in force on a day; undefined before its first. */
export function documentInForce(db: Db, document: string, on: Day) {
  return db
    .selectFrom('documentVersion')
    .selectAll()
    .where('document', '=', document)
    .where('effectiveOn', '<=', on)
    .orderBy('effectiveOn', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
}
