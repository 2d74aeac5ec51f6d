import { IMPORTED } from '../model/complaints/eventTime';
import type { Db } from '../schema';

/** Those in the bin too: their codes are theirs still. */
export function complaintsEver(db: Db) {
  return db
    .selectFrom('complaint')
    .leftJoin('department', 'department.id', 'complaint.departmentId')
    .selectAll('complaint')
    .select('department.name as department')
    .execute();
}

export type ComplaintEver = Awaited<ReturnType<typeof complaintsEver>>[number];

export function firstCycles(db: Db) {
  return db.selectFrom('complaintCycle').selectAll().where('cycle', '=', 1).execute();
}

export type FirstCycle = Awaited<ReturnType<typeof firstCycles>>[number];

/** Which times of first runs were told in this system, as `complaint step`. */
export async function timesToldHere(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('complaintTime')
    .select(['complaintId', 'step'])
    .where('cycle', '=', 1)
    .where('isReplaced', '=', 0)
    .where('reason', 'not in', Object.values(IMPORTED))
    .execute();
  return new Set(rows.map(({ complaintId, step }) => `${complaintId} ${step}`));
}

/** The uids of the complaints that somebody has done something about, other than importing them. */
export async function complaintsWorkedOn(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('history')
    .select('recordKey')
    .distinct()
    .where('record', '=', 'complaint')
    .where('channel', 'not in', ['complaints.import', 'imports.undo'])
    .execute();
  return new Set(rows.map(({ recordKey }) => recordKey));
}

/** The first causes and measures of first runs, each branch's and step's. */
export async function firstTexts(db: Db) {
  const causes = await db
    .selectFrom('complaintCause')
    .select(['id', 'complaintId', 'branch as kind', 'text'])
    .where('cycle', '=', 1)
    .where('isRoot', '=', 1)
    .orderBy('position', 'desc')
    .execute();
  const measures = await db
    .selectFrom('complaintMeasure')
    .select(['id', 'complaintId', 'step as kind', 'text'])
    .where('cycle', '=', 1)
    .orderBy('position', 'desc')
    .execute();
  return new Map([...causes, ...measures].map((row) => [`${row.complaintId} ${row.kind}`, row]));
}

/** The newest ids, from which rows that are written many at once are counted. */
export async function lastId(db: Db, table: 'complaint' | 'complaintCycle' | 'complaintTime') {
  const row = await db
    .selectFrom(table)
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirst();
  return Number(row?.id ?? 0);
}
