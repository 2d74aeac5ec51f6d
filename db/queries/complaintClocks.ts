import type { Insertable } from 'kysely';
import type { ClockProfile, ClockRule } from '../model/complaints/clockProfile';
import type { ComplaintStep } from '../model/complaints/complaint';
import type { Moment } from '../model/day';
import type { Db } from '../schema';
import type { ComplaintEscalationTable, ComplaintTimeTable } from '../schemaComplaints';

/** A version of a profile, with the row that complaints hang on. */
export interface KeptProfile extends ClockProfile {
  readonly id: number;
  /** Null: as it was shipped. */
  readonly madeAt: Moment | null;
}

/** Every version of every profile, oldest first. */
export async function allProfiles(db: Db): Promise<readonly KeptProfile[]> {
  const rows = await db.selectFrom('clockProfile').selectAll().orderBy('id').execute();
  return rows.map(({ id, code, version, name, madeAt, definitionJson }) => {
    const definition: ClockProfile = JSON.parse(definitionJson);
    return { ...definition, id, code, version, name, madeAt };
  });
}

/** How many runs are judged by each version. */
export async function profileUses(db: Db): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('complaintCycle')
    .select(({ fn }) => ['clockProfileId', fn.countAll<number>().as('runs')])
    .groupBy('clockProfileId')
    .execute();
  return new Map(rows.map(({ clockProfileId, runs }) => [clockProfileId, runs]));
}

/** Clocks that were judged under an earlier profile, of one complaint or of all that are open. */
export function judgedClocksOf(db: Db, complaintId: number | 'open') {
  const kept = db.selectFrom('complaintClock').selectAll('complaintClock');
  if (complaintId !== 'open') return kept.where('complaintId', '=', complaintId).execute();
  return kept
    .innerJoin('complaint', 'complaint.id', 'complaintClock.complaintId')
    .where('complaint.state', '=', 'open')
    .execute();
}

interface OfCycle {
  readonly complaintId: number;
  readonly cycle: number;
}

/** What a judged clock was judged by; one that is kept already stays as it is. */
export async function keepJudgedClocks(
  trx: Db,
  rows: readonly (OfCycle & ClockRule & { readonly uid: string; readonly clockProfileId: number })[],
): Promise<void> {
  if (rows.length === 0) return;
  await trx
    .insertInto('complaintClock')
    .values(rows.map(({ from, ...row }) => ({ ...row, startedBy: from })))
    .onConflict((conflict) => conflict.columns(['complaintId', 'cycle', 'step']).doNothing())
    .execute();
}

/** Every time that was ever told of a complaint, in the order of telling. */
export function toldTimesOf(db: Db, complaintId: number) {
  return db
    .selectFrom('complaintTime')
    .select(['cycle', 'step', 'at', 'recordedAt', 'personCode', 'personName', 'reason', 'isReplaced'])
    .where('complaintId', '=', complaintId)
    .orderBy('id')
    .execute();
}

/** Adds a told time; what was told of the step before stays, marked as replaced. */
export async function addToldTime(trx: Db, row: Insertable<ComplaintTimeTable>): Promise<void> {
  await trx
    .updateTable('complaintTime')
    .set({ isReplaced: 1 })
    .where('complaintId', '=', row.complaintId)
    .where('cycle', '=', row.cycle)
    .where('step', '=', row.step)
    .execute();
  await trx.insertInto('complaintTime').values(row).execute();
}

/** The newest run of every open complaint, with what a list of clocks says of it. */
export function openRuns(db: Db) {
  return db
    .selectFrom('complaint')
    .innerJoin('complaintCycle', (join) =>
      join
        .onRef('complaintCycle.complaintId', '=', 'complaint.id')
        .onRef('complaintCycle.cycle', '=', 'complaint.cycle'),
    )
    .innerJoin('clockProfile', 'clockProfile.id', 'complaintCycle.clockProfileId')
    .innerJoin('customer', 'customer.id', 'complaint.customerId')
    .leftJoin('person as engineer', 'engineer.id', 'complaint.engineerId')
    .leftJoin('department', 'department.id', 'complaint.departmentId')
    .selectAll('complaintCycle')
    .select([
      'clockProfile.code as clockProfile',
      'complaint.uid',
      'complaint.code',
      'complaint.problem',
      'complaint.departmentId',
      'complaint.engineerName',
      'customer.name as customerName',
      'engineer.name as engineerPersonName',
      'department.name as department',
    ])
    .where('complaint.state', '=', 'open')
    .where('complaint.deletedAt', 'is', null)
    .orderBy('complaint.id')
    .execute();
}

export type OpenRun = Awaited<ReturnType<typeof openRuns>>[number];

/** What has been told of clocks that had run out, of one complaint or of all that are open. */
export function escalationsOf(db: Db, complaintId: number | 'open') {
  const told = db
    .selectFrom('complaintEscalation')
    .selectAll('complaintEscalation')
    .orderBy('complaintEscalation.id');
  if (complaintId !== 'open') return told.where('complaintId', '=', complaintId).execute();
  return told
    .innerJoin('complaint', 'complaint.id', 'complaintEscalation.complaintId')
    .where('complaint.state', '=', 'open')
    .execute();
}

export type KeptEscalation = Awaited<ReturnType<typeof escalationsOf>>[number];

export async function keepEscalations(
  trx: Db,
  rows: readonly Insertable<ComplaintEscalationTable>[],
): Promise<void> {
  if (rows.length > 0) await trx.insertInto('complaintEscalation').values(rows).execute();
}

export type JudgedClockRow = Awaited<ReturnType<typeof judgedClocksOf>>[number];

/** The step's column of a run. */
export const TIME_COLUMN = {
  received: 'receivedAt',
  confirmed: 'confirmedAt',
  notified: 'notifiedAt',
  engineerConfirmed: 'engineerConfirmedAt',
  oqcTold: 'oqcToldAt',
  stockCounted: 'stockCountedAt',
  ipqcTold: 'ipqcToldAt',
  wipCounted: 'wipCountedAt',
  replied: 'repliedAt',
  closed: 'closedAt',
} as const satisfies Readonly<Record<ComplaintStep, string>>;
