import type { Db } from '../schema';

/** Of all runs, in their own order. */
export function settlementsOf(db: Db, complaintId: number) {
  return db
    .selectFrom('settlement')
    .selectAll()
    .where('complaintId', '=', complaintId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

export type SettlementRecord = Awaited<ReturnType<typeof settlementsOf>>[number];

export function visitsOf(db: Db, complaintId: number) {
  return db
    .selectFrom('complaintVisit')
    .selectAll()
    .where('complaintId', '=', complaintId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

export type VisitRecord = Awaited<ReturnType<typeof visitsOf>>[number];

/** Oldest first. */
export function answersOf(db: Db, complaintId: number) {
  return db
    .selectFrom('complaintAnswer')
    .leftJoin('action', 'action.id', 'complaintAnswer.actionId')
    .selectAll('complaintAnswer')
    .select(['action.uid as action', 'action.code as actionCode'])
    .where('complaintId', '=', complaintId)
    .orderBy('complaintAnswer.position')
    .orderBy('complaintAnswer.id')
    .execute();
}

export type AnswerRecord = Awaited<ReturnType<typeof answersOf>>[number];

export function costsOf(db: Db, complaintId: number) {
  return db
    .selectFrom('complaintCost')
    .selectAll()
    .where('complaintId', '=', complaintId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

export type CostRecord = Awaited<ReturnType<typeof costsOf>>[number];

/** Costs of all complaints that hang on a cause record and are not withdrawn, and how many complaints those are. */
export async function costsOfCause(db: Db, causeRecordId: number) {
  const complaints = await db
    .selectFrom('complaint')
    .select('id')
    .where('causeRecordId', '=', causeRecordId)
    .where('deletedAt', 'is', null)
    .where('state', '!=', 'withdrawn')
    .execute();
  const ids = complaints.map(({ id }) => id);
  if (ids.length === 0) return { complaints: 0, costs: [] };
  const costs = await db
    .selectFrom('complaintCost')
    .select(['kind', 'amount', 'currency'])
    .where('complaintId', 'in', ids)
    .execute();
  return { complaints: ids.length, costs };
}

type SettlementTableName = 'settlement' | 'complaintVisit' | 'complaintCost';

/** Rows of another complaint that carry one of these keys. */
export async function rowsElsewhere(
  db: Db,
  table: SettlementTableName,
  uids: readonly string[],
  complaintId: number,
): Promise<readonly string[]> {
  if (uids.length === 0) return [];
  const rows = await db.selectFrom(table).select(['uid', 'complaintId']).where('uid', 'in', uids).execute();
  return rows.filter((row) => row.complaintId !== complaintId).map(({ uid }) => uid);
}

function ofShownComplaints(db: Db) {
  return db
    .selectFrom('complaint')
    .innerJoin('customer', 'customer.id', 'complaint.customerId')
    .select(['complaint.uid as complaint', 'complaint.code as code', 'complaint.problem as problem'])
    .select(['customer.code as customer', 'customer.name as customerName'])
    .where('complaint.deletedAt', 'is', null)
    .where('complaint.state', '!=', 'withdrawn');
}

/** Promised and not done, of all complaints that were not withdrawn: what is owed stays owed after closing. */
export function openSettlements(db: Db) {
  return ofShownComplaints(db)
    .innerJoin('settlement', 'settlement.complaintId', 'complaint.id')
    .select(['settlement.uid as uid', 'settlement.kind as kind', 'settlement.dueOn as dueOn'])
    .where('settlement.doneOn', 'is', null)
    .where('settlement.dueOn', 'is not', null)
    .execute();
}

export function openVisits(db: Db) {
  return ofShownComplaints(db)
    .innerJoin('complaintVisit as visit', 'visit.complaintId', 'complaint.id')
    .select(['visit.uid as uid', 'visit.visitOn as visitOn', 'visit.startsAt as startsAt'])
    .select(['visit.place as place', 'visit.goers as goers', 'visit.reviewedOn as reviewedOn'])
    .where('visit.doneOn', 'is', null)
    .execute();
}

/** Who told one of these fields of a complaint last, and when. */
export function lastToldOf(db: Db, uid: string, fields: readonly string[]) {
  return db
    .selectFrom('history')
    .select(['userCode', 'userName', 'at'])
    .where('record', '=', 'complaint')
    .where('recordKey', '=', uid)
    .where((where) => where.or(fields.map((field) => where('newJson', 'like', `%"${field}":%`))))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The form of the small survey; undefined: none, or its round is in the bin. */
export function followUpFormOf(db: Db, formId: number | null) {
  return db
    .selectFrom('form')
    .innerJoin('round', 'round.id', 'form.roundId')
    .select(['form.code as code', 'form.withdrawnOn as withdrawnOn', 'round.code as round'])
    .where('form.id', '=', formId ?? 0)
    .where('round.deletedAt', 'is', null)
    .executeTakeFirst();
}
