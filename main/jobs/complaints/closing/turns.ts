import { v7 as newUid } from 'uuid';
import type { ComplaintState } from '../../../../db/model/complaints/complaint';
import { type Moment, wallClock } from '../../../../db/model/day';
import { Refusal } from '../../../../db/model/refusal';
import { type ComplaintRecord, keepComplaint, keepCycle } from '../../../../db/queries/complaints';
import type { ComplaintKept } from '../../../../preload/contract/complaints';
import type { Checked } from '../../../../preload/contract/index';
import type { JobOffice } from '../../../office';
import { profileOf } from '../add';
import { keptComplaint, newestCycle, theComplaint } from '../found';
import { gatesOf } from './gates';

/** Refused as `complaint-incomplete` while a gate is not met (rulebook 4). */
export async function closeComplaint(
  office: JobOffice,
  { id }: Checked<'complaints.close'>,
): Promise<ComplaintKept> {
  const { db, now, today } = office;
  const complaint = await theComplaint(db, id);
  const cycle = await newestCycle(db, complaint);
  const { gates } = await gatesOf(office, complaint, cycle);
  const missing = gates.filter(({ isMet }) => !isMet).map(({ gate }) => gate);
  if (missing.length > 0) throw new Refusal('complaint-incomplete', { code: complaint.code, missing });
  await keepCycle(db, cycle, { closedAt: now, closedOn: today });
  await keepTime(office, complaint, { cycle: cycle.cycle, step: 'closed', at: now, reason: '' });
  return turned(office, complaint, { state: 'closed' }, { closedOn: today });
}

/** The next run begins; the one before stays as it was (rulebook 4, 9). Refused before the last run was closed. */
export async function reopenComplaint(
  office: JobOffice,
  { id, reason, receivedAt = office.now }: Checked<'complaints.reopen'>,
): Promise<ComplaintKept> {
  const { db, now, settings } = office;
  const complaint = await theComplaint(db, id);
  if (receivedAt > now)
    throw new Refusal('wrong-input', { field: 'receivedAt', value: receivedAt, most: now });
  const cycle = complaint.cycle + 1;
  const receivedOn = wallClock(receivedAt, settings.timeZone).day;
  const clockProfileId = await profileOf(office, {
    ...complaint,
    isSafety: complaint.isSafety === 1,
  });
  await db
    .insertInto('complaintCycle')
    .values({ complaintId: complaint.id, cycle, reason, receivedAt, receivedOn, clockProfileId })
    .execute();
  await keepTime(office, complaint, { cycle, step: 'received', at: receivedAt, reason });
  return turned(office, complaint, { state: 'open', cycle }, { cycle, receivedAt, reason });
}

export async function withdrawComplaint(
  office: JobOffice,
  { id, reason }: Checked<'complaints.withdraw'>,
): Promise<ComplaintKept> {
  const complaint = await theComplaint(office.db, id);
  return turned(office, complaint, { state: 'withdrawn', withdrawnReason: reason }, { reason });
}

export async function takeUpComplaint(
  office: JobOffice,
  { id, reason }: Checked<'complaints.takeUpAgain'>,
): Promise<ComplaintKept> {
  const complaint = await theComplaint(office.db, id);
  return turned(office, complaint, { state: 'open', withdrawnReason: '' }, { reason });
}

interface ToldTime {
  readonly cycle: number;
  readonly step: 'received' | 'closed';
  readonly at: Moment;
  readonly reason: string;
}

async function keepTime({ db, now, user }: JobOffice, { id }: ComplaintRecord, told: ToldTime) {
  await db
    .insertInto('complaintTime')
    .values({
      ...{ uid: newUid(), complaintId: id, cycle: told.cycle, step: told.step, reason: told.reason },
      ...{ at: told.at, recordedAt: now, personCode: user.code, personName: user.name },
    })
    .execute();
}

interface Turn {
  readonly state: ComplaintState;
  readonly cycle?: number;
  readonly withdrawnReason?: string;
}

async function turned(
  office: JobOffice,
  before: ComplaintRecord,
  turn: Turn,
  { reason, ...more }: Readonly<Record<string, unknown>> & { readonly reason?: string },
): Promise<ComplaintKept> {
  await keepComplaint(office.db, before.id, turn);
  const sides = {
    old: { state: before.state },
    new: { state: turn.state, ...more },
  };
  const change = { record: 'complaint', key: before.uid, ...sides };
  office.changed(reason === undefined ? change : { ...change, reason });
  return keptComplaint(office.db, before.uid);
}
