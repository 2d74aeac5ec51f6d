import type { Db } from '../schema';

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

/** Pieces that nobody has judged, at all places; a place without a quantity counts as one that is unknown. */
export async function unknownPieces(db: Db, { complaintId, cycle }: CycleOf): Promise<number> {
  const rows = await db
    .selectFrom('complaintStock')
    .select(['quantity', 'good', 'bad'])
    .where('complaintId', '=', complaintId)
    .where('cycle', '=', cycle)
    .execute();
  return rows.reduce(
    (sum, { quantity, good, bad }) =>
      sum + (quantity === null ? 1 : Math.max(0, quantity - (good ?? 0) - (bad ?? 0))),
    0,
  );
}

/** Pieces in rework that are neither good nor scrapped yet. */
export async function piecesInRework(db: Db, { complaintId, cycle }: CycleOf): Promise<number> {
  const lots = await db
    .selectFrom('complaintRework')
    .select(['id', 'quantityIn'])
    .where('complaintId', '=', complaintId)
    .where('cycle', '=', cycle)
    .execute();
  if (lots.length === 0) return 0;
  const done = await db
    .selectFrom('reworkProgress')
    .select(['good', 'scrapped'])
    .where(
      'reworkId',
      'in',
      lots.map(({ id }) => id),
    )
    .execute();
  const sum = (all: readonly number[]) => all.reduce((left, right) => left + right, 0);
  const finished = sum(done.map(({ good, scrapped }) => good + scrapped));
  return Math.max(0, sum(lots.map(({ quantityIn }) => quantityIn)) - finished);
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
