import { causeCode } from '../model/complaints/causeCode';
import type { Db } from '../schema';

/** Newest first. */
export function causeRecordsOf(db: Db) {
  return db
    .selectFrom('causeRecord')
    .leftJoin('complaint', (join) =>
      join.onRef('complaint.causeRecordId', '=', 'causeRecord.id').on('complaint.deletedAt', 'is', null),
    )
    .selectAll('causeRecord')
    .select(({ fn, eb }) => [
      fn.count<number>('complaint.id').as('complaints'),
      fn.max('complaint.receivedOn').as('lastReceivedOn'),
      fn.count<number>(eb.case().when('complaint.state', '=', 'open').then(1).end()).as('open'),
    ])
    .where('causeRecord.deletedAt', 'is', null)
    .groupBy('causeRecord.id')
    .orderBy('causeRecord.id', 'desc')
    .execute();
}

export type CauseRecord = Awaited<ReturnType<typeof causeRecordsOf>>[number];

export function causeRecordCalled(db: Db, called: string) {
  return db
    .selectFrom('causeRecord')
    .selectAll()
    .where((where) => where.or([where('uid', '=', called), where('code', '=', called)]))
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
}

export async function lastCauseNumber(db: Db, year: number): Promise<number> {
  const start = causeCode(year, '');
  const rows = await db.selectFrom('causeRecord').select('code').where('code', 'like', `${start}%`).execute();
  const numbers = rows.map(({ code }) => Number(code.slice(start.length)));
  return Math.max(0, ...numbers.filter(Number.isInteger));
}

export async function keepOnCause(trx: Db, complaintId: number, causeRecordId: number | null): Promise<void> {
  await trx.updateTable('complaint').set({ causeRecordId }).where('id', '=', complaintId).execute();
}

/** What every complaint of a cause has cost, by currency: in its smallest unit, so that the sum is exact. */
export function costsByCase(db: Db) {
  return db
    .selectFrom('complaintCost')
    .innerJoin('complaint', 'complaint.id', 'complaintCost.complaintId')
    .select(({ fn }) => [
      'complaintCost.complaintId as complaintId',
      'complaint.causeRecordId as causeRecordId',
      'currency',
      fn.sum<number>('amount').as('amount'),
    ])
    .where('complaint.causeRecordId', 'is not', null)
    .where('complaint.deletedAt', 'is', null)
    .groupBy(['complaintCost.complaintId', 'currency'])
    .orderBy('currency')
    .execute();
}

export function cyclesOfCause(db: Db, causeRecordId: number) {
  return db
    .selectFrom('complaintCycle')
    .innerJoin('complaint', 'complaint.id', 'complaintCycle.complaintId')
    .select([
      'complaintCycle.complaintId as complaintId',
      'complaintCycle.cycle as cycle',
      'complaintCycle.receivedOn as receivedOn',
      'complaintCycle.closedOn as closedOn',
    ])
    .where('complaint.causeRecordId', '=', causeRecordId)
    .orderBy('complaintCycle.cycle')
    .execute();
}
