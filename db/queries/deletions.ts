import { v7 as newUid } from 'uuid';
import type { Moment } from '../model/day';
import { KEPT_KINDS, type RecordKindName, type Retention } from '../model/records';
import type { Db } from '../schema';
import { SHIPPED_RETENTION } from '../shipped/retention';

interface Deleted {
  readonly record: RecordKindName;
  readonly recordKey: string;
  readonly title: string;
  readonly reason: string;
  readonly deletedAt: Moment;
  readonly personCode: string;
}

export async function keepDeletion(trx: Db, deleted: Deleted): Promise<void> {
  await trx
    .insertInto('deletion')
    .values({ uid: newUid(), ...deleted })
    .execute();
}

/** What is in the recycle bin, newest first, with who put it there. */
export function binRows(db: Db) {
  return db
    .selectFrom('deletion')
    .leftJoin('person', 'person.code', 'deletion.personCode')
    .select([
      'deletion.record as record',
      'deletion.recordKey as key',
      'deletion.title as title',
      'deletion.reason as reason',
      'deletion.deletedAt as deletedAt',
      'deletion.personCode as user',
      'person.name as name',
    ])
    .where('restoredAt', 'is', null)
    .where('removedAt', 'is', null)
    .orderBy('deletion.id', 'desc')
    .execute();
}

/** It is taken out of the bin, back among the others or out of the file for good. */
export async function endDeletion(
  trx: Db,
  record: RecordKindName,
  key: string,
  how: { readonly restoredAt: Moment } | { readonly removedAt: Moment },
): Promise<void> {
  await trx
    .updateTable('deletion')
    .set(how)
    .where('record', '=', record)
    .where('recordKey', '=', key)
    .where('restoredAt', 'is', null)
    .where('removedAt', 'is', null)
    .execute();
}

/** What the office has changed, over what is shipped. */
export async function retentions(db: Db): Promise<readonly Retention[]> {
  const kept = await db.selectFrom('retention').selectAll().execute();
  const changed = new Map(kept.map(({ record, years, basis }) => [record, { years, basis }]));
  return KEPT_KINDS.flatMap((record) => {
    const shipped = SHIPPED_RETENTION.find((one) => one.record === record);
    return shipped === undefined ? [] : [{ ...shipped, ...changed.get(record) }];
  });
}

export async function keepRetention(trx: Db, { record, years, basis }: Retention): Promise<void> {
  await trx
    .insertInto('retention')
    .values({ record, years, basis })
    .onConflict((conflict) => conflict.column('record').doUpdateSet({ years, basis }))
    .execute();
}

/** What was taken out of the bin at that moment is in it again. */
export async function undoRestoring(
  trx: Db,
  record: RecordKindName,
  key: string,
  restoredAt: Moment,
): Promise<void> {
  await trx
    .updateTable('deletion')
    .set({ restoredAt: null })
    .where('record', '=', record)
    .where('recordKey', '=', key)
    .where('restoredAt', '=', restoredAt)
    .execute();
}
