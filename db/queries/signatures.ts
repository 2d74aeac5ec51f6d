import type { Insertable } from 'kysely';
import type { OfficeFunction } from '../model/people';
import type { Db } from '../schema';
import type { SignatureTable } from '../schemaRecords';

/** All signatures of one record, the oldest first. */
export function signaturesOf(db: Db, record: string, recordKey: string) {
  return db
    .selectFrom('signature')
    .selectAll()
    .where('record', '=', record)
    .where('recordKey', '=', recordKey)
    .orderBy('id')
    .execute();
}

export async function keepSignature(trx: Db, signature: Insertable<SignatureTable>): Promise<void> {
  await trx.insertInto('signature').values(signature).execute();
}

/** The functions that anybody in the office holds who has not left. */
export async function heldFunctions(db: Db): Promise<ReadonlySet<OfficeFunction>> {
  const rows = await db
    .selectFrom('personFunction')
    .innerJoin('person', 'person.id', 'personFunction.personId')
    .select('personFunction.function')
    .where('person.leftOn', 'is', null)
    .distinct()
    .execute();
  return new Set(rows.map((row) => row.function));
}
