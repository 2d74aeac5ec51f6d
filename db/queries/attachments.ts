import type { Insertable } from 'kysely';
import type { Db } from '../schema';
import type { AttachmentTable } from '../schemaRecords';

function attachments(db: Db) {
  return db
    .selectFrom('attachment')
    .leftJoin('attachment as origin', 'origin.id', 'attachment.madeFromId')
    .leftJoin('person', 'person.code', 'attachment.personCode')
    .selectAll('attachment')
    .select(['origin.uid as madeFrom', 'person.name as personName'])
    .where('attachment.deletedAt', 'is', null);
}

/** The files of one record, the oldest first. */
export function attachmentsOf(db: Db, record: string, recordKey: string) {
  return attachments(db)
    .where('attachment.record', '=', record)
    .where('attachment.recordKey', '=', recordKey)
    .orderBy('attachment.id')
    .execute();
}

export function attachmentByUid(db: Db, uid: string) {
  return attachments(db).where('attachment.uid', '=', uid).executeTakeFirst();
}

/** The hashes that rows name, those in the recycle bin and of sent reports too. */
export async function namedHashes(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('attachment')
    .select('sha256')
    .union(db.selectFrom('eightDIssue').select('sha256'))
    .execute();
  return new Set(rows.map(({ sha256 }) => sha256));
}

/** Whether the trail says that these bytes were once kept here. */
export async function isHashTold(db: Db, sha256: string): Promise<boolean> {
  const told = await db
    .selectFrom('history')
    .select('id')
    .where('channel', 'in', ['attachments.add', 'eightD.keepTemplate'])
    .where('newJson', 'like', `%"sha256":"${sha256}"%`)
    .executeTakeFirst();
  return told !== undefined;
}

export async function keepAttachment(trx: Db, row: Insertable<AttachmentTable>): Promise<void> {
  await trx.insertInto('attachment').values(row).execute();
}
