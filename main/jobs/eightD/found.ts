import { Refusal } from '../../../db/model/refusal';
import type { ComplaintRecord, CycleRecord } from '../../../db/queries/complaints';
import { cyclesOf } from '../../../db/queries/complaints';
import type { Run } from '../../../db/queries/eightD';
import type { Db } from '../../../db/schema';
import type { EightDKept } from '../../../preload/contract/eightDWhole';
import type { JobOffice } from '../../office';
import { askedReason } from '../../reason';
import { newestCycle, theComplaint } from '../complaints/found';
import { marksOf } from './marks';

/** The run that is written to: always the newest. */
export interface WritingRun extends Run {
  readonly complaint: ComplaintRecord;
  readonly reason: string;
}

export interface AskedRun {
  readonly complaint: string;
  readonly reason?: string | undefined;
}

/** A closed complaint changes only with a reason (refused as `reason-missing`). */
export async function writingRun(
  { db }: JobOffice,
  { complaint: id, reason = '' }: AskedRun,
): Promise<WritingRun> {
  const complaint = await theComplaint(db, id);
  const { cycle } = await newestCycle(db, complaint);
  const why = complaint.state === 'closed' ? askedReason(reason, 'complaint') : reason;
  return { complaint, complaintId: complaint.id, cycle, reason: why };
}

/** Refused as `unknown-record` where the complaint has no such run. */
export async function theCycle(
  db: Db,
  { id, uid }: ComplaintRecord,
  asked: number | undefined,
): Promise<CycleRecord> {
  const cycles = await cyclesOf(db, id);
  const found = asked === undefined ? cycles.at(-1) : cycles.find(({ cycle }) => cycle === asked);
  if (found === undefined)
    throw new Refusal('unknown-record', { record: 'complaint', key: `${uid} ${asked ?? ''}` });
  return found;
}

/** Tells a complaint's trail what says something new. */
export function tell(
  { changed }: JobOffice,
  { complaint, reason }: WritingRun,
  old: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): void {
  if (JSON.stringify(old) === JSON.stringify(now)) return;
  const change = { record: 'complaint', key: complaint.uid, old, new: now };
  changed(reason === '' ? change : { ...change, reason });
}

export async function keptEightD(db: Db, run: WritingRun): Promise<EightDKept> {
  const { uid, code } = run.complaint;
  return { complaint: uid, code, cycle: run.cycle, seen: await marksOf(db, run) };
}
