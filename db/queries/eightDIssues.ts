import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../schema';
import type { EightDIssueTable } from '../schemaEightD';

export type EightDIssueRecord = Selectable<EightDIssueTable>;

/** The newest run first, in it the newest version. */
export function eightDIssuesOf(db: Db, complaintId: number): Promise<EightDIssueRecord[]> {
  return db
    .selectFrom('eightDIssue')
    .selectAll()
    .where('complaintId', '=', complaintId)
    .orderBy('cycle', 'desc')
    .orderBy('version', 'desc')
    .execute();
}

export function eightDIssueByUid(db: Db, uid: string): Promise<EightDIssueRecord | undefined> {
  return db.selectFrom('eightDIssue').selectAll().where('uid', '=', uid).executeTakeFirst();
}

export async function keepEightDIssue(trx: Db, row: Insertable<EightDIssueTable>): Promise<void> {
  await trx.insertInto('eightDIssue').values(row).execute();
}

export async function judgeEightDIssue(
  trx: Db,
  id: number,
  judged: Pick<Updateable<EightDIssueTable>, 'judgement' | 'judgedOn' | 'remarks'>,
): Promise<void> {
  await trx.updateTable('eightDIssue').set(judged).where('id', '=', id).execute();
}
