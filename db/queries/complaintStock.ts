import type { Insertable, Updateable } from 'kysely';
import type { Db } from '../schema';
import type { ComplaintReworkTable, ComplaintStockTable, ReworkProgressTable } from '../schemaComplaintWork';

/** All places of a complaint, run by run, as they stand in the list. */
export function stockOf(db: Db, complaintId: number) {
  return db
    .selectFrom('complaintStock')
    .leftJoin('person', 'person.id', 'complaintStock.countedById')
    .selectAll('complaintStock')
    .select(['person.code as countedByCode', 'person.name as countedByPersonName'])
    .where('complaintId', '=', complaintId)
    .orderBy('cycle')
    .orderBy('complaintStock.position')
    .orderBy('complaintStock.id')
    .execute();
}

export type StockRecord = Awaited<ReturnType<typeof stockOf>>[number];

export async function addStockLine(trx: Db, row: Insertable<ComplaintStockTable>): Promise<void> {
  await trx.insertInto('complaintStock').values(row).execute();
}

export async function keepStockLine(
  trx: Db,
  id: number,
  row: Updateable<ComplaintStockTable>,
): Promise<void> {
  await trx.updateTable('complaintStock').set(row).where('id', '=', id).execute();
}

export async function removeStockLines(trx: Db, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await trx.deleteFrom('complaintStock').where('id', 'in', ids).execute();
}

/** All lots of a complaint, run by run, as they stand in the list. */
export function reworkOf(db: Db, complaintId: number) {
  return db
    .selectFrom('complaintRework')
    .leftJoin('person', 'person.id', 'complaintRework.ownerId')
    .leftJoin('department', 'department.id', 'complaintRework.departmentId')
    .leftJoin('complaintStock', 'complaintStock.id', 'complaintRework.stockId')
    .selectAll('complaintRework')
    .select([
      'person.code as ownerCode',
      'person.name as ownerPersonName',
      'department.code as departmentCode',
      'department.name as departmentName',
      'complaintStock.uid as stock',
      'complaintStock.place as stockPlace',
      'complaintStock.location as stockLocation',
    ])
    .where('complaintRework.complaintId', '=', complaintId)
    .orderBy('complaintRework.cycle')
    .orderBy('complaintRework.position')
    .orderBy('complaintRework.id')
    .execute();
}

export type ReworkRecord = Awaited<ReturnType<typeof reworkOf>>[number];

/** What every day has brought to the lots of a complaint, the earliest first. */
export function reworkDaysOf(db: Db, complaintId: number) {
  return db
    .selectFrom('reworkProgress')
    .innerJoin('complaintRework', 'complaintRework.id', 'reworkProgress.reworkId')
    .selectAll('reworkProgress')
    .where('complaintRework.complaintId', '=', complaintId)
    .orderBy('reworkProgress.workedOn')
    .orderBy('reworkProgress.id')
    .execute();
}

export type ReworkDayRecord = Awaited<ReturnType<typeof reworkDaysOf>>[number];

export async function addLot(trx: Db, row: Insertable<ComplaintReworkTable>): Promise<void> {
  await trx.insertInto('complaintRework').values(row).execute();
}

export async function keepLot(trx: Db, id: number, row: Updateable<ComplaintReworkTable>): Promise<void> {
  await trx.updateTable('complaintRework').set(row).where('id', '=', id).execute();
}

export async function removeLots(trx: Db, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await trx.deleteFrom('complaintRework').where('id', 'in', ids).execute();
}

export async function addReworkDay(trx: Db, row: Insertable<ReworkProgressTable>): Promise<void> {
  await trx.insertInto('reworkProgress').values(row).execute();
}

export async function removeReworkDay(trx: Db, id: number): Promise<void> {
  await trx.deleteFrom('reworkProgress').where('id', '=', id).execute();
}

/** Lots of open complaints that have a due day, in the run that is worked on, with how many pieces are done. */
export function lotsDue(db: Db) {
  return db
    .selectFrom('complaintRework as lot')
    .innerJoin('complaint', 'complaint.id', 'lot.complaintId')
    .leftJoin('person', 'person.id', 'lot.ownerId')
    .leftJoin('department', 'department.id', 'lot.departmentId')
    .leftJoin('reworkProgress as day', 'day.reworkId', 'lot.id')
    .select(['lot.uid', 'lot.dueOn', 'lot.method', 'lot.quantityIn', 'lot.ownerName'])
    .select(['complaint.uid as complaint', 'complaint.code', 'complaint.problem'])
    .select(['person.name as personName', 'department.name as department'])
    .select(({ fn }) => [fn.sum<number | null>('day.good').as('good')])
    .select(({ fn }) => [fn.sum<number | null>('day.scrapped').as('scrapped')])
    .where('lot.dueOn', 'is not', null)
    .where('complaint.state', '=', 'open')
    .where('complaint.deletedAt', 'is', null)
    .whereRef('lot.cycle', '=', 'complaint.cycle')
    .groupBy('lot.id')
    .orderBy('lot.dueOn')
    .orderBy('lot.id')
    .execute();
}

/** Who changed one list of a complaint last, and when. */
export function lastToldOfComplaint(db: Db, uid: string, list: string) {
  return db
    .selectFrom('history')
    .select(['userCode', 'userName', 'at'])
    .where('record', '=', 'complaint')
    .where('recordKey', '=', uid)
    .where('newJson', 'like', `%"${list}":%`)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}
