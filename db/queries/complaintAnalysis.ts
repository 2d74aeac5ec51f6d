import type { Period } from '../model/complaints/figures';
import type { Day } from '../model/day';
import type { Db } from '../schema';

/** The first runs of the complaints of a period with all that they are counted by; those in the bin left out. */
export function analysedComplaints(db: Db, { from, to }: Period) {
  return db
    .selectFrom('complaint')
    .innerJoin('complaintCycle', (join) =>
      join.onRef('complaintCycle.complaintId', '=', 'complaint.id').on('complaintCycle.cycle', '=', 1),
    )
    .innerJoin('customer', 'customer.id', 'complaint.customerId')
    .leftJoin('department', 'department.id', 'complaint.departmentId')
    .leftJoin('causeRecord', 'causeRecord.id', 'complaint.causeRecordId')
    .selectAll('complaintCycle')
    .select([
      ...(['complaint.code', 'complaint.problem', 'complaint.state', 'complaint.part'] as const),
      ...(['complaint.partName', 'complaint.model', 'complaint.departmentName'] as const),
      ...(['customer.code as customer', 'customer.name as customerName', 'customer.shortName'] as const),
      ...(['department.name as department', 'causeRecord.title as causeTitle'] as const),
    ])
    .where('complaint.deletedAt', 'is', null)
    .where('complaint.state', '!=', 'withdrawn')
    .where('complaint.receivedOn', '>=', from)
    .where('complaint.receivedOn', '<=', to)
    .execute();
}

export type AnalysedRow = Awaited<ReturnType<typeof analysedComplaints>>[number];

/** All that a repeat may repeat, as cases. */
export function casesBetween(db: Db, from: Day, to: Day) {
  return db
    .selectFrom('complaint')
    .innerJoin('customer', 'customer.id', 'complaint.customerId')
    .select([
      ...(['complaint.code', 'complaint.receivedOn', 'complaint.part', 'complaint.partName'] as const),
      ...(['complaint.problem', 'complaint.line', 'customer.code as customer'] as const),
    ])
    .where('complaint.deletedAt', 'is', null)
    .where('complaint.state', '!=', 'withdrawn')
    .where('complaint.receivedOn', '>=', from)
    .where('complaint.receivedOn', '<=', to)
    .execute();
}

/** The root cause in words of each complaint, where the 8D or the register says one. */
export async function rootCauses(db: Db): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom('complaintCause')
    .select(['complaintId', 'text'])
    .where('isRoot', '=', 1)
    .where('branch', '=', 'occurrenceTechnical')
    .orderBy('position', 'desc')
    .execute();
  return new Map(rows.map(({ complaintId, text }) => [complaintId, text]));
}

export async function openSince(db: Db): Promise<readonly Day[]> {
  const rows = await db
    .selectFrom('complaint')
    .select('receivedOn')
    .where('state', '=', 'open')
    .where('deletedAt', 'is', null)
    .execute();
  return rows.map(({ receivedOn }) => receivedOn);
}

function ofPeriod(db: Db, { from, to }: Period) {
  return db
    .selectFrom('complaint')
    .select('id')
    .where('deletedAt', 'is', null)
    .where('state', '!=', 'withdrawn')
    .where('receivedOn', '>=', from)
    .where('receivedOn', '<=', to);
}

export function costsOf(db: Db, period: Period) {
  return db
    .selectFrom('complaintCost')
    .select(['kind', 'currency', 'amount'])
    .where('complaintId', 'in', ofPeriod(db, period))
    .execute();
}

/** How customers judge the handling of the complaints of a period, where they said so. */
export async function judgementsOf(db: Db, period: Period): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('complaintAnswer')
    .select('judgement')
    .where('judgement', '!=', '')
    .where('complaintId', 'in', ofPeriod(db, period))
    .execute();
  return rows.map(({ judgement }) => judgement);
}

export function deliveredLines(db: Db, { from, to }: Period) {
  return db
    .selectFrom('delivery')
    .select(['deliveredOn', 'quantity', 'defectiveQuantity'])
    .where('deliveredOn', '>=', from)
    .where('deliveredOn', '<=', to)
    .execute();
}
