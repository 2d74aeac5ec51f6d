import type { Day } from '../model/day';
import type { Db } from '../schema';

interface CycleOf {
  readonly complaintId: number;
  readonly cycle: number;
}

/** Chosen measures that were introduced, in the order of the 8D. */
export function introducedMeasures(db: Db, { complaintId, cycle }: CycleOf) {
  return db
    .selectFrom('complaintMeasure')
    .leftJoin('person', 'person.id', 'complaintMeasure.ownerId')
    .leftJoin('department', 'department.id', 'complaintMeasure.departmentId')
    .select([
      'complaintMeasure.id as id',
      'complaintMeasure.uid as uid',
      'complaintMeasure.step as step',
      'complaintMeasure.text as text',
      'complaintMeasure.ownerName as ownerName',
      'complaintMeasure.endedOn as endedOn',
      'person.name as personName',
      'department.code as department',
    ])
    .select(({ ref }) => ref('complaintMeasure.introducedOn').$notNull().as('introducedOn'))
    .where('complaintMeasure.complaintId', '=', complaintId)
    .where('complaintMeasure.cycle', '=', cycle)
    .where('complaintMeasure.isChosen', '=', 1)
    .where('complaintMeasure.introducedOn', 'is not', null)
    .orderBy('complaintMeasure.position')
    .orderBy('complaintMeasure.id')
    .execute();
}

/** The first look first. */
export function auditsOf(db: Db, { complaintId, cycle }: CycleOf) {
  return db
    .selectFrom('measureAudit')
    .leftJoin('complaintMeasure', 'complaintMeasure.id', 'measureAudit.measureId')
    .selectAll('measureAudit')
    .select('complaintMeasure.uid as measure')
    .where('measureAudit.complaintId', '=', complaintId)
    .where('measureAudit.cycle', '=', cycle)
    .orderBy('measureAudit.auditedOn')
    .orderBy('measureAudit.id')
    .execute();
}

export type AuditRecord = Awaited<ReturnType<typeof auditsOf>>[number];

/** How many files hang on each look. */
export async function picturesOfAudits(
  db: Db,
  uids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('attachment')
    .select(({ fn }) => ['recordKey', fn.countAll<number>().as('n')])
    .where('record', '=', 'measureAudit')
    .where('recordKey', 'in', uids)
    .where('deletedAt', 'is', null)
    .groupBy('recordKey')
    .execute();
  return new Map(rows.map(({ recordKey, n }) => [recordKey, n]));
}

/** Open complaints with a measure that was introduced before a day and that nobody has looked at on that day. */
export function notAuditedOn(db: Db, on: Day) {
  return db
    .selectFrom('complaint')
    .leftJoin('person', 'person.id', 'complaint.processAuditorId')
    .select(['complaint.id as complaintId', 'complaint.cycle as cycle', 'complaint.uid as uid'])
    .select(['complaint.code as code', 'complaint.problem as problem'])
    .select(['person.name as personName', 'complaint.processAuditorName as auditorName'])
    .where('complaint.state', '=', 'open')
    .where('complaint.deletedAt', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('complaintMeasure')
          .select('complaintMeasure.id')
          .whereRef('complaintMeasure.complaintId', '=', 'complaint.id')
          .whereRef('complaintMeasure.cycle', '=', 'complaint.cycle')
          .where('isChosen', '=', 1)
          .where('introducedOn', '<', on),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('measureAudit')
            .select('measureAudit.id')
            .whereRef('measureAudit.complaintId', '=', 'complaint.id')
            .whereRef('measureAudit.cycle', '=', 'complaint.cycle')
            .where('auditedOn', '=', on),
        ),
      ),
    )
    .orderBy('complaint.id')
    .execute();
}
