import type { Day } from '../model/day';
import type { Db } from '../schema';

/** Whatever may be a case of experience: not withdrawn, not in the bin. */
function cases(db: Db) {
  return db
    .selectFrom('complaint')
    .innerJoin('customer', 'customer.id', 'complaint.customerId')
    .leftJoin('causeRecord', 'causeRecord.id', 'complaint.causeRecordId')
    .leftJoin('complaintCycle', (join) =>
      join
        .onRef('complaintCycle.complaintId', '=', 'complaint.id')
        .onRef('complaintCycle.cycle', '=', 'complaint.cycle'),
    )
    .select([
      'complaint.id as complaintId',
      'complaint.uid as id',
      'complaint.code as code',
      'customer.code as customer',
      'customer.name as customerName',
      'complaint.part as part',
      'complaint.partName as partName',
      'complaint.problem as problem',
      'complaint.description as description',
      'complaint.line as line',
      'complaint.receivedOn as receivedOn',
      'complaint.state as state',
      'complaint.cycle as cycle',
      'complaintCycle.closedOn as closedOn',
      'causeRecord.code as causeCode',
      'causeRecord.title as causeTitle',
      'causeRecord.rootCause as causeText',
    ])
    .where('complaint.deletedAt', 'is', null)
    .where('complaint.state', '!=', 'withdrawn');
}

export type CaseRecord = Awaited<ReturnType<ReturnType<typeof cases>['execute']>>[number];

/** What may be like a complaint: received since a day, or open now. */
export function casesSince(db: Db, from: Day, exceptId: number | null) {
  let query = cases(db).where((where) =>
    where.or([where('complaint.receivedOn', '>=', from), where('complaint.state', '=', 'open')]),
  );
  if (exceptId !== null) query = query.where('complaint.id', '!=', exceptId);
  return query.execute();
}

/** By their codes, withdrawn ones left out. */
export function casesCalled(db: Db, codes: readonly string[]) {
  return cases(db).where('complaint.code', 'in', codes).execute();
}

/** 异常履历: what turned out to be none of ours stands in no history. Newest first. */
export function abnormalCases(db: Db, part: string | undefined, most?: number) {
  let query = cases(db).where('complaint.conclusion', '!=', 'notJustified');
  if (part !== undefined) query = query.where('complaint.part', '=', part);
  if (most !== undefined) query = query.limit(most);
  return query.orderBy('complaint.receivedOn', 'desc').orderBy('complaint.id', 'desc').execute();
}

export async function countAbnormal(db: Db, part: string | undefined): Promise<number> {
  let query = db
    .selectFrom('complaint')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('deletedAt', 'is', null)
    .where('state', '!=', 'withdrawn')
    .where('conclusion', '!=', 'notJustified');
  if (part !== undefined) query = query.where('part', '=', part);
  return (await query.executeTakeFirstOrThrow()).n;
}

/** The root causes of all runs. */
export async function rootCausesOf(
  db: Db,
  ids: readonly number[] | null,
): Promise<ReadonlyMap<number, string[]>> {
  let query = db
    .selectFrom('complaintCause')
    .select(['complaintId', 'text'])
    .where('isRoot', '=', 1)
    .orderBy('complaintId')
    .orderBy('cycle')
    .orderBy('position');
  if (ids !== null) query = query.where('complaintId', 'in', ids);
  return textsBy(await query.execute());
}

/** Corrective and preventive measures that were chosen, of all runs. */
export async function lastingMeasuresOf(
  db: Db,
  ids: readonly number[] | null,
): Promise<ReadonlyMap<number, string[]>> {
  let query = db
    .selectFrom('complaintMeasure')
    .select(['complaintId', 'text'])
    .where('isChosen', '=', 1)
    .where('step', 'in', ['corrective', 'preventive'])
    .orderBy('complaintId')
    .orderBy('cycle')
    .orderBy('position');
  if (ids !== null) query = query.where('complaintId', 'in', ids);
  return textsBy(await query.execute());
}

function textsBy(
  rows: readonly { readonly complaintId: number; readonly text: string }[],
): ReadonlyMap<number, string[]> {
  const texts = new Map<number, string[]>();
  for (const { complaintId, text } of rows) {
    const own = texts.get(complaintId) ?? [];
    texts.set(complaintId, own);
    if (!own.includes(text)) own.push(text);
  }
  return texts;
}

/** Parts that the office has put into a family. */
export async function partFamilies(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('part').select(['code', 'family']).where('family', '!=', '').execute();
  return new Map(rows.map(({ code, family }) => [code, family]));
}

export function lastLook(db: Db, { complaintId, cycle }: { complaintId: number; cycle: number }) {
  return db
    .selectFrom('caseSearch')
    .selectAll()
    .where('complaintId', '=', complaintId)
    .where('cycle', '=', cycle)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The complaints of one cause, the first received first. */
export function casesOfCause(db: Db, causeRecordId: number) {
  return cases(db)
    .where('complaint.causeRecordId', '=', causeRecordId)
    .orderBy('complaint.receivedOn')
    .orderBy('complaint.id')
    .execute();
}
