import { COST_KINDS, type CostKind } from '../../../../db/model/complaints/costs';
import { SETTLEMENT_KINDS } from '../../../../db/model/complaints/settlement';
import { Refusal } from '../../../../db/model/refusal';
import { costsOf, lastToldOf, settlementsOf, visitsOf } from '../../../../db/queries/complaintSettlement';
import type { Db } from '../../../../db/schema';
import type { SettlementMarks } from '../../../../preload/contract/complaintSettled';
import type { JobOffice } from '../../../office';
import type { WritingRun } from '../../eightD/found';
import { clockOf, markOf } from '../../eightD/marks';

/** How the trail names what was spent, by kind. */
export const COST_FIELDS: Readonly<Record<CostKind, string>> = {
  sorting: 'costSorting',
  rework: 'costRework',
  scrap: 'costScrap',
  replacement: 'costReplacement',
  freight: 'costFreight',
  travel: 'costTravel',
  lineStop: 'costLineStop',
  claim: 'costClaim',
  other: 'costOther',
};

const TOLD_AS: Readonly<Record<keyof SettlementMarks, readonly string[]>> = {
  settlements: SETTLEMENT_KINDS,
  visits: ['visits'],
  costs: COST_KINDS.map((kind) => COST_FIELDS[kind]),
};

/** One mark for each list: it is another as soon as the list says anything else. */
export async function settlementMarks(db: Db, complaintId: number): Promise<SettlementMarks> {
  // A row that is put down anew has another key in the file and says the same.
  const mark = (rows: readonly { readonly id: number }[]) => markOf(rows.map(({ id: _id, ...said }) => said));
  return {
    settlements: mark(await settlementsOf(db, complaintId)),
    visits: mark(await visitsOf(db, complaintId)),
    costs: mark(await costsOf(db, complaintId)),
  };
}

/** Refused as `changed-meanwhile`: a list would be put over one that the asking person has not seen. */
export async function refuseUnseenList(
  office: JobOffice,
  { complaint, complaintId }: WritingRun,
  list: keyof SettlementMarks,
  seen: string | undefined,
): Promise<void> {
  if (seen === undefined || (await settlementMarks(office.db, complaintId))[list] === seen) return;
  const last = await lastToldOf(office.db, complaint.uid, TOLD_AS[list]);
  throw new Refusal('changed-meanwhile', {
    ...{ code: complaint.code, list, name: last?.userName || (last?.userCode ?? '') },
    at: last === undefined ? '' : clockOf(office, last.at),
  });
}
