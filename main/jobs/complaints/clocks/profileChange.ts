import { v7 as newUid } from 'uuid';
import { keepJudgedClocks } from '../../../../db/queries/complaintClocks';
import { type ComplaintRecord, keepCycle } from '../../../../db/queries/complaints';
import type { JobOffice } from '../../../office';
import { profileOf } from '../add';
import { newestCycle } from '../found';
import { clockJudge } from './judge';

/**
 * The class of an open complaint chooses its clock profile anew. A version of the profile that it has already is kept, and
 * so is the limit of every clock that is judged: only what still runs or has not begun gets the new limits.
 */
export async function chooseProfile(office: JobOffice, complaint: ComplaintRecord): Promise<void> {
  if (complaint.state !== 'open') return;
  const { db } = office;
  const run = await newestCycle(db, complaint);
  const chosen = await profileOf(office, { ...complaint, isSafety: complaint.isSafety === 1 });
  const { profile, clocks, reply } = (await clockJudge(office, complaint.id))(run, true);
  const next = await db.selectFrom('clockProfile').selectAll().where('id', '=', chosen).executeTakeFirst();
  if (next === undefined || next.code === profile.code) return;
  const { complaintId, cycle } = run;
  const judged = clocks.filter(({ state }) => state === 'onTime' || state === 'late');
  await keepJudgedClocks(
    db,
    judged.map(({ step, from, minutes }) => {
      return { uid: newUid(), complaintId, cycle, step, from, minutes, clockProfileId: profile.id };
    }),
  );
  await keepCycle(db, run, {
    clockProfileId: next.id,
    ...(reply.state === 'late' && reply.by === 'profile' ? { replyDueOn: reply.day } : {}),
  });
  office.changed({
    record: 'complaint',
    key: complaint.uid,
    old: { clockProfile: profileName(profile) },
    new: { clockProfile: profileName(next) },
  });
}

/** 一般客诉 v2 */
function profileName({ name, version }: { readonly name: string; readonly version: number }): string {
  return `${name} v${version}`;
}
