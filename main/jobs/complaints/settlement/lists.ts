import { v7 as newUid } from 'uuid';
import { COST_KINDS } from '../../../../db/model/complaints/costs';
import { papersText, SETTLEMENT_KINDS } from '../../../../db/model/complaints/settlement';
import { Refusal } from '../../../../db/model/refusal';
import {
  costsOf,
  type SettlementRecord,
  settlementsOf,
  visitsOf,
} from '../../../../db/queries/complaintSettlement';
import type { AskedVisit, SettlementKept } from '../../../../preload/contract/complaintSettlement';
import type { Checked } from '../../../../preload/contract/index';
import type { JobOffice } from '../../../office';
import { writingRun } from '../../eightD/found';
import {
  costLine,
  cyclesOfRows,
  keptSettlement,
  refuseForeignLines,
  refuseFuture,
  settlementLine,
  type Told,
  tellChanged,
  visitLine,
} from './lines';
import { COST_FIELDS, refuseUnseenList } from './marks';

/** Returns, replacements and credits, put in place of those before. */
export async function saveSettlements(
  office: JobOffice,
  { id, reason, seen, settlements }: Checked<'complaints.saveSettlements'>,
): Promise<SettlementKept> {
  const { db, settings } = office;
  const run = await writingRun(office, { complaint: id, reason });
  await refuseUnseenList(office, run, 'settlements', seen);
  await refuseForeignLines(office, run, 'settlement', settlements);
  for (const { doneOn } of settlements) refuseFuture(office, 'doneOn', doneOn);
  const before = await settlementsOf(db, run.complaintId);
  const cycles = cyclesOfRows(before);
  const rows = settlements.map(({ id: uid = newUid(), currency = settings.currency, ...said }, position) => ({
    ...{ uid, complaintId: run.complaintId, cycle: cycles.get(uid) ?? run.cycle, position, currency },
    ...said,
  }));
  await db.deleteFrom('settlement').where('complaintId', '=', run.complaintId).execute();
  if (rows.length > 0) await db.insertInto('settlement').values(rows).execute();
  tellChanged(office, run, settlementsTold(before), settlementsTold(rows));
  return keptSettlement(office, run);
}

type Settled = Pick<SettlementRecord, 'kind'> & Parameters<typeof settlementLine>[0];

function settlementsTold(rows: readonly Settled[]): Told {
  const linesOf = (kind: Settled['kind']) => rows.filter((row) => row.kind === kind).map(settlementLine);
  return Object.fromEntries(SETTLEMENT_KINDS.map((kind) => [kind, linesOf(kind).join('\n')]));
}

/** Visits to the customer, put in place of those before. */
export async function saveVisits(
  office: JobOffice,
  { id, reason, seen, visits }: Checked<'complaints.saveVisits'>,
): Promise<SettlementKept> {
  const { db } = office;
  const run = await writingRun(office, { complaint: id, reason });
  await refuseUnseenList(office, run, 'visits', seen);
  await refuseForeignLines(office, run, 'complaintVisit', visits);
  for (const visit of visits) refuseWrongDays(office, visit);
  const before = await visitsOf(db, run.complaintId);
  const cycles = cyclesOfRows(before);
  const rows = visits.map(({ id: uid = newUid(), papers, ...said }, position) => ({
    ...{ uid, complaintId: run.complaintId, cycle: cycles.get(uid) ?? run.cycle, position },
    ...{ ...said, papers: papersText(papers) },
  }));
  await db.deleteFrom('complaintVisit').where('complaintId', '=', run.complaintId).execute();
  if (rows.length > 0) await db.insertInto('complaintVisit').values(rows).execute();
  const told = (list: readonly Parameters<typeof visitLine>[0][]) => list.map(visitLine).join('\n');
  tellChanged(office, run, { visits: told(before) }, { visits: told(rows) });
  return keptSettlement(office, run);
}

/** Refused as `wrong-input`: a rehearsal after the visit, a visit that was made before its day has come. */
function refuseWrongDays(office: JobOffice, { visitOn, reviewedOn, doneOn }: AskedVisit): void {
  refuseFuture(office, 'doneOn', doneOn);
  refuseFuture(office, 'reviewedOn', reviewedOn);
  if (reviewedOn !== null && reviewedOn > visitOn)
    throw new Refusal('wrong-input', { field: 'reviewedOn', value: reviewedOn, most: visitOn });
}

/** What it cost, put in place of what stood before. */
export async function saveCosts(
  office: JobOffice,
  { id, reason, seen, costs }: Checked<'complaints.saveCosts'>,
): Promise<SettlementKept> {
  const { db, settings } = office;
  const run = await writingRun(office, { complaint: id, reason });
  await refuseUnseenList(office, run, 'costs', seen);
  await refuseForeignLines(office, run, 'complaintCost', costs);
  for (const { spentOn } of costs) refuseFuture(office, 'spentOn', spentOn);
  const before = await costsOf(db, run.complaintId);
  const rows = costs.map(({ id: uid = newUid(), currency = settings.currency, ...said }, position) => ({
    ...{ uid, complaintId: run.complaintId, position, currency },
    ...said,
  }));
  await db.deleteFrom('complaintCost').where('complaintId', '=', run.complaintId).execute();
  if (rows.length > 0) await db.insertInto('complaintCost').values(rows).execute();
  tellChanged(office, run, costsTold(before), costsTold(rows));
  return keptSettlement(office, run);
}

type Spent = Parameters<typeof costLine>[0] & { readonly kind: (typeof COST_KINDS)[number] };

function costsTold(rows: readonly Spent[]): Told {
  const linesOf = (kind: Spent['kind']) => rows.filter((row) => row.kind === kind).map(costLine);
  return Object.fromEntries(COST_KINDS.map((kind) => [COST_FIELDS[kind], linesOf(kind).join('\n')]));
}
