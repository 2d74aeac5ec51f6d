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

export async function keepAttachment(trx: Db, row: Insertable<AttachmentTable>): Promise<void> {
  await trx.insertInto('attachment').values(row).execute();
}
