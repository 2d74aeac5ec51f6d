import type { Insertable, Updateable } from 'kysely';
import type { Day } from '../model/day';
import type { Db } from '../schema';
import type { DocumentVersionTable, IssuedPaperTable } from '../schemaRecords';

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

/** The versions in which a record's paper went out, the first time first. */
export function documentsOfPaper(
  db: Db,
  document: string,
  { record, key }: { readonly record: string; readonly key: string },
) {
  return db
    .selectFrom('issuedPaper')
    .innerJoin('documentVersion', 'documentVersion.id', 'issuedPaper.documentVersionId')
    .selectAll('documentVersion')
    .select('issuedPaper.madeAt as issuedAt')
    .where('documentVersion.document', '=', document)
    .where('issuedPaper.record', '=', record)
    .where('issuedPaper.recordKey', '=', key)
    .orderBy('issuedPaper.id')
    .execute();
}

/** Every version of every paper, each paper's oldest first, with how many papers went out in it. */
export function allDocuments(db: Db) {
  return db
    .selectFrom('documentVersion')
    .leftJoin('issuedPaper', 'issuedPaper.documentVersionId', 'documentVersion.id')
    .leftJoin('person', 'person.code', 'documentVersion.personCode')
    .selectAll('documentVersion')
    .select(({ fn }) => ['person.name as personName', fn.count<number>('issuedPaper.id').as('papers')])
    .groupBy('documentVersion.id')
    .orderBy('documentVersion.effectiveOn')
    .orderBy('documentVersion.id')
    .execute();
}

export async function keepDocument(trx: Db, version: Insertable<DocumentVersionTable>): Promise<void> {
  await trx.insertInto('documentVersion').values(version).execute();
}

export async function changeDocument(
  trx: Db,
  uid: string,
  version: Updateable<DocumentVersionTable>,
): Promise<void> {
  await trx.updateTable('documentVersion').set(version).where('uid', '=', uid).execute();
}

export async function dropDocument(trx: Db, uid: string): Promise<void> {
  await trx.deleteFrom('documentVersion').where('uid', '=', uid).execute();
}

export async function keepIssuedPaper(trx: Db, paper: Insertable<IssuedPaperTable>): Promise<void> {
  await trx.insertInto('issuedPaper').values(paper).execute();
}
