import type { CauseBranch, MeasureStep } from '../model/complaints/eightD';
import type { Db } from '../schema';

/** One run of one complaint: what every list of its 8D hangs on. */
export interface Run {
  readonly complaintId: number;
  readonly cycle: number;
}

export function eightDRow(db: Db, { complaintId, cycle }: Run) {
  return db
    .selectFrom('eightD')
    .select(['uid', 'contentJson'])
    .where('complaintId', '=', complaintId)
    .where('cycle', '=', cycle)
    .executeTakeFirst();
}

export async function keepEightD(
  trx: Db,
  { complaintId, cycle }: Run,
  { uid, contentJson }: { readonly uid: string; readonly contentJson: string },
): Promise<void> {
  await trx
    .insertInto('eightD')
    .values({ uid, complaintId, cycle, contentJson })
    .onConflict((conflict) => conflict.columns(['complaintId', 'cycle']).doUpdateSet({ contentJson }))
    .execute();
}

export function teamOf(db: Db, { complaintId, cycle }: Run) {
  return db
    .selectFrom('teamMember')
    .leftJoin('person', 'person.id', 'teamMember.personId')
    .selectAll('teamMember')
    .select(['person.code as personCode', 'person.name as personName'])
    .where('complaintId', '=', complaintId)
    .where('cycle', '=', cycle)
    .orderBy('teamMember.position')
    .execute();
}

/** In the order of each branch, a parent before what hangs on it. */
export function complaintCausesOf(db: Db, { complaintId, cycle }: Run, branch?: CauseBranch) {
  let query = db
    .selectFrom('complaintCause')
    .leftJoin('complaintCause as parent', 'parent.id', 'complaintCause.parentId')
    .selectAll('complaintCause')
    .select('parent.uid as parent')
    .where('complaintCause.complaintId', '=', complaintId)
    .where('complaintCause.cycle', '=', cycle);
  if (branch !== undefined) query = query.where('complaintCause.branch', '=', branch);
  return query.orderBy('complaintCause.position').execute();
}

export type ComplaintCauseRecord = Awaited<ReturnType<typeof complaintCausesOf>>[number];

function shownMeasures(db: Db) {
  return db
    .selectFrom('complaintMeasure')
    .leftJoin('person', 'person.id', 'complaintMeasure.ownerId')
    .leftJoin('department', 'department.id', 'complaintMeasure.departmentId')
    .leftJoin('action', 'action.id', 'complaintMeasure.actionId')
    .selectAll('complaintMeasure')
    .select([
      'person.code as ownerCode',
      'person.name as personName',
      'department.code as departmentCode',
      'department.name as departmentName',
      'action.uid as action',
      'action.code as actionCode',
      'action.state as actionState',
    ]);
}

export function complaintMeasuresOf(db: Db, { complaintId, cycle }: Run, step?: MeasureStep) {
  let query = shownMeasures(db)
    .where('complaintMeasure.complaintId', '=', complaintId)
    .where('complaintMeasure.cycle', '=', cycle);
  if (step !== undefined) query = query.where('complaintMeasure.step', '=', step);
  return query.orderBy('complaintMeasure.position').orderBy('complaintMeasure.id').execute();
}

export type ComplaintMeasureRecord = Awaited<ReturnType<typeof complaintMeasuresOf>>[number];

/** The measure that an action carries, with its complaint. */
export function measureOfAction(db: Db, actionId: number) {
  return shownMeasures(db)
    .innerJoin('complaint', 'complaint.id', 'complaintMeasure.complaintId')
    .select(['complaint.uid as complaint', 'complaint.code as complaintCode'])
    .where('complaintMeasure.actionId', '=', actionId)
    .executeTakeFirst();
}

export function controlDocumentsOf(db: Db, { complaintId, cycle }: Run) {
  return db
    .selectFrom('controlDocument')
    .selectAll()
    .where('complaintId', '=', complaintId)
    .where('cycle', '=', cycle)
    .orderBy('position')
    .execute();
}

export function similarProductsOf(db: Db, { complaintId, cycle }: Run) {
  return db
    .selectFrom('similarProduct')
    .selectAll()
    .where('complaintId', '=', complaintId)
    .where('cycle', '=', cycle)
    .orderBy('position')
    .execute();
}

/** The places that were counted, with whoever counted them. */
export function countedPlacesOf(db: Db, { complaintId, cycle }: Run) {
  return db
    .selectFrom('complaintStock')
    .leftJoin('person', 'person.id', 'complaintStock.countedById')
    .selectAll('complaintStock')
    .select('person.name as personName')
    .where('complaintId', '=', complaintId)
    .where('cycle', '=', cycle)
    .orderBy('position')
    .execute();
}

export async function isCaseSearched(db: Db, { complaintId, cycle }: Run): Promise<boolean> {
  const row = await db
    .selectFrom('caseSearch')
    .select('id')
    .where('complaintId', '=', complaintId)
    .where('cycle', '=', cycle)
    .executeTakeFirst();
  return row !== undefined;
}

/** Rows of another run that carry one of these keys. */
export async function takenElsewhere(
  db: Db,
  table: EightDTable,
  uids: readonly string[],
  { complaintId, cycle }: Run,
): Promise<readonly string[]> {
  if (uids.length === 0) return [];
  const rows = await db
    .selectFrom(table)
    .select(['uid', 'complaintId', 'cycle'])
    .where('uid', 'in', uids)
    .execute();
  return rows.filter((row) => row.complaintId !== complaintId || row.cycle !== cycle).map(({ uid }) => uid);
}

export type EightDTable =
  | 'teamMember'
  | 'complaintCause'
  | 'complaintMeasure'
  | 'controlDocument'
  | 'similarProduct';

/** Parts of the same family, then what the same customer was delivered; without the part itself. */
export async function partsAlike(
  db: Db,
  { part, customerId }: { readonly part: string; readonly customerId: number },
) {
  const own = await db.selectFrom('part').select('family').where('code', '=', part).executeTakeFirst();
  const family =
    own === undefined || own.family === ''
      ? []
      : await db
          .selectFrom('part')
          .select(['code', 'name'])
          .where('family', '=', own.family)
          .where('code', '!=', part)
          .orderBy('code')
          .execute();
  const delivered = await db
    .selectFrom('delivery')
    .select(({ fn }) => ['part', fn.max('product').as('product')])
    .where('customerId', '=', customerId)
    .where('part', 'not in', ['', part])
    .groupBy('part')
    .orderBy('part')
    .execute();
  return { family, delivered };
}

/** Who changed a field of a complaint last, and when. */
export function lastToldOfComplaint(db: Db, uid: string, field: string) {
  return db
    .selectFrom('history')
    .select(['userCode', 'userName', 'at'])
    .where('record', '=', 'complaint')
    .where('recordKey', '=', uid)
    .where('newJson', 'like', `%"${field}":%`)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}
