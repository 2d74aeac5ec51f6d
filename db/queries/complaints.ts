import type { Updateable } from 'kysely';
import { type ComplaintState, complaintCode } from '../model/complaints/complaint';
import type { Db } from '../schema';
import type { ComplaintCycleTable, ComplaintTable } from '../schemaComplaints';

export interface ComplaintFilter {
  readonly state?: ComplaintState | undefined;
  readonly customerId?: number | undefined;
}

/** Newest first, without those in the bin. */
export function complaintsOf(db: Db, { state, customerId }: ComplaintFilter) {
  let query = shownComplaints(db);
  if (state !== undefined) query = query.where('complaint.state', '=', state);
  if (customerId !== undefined) query = query.where('complaint.customerId', '=', customerId);
  return query.orderBy('complaint.receivedOn', 'desc').orderBy('complaint.id', 'desc').execute();
}

/** By its uid, or by the code that the office knows it by. */
export function complaintById(db: Db, id: string) {
  return shownComplaints(db)
    .where((where) => where.or([where('complaint.uid', '=', id), where('complaint.code', '=', id)]))
    .executeTakeFirst();
}

export type ComplaintRecord = NonNullable<Awaited<ReturnType<typeof complaintById>>>;

function shownComplaints(db: Db) {
  return db
    .selectFrom('complaint')
    .innerJoin('customer', 'customer.id', 'complaint.customerId')
    .leftJoin('department', 'department.id', 'complaint.departmentId')
    .leftJoin('person as engineer', 'engineer.id', 'complaint.engineerId')
    .leftJoin('person as processAuditor', 'processAuditor.id', 'complaint.processAuditorId')
    .leftJoin('person as projectPerson', 'projectPerson.id', 'complaint.projectPersonId')
    .selectAll('complaint')
    .select([
      'customer.code as customer',
      'customer.name as customerName',
      'department.name as department',
      'engineer.code as engineerCode',
      'engineer.name as engineerPersonName',
      'processAuditor.code as processAuditorCode',
      'processAuditor.name as processAuditorPersonName',
      'projectPerson.code as projectPersonCode',
      'projectPerson.name as projectPersonPersonName',
    ])
    .where('complaint.deletedAt', 'is', null);
}

/** The first run first. */
export function cyclesOf(db: Db, complaintId: number) {
  return db
    .selectFrom('complaintCycle')
    .innerJoin('clockProfile', 'clockProfile.id', 'complaintCycle.clockProfileId')
    .selectAll('complaintCycle')
    .select('clockProfile.code as clockProfile')
    .where('complaintId', '=', complaintId)
    .orderBy('cycle')
    .execute();
}

export type CycleRecord = Awaited<ReturnType<typeof cyclesOf>>[number];

/** Of all complaints ever numbered so in that year, those in the bin too. */
export async function lastComplaintNumber(db: Db, year: number): Promise<number> {
  const rows = await db
    .selectFrom('complaint')
    .select('code')
    .where('code', 'like', `${complaintCode(year, '')}%`)
    .execute();
  const numbers = rows.map(({ code }) => Number(code.slice(complaintCode(year, '').length)));
  return Math.max(0, ...numbers.filter(Number.isInteger));
}

export async function keepComplaint(trx: Db, id: number, columns: Updateable<ComplaintTable>): Promise<void> {
  await trx.updateTable('complaint').set(columns).where('id', '=', id).execute();
}

export async function keepCycle(
  trx: Db,
  { complaintId, cycle }: Pick<CycleRecord, 'complaintId' | 'cycle'>,
  columns: Updateable<ComplaintCycleTable>,
): Promise<void> {
  await trx
    .updateTable('complaintCycle')
    .set(columns)
    .where('complaintId', '=', complaintId)
    .where('cycle', '=', cycle)
    .execute();
}

/** The newest version of each profile. */
export async function clockProfiles(db: Db) {
  const rows = await db.selectFrom('clockProfile').selectAll().orderBy('version').execute();
  return [...new Map(rows.map((row) => [row.code, row])).values()];
}
