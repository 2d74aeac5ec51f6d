import { Refusal } from '../../../db/model/refusal';
import {
  type ComplaintRecord,
  type CycleRecord,
  complaintById,
  cyclesOf,
} from '../../../db/queries/complaints';
import type { Db } from '../../../db/schema';
import type { ComplaintKept } from '../../../preload/contract/complaints';

/** Refused as `unknown-record`; by its uid, or by its code. */
export async function theComplaint(db: Db, id: string): Promise<ComplaintRecord> {
  const complaint = await complaintById(db, id);
  if (complaint === undefined) throw new Refusal('unknown-record', { record: 'complaint', key: id });
  return complaint;
}

/** The newest run of a complaint: the one that is worked on. */
export async function newestCycle(db: Db, { id }: Pick<ComplaintRecord, 'id'>): Promise<CycleRecord> {
  const newest = (await cyclesOf(db, id)).at(-1);
  if (newest === undefined) throw new RangeError(`Complaint ${id} has no cycle`);
  return newest;
}

export async function keptComplaint(db: Db, uid: string): Promise<ComplaintKept> {
  const { code, state, cycle } = await theComplaint(db, uid);
  return { id: uid, code, state, cycle };
}

/** As whose origin others name it, by its code as by its uid; of a complaint that is not there nothing hangs. */
export async function complaintOrigin(db: Db, id: string) {
  return { record: 'complaint', key: (await complaintById(db, id))?.uid ?? id };
}
