import type { Insertable } from 'kysely';
import type { NoticeKind } from '../model/complaints/notices';
import type { Db } from '../schema';
import type { ComplaintNoticePersonTable, ComplaintNoticeTable } from '../schemaComplaintWork';

/** In the order of telling, of every run. */
export function noticesOf(db: Db, complaintId: number) {
  return db
    .selectFrom('complaintNotice')
    .selectAll()
    .where('complaintId', '=', complaintId)
    .orderBy('id')
    .execute();
}

export type NoticeRecord = Awaited<ReturnType<typeof noticesOf>>[number];

/** By its uid, or by the code that is printed on it. */
export function noticeById(db: Db, id: string) {
  return db
    .selectFrom('complaintNotice')
    .innerJoin('complaint', 'complaint.id', 'complaintNotice.complaintId')
    .selectAll('complaintNotice')
    .select('complaint.uid as complaint')
    .where((where) =>
      where.or([where('complaintNotice.uid', '=', id), where('complaintNotice.code', '=', id)]),
    )
    .where('complaint.deletedAt', 'is', null)
    .executeTakeFirst();
}

/** Those whom the notices of a complaint name, as they stand on the paper. */
export function noticePeopleOf(db: Db, complaintId: number) {
  return toldPeople(db).where('complaintNotice.complaintId', '=', complaintId).execute();
}

/** Those whom the last notice of a kind named, of whatever complaint. */
export async function lastToldPeople(db: Db, kind: NoticeKind) {
  const last = await db
    .selectFrom('complaintNotice')
    .select('id')
    .where('kind', '=', kind)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last === undefined ? [] : toldPeople(db).where('noticeId', '=', last.id).execute();
}

function toldPeople(db: Db) {
  return db
    .selectFrom('complaintNoticePerson')
    .innerJoin('complaintNotice', 'complaintNotice.id', 'complaintNoticePerson.noticeId')
    .leftJoin('person', 'person.id', 'complaintNoticePerson.personId')
    .selectAll('complaintNoticePerson')
    .select(['person.code as code', 'person.leftOn as leftOn'])
    .orderBy('complaintNoticePerson.id');
}

export async function addNotice(
  trx: Db,
  row: Insertable<ComplaintNoticeTable>,
  people: readonly Omit<Insertable<ComplaintNoticePersonTable>, 'noticeId'>[],
): Promise<void> {
  const { id } = await trx
    .insertInto('complaintNotice')
    .values(row)
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('complaintNoticePerson')
    .values(people.map((person) => ({ ...person, noticeId: id })))
    .execute();
}
