import { reworkSums } from '../model/complaints/rework';
import { unjudgedPieces } from '../model/complaints/stock';
import type { Db } from '../schema';
import { reworkDaysOf } from './complaintStock';

interface CycleOf {
  readonly complaintId: number;
  readonly cycle: number;
}

/** The newest confirmation of each role stands; the ones before it are kept and no longer asked. */
export function confirmationsOf(db: Db, { complaintId, cycle }: CycleOf) {
  return db
    .selectFrom('effectConfirmation')
    .selectAll()
    .where('complaintId', '=', complaintId)
    .where('cycle', '=', cycle)
    .orderBy('id')
    .execute();
}

export function controlDocumentsOf(db: Db, { complaintId, cycle }: CycleOf) {
  return db
    .selectFrom('controlDocument')
    .selectAll()
    .where('complaintId', '=', complaintId)
    .where('cycle', '=', cycle)
    .orderBy('position')
    .execute();
}

export function measuresOf(db: Db, { complaintId, cycle }: CycleOf) {
  return db
    .selectFrom('complaintMeasure')
    .selectAll()
    .where('complaintId', '=', complaintId)
    .where('cycle', '=', cycle)
    .orderBy('position')
    .execute();
}

export function measureAuditsOf(db: Db, { complaintId, cycle }: CycleOf) {
  return db
    .selectFrom('measureAudit')
    .selectAll()
    .where('complaintId', '=', complaintId)
    .where('cycle', '=', cycle)
    .orderBy('auditedOn')
    .orderBy('id')
    .execute();
}

/** Pieces that nobody has judged, at all places. */
export async function unknownPieces(db: Db, { complaintId, cycle }: CycleOf): Promise<number> {
  const lines = await db
    .selectFrom('complaintStock')
    .select(['quantity', 'good', 'bad'])
    .where('complaintId', '=', complaintId)
    .where('cycle', '=', cycle)
    .execute();
  return unjudgedPieces(lines);
}

/** Pieces in rework that are neither good nor scrapped yet. */
export async function piecesInRework(db: Db, { complaintId, cycle }: CycleOf): Promise<number> {
  const lots = await db
    .selectFrom('complaintRework')
    .select(['id', 'quantityIn'])
    .where('complaintId', '=', complaintId)
    .where('cycle', '=', cycle)
    .execute();
  const days = await reworkDaysOf(db, complaintId);
  const ownDays = (id: number) => days.filter(({ reworkId }) => reworkId === id);
  return reworkSums(lots.map((lot) => ({ ...lot, progress: ownDays(lot.id) }))).open;
}

export async function hasLookedAtCases(db: Db, { complaintId, cycle }: CycleOf): Promise<boolean> {
  const row = await db
    .selectFrom('caseSearch')
    .select('id')
    .where('complaintId', '=', complaintId)
    .where('cycle', '=', cycle)
    .executeTakeFirst();
  return row !== undefined;
}

/** Meetings that were called for the complaint since a moment of receipt and are not approved. */
export async function openMinutes(db: Db, uid: string): Promise<number> {
  const rows = await db
    .selectFrom('meeting')
    .select('id')
    .where('originRecord', '=', 'complaint')
    .where('originKey', '=', uid)
    .where('state', '!=', 'approved')
    .where('deletedAt', 'is', null)
    .execute();
  return rows.length;
}
