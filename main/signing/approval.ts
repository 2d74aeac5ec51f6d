import type { MeetingState } from '../../db/model/meetings';
import type { SignedRecord } from '../../db/model/signatures';
import { keepMeeting, meetingById } from '../../db/queries/meetings';
import type { JobOffice } from '../office';
import { signaturesShown } from './signed';

/** A record whose state follows its signatures is looked at again when one was signed. */
export async function afterSigning(office: JobOffice, record: SignedRecord, key: string): Promise<void> {
  if (record === 'meeting') await followApproval(office, key);
}

/** Minutes are approved for as long as an approving signature stands for what they say now. */
export async function followApproval(office: JobOffice, uid: string): Promise<void> {
  const meeting = await meetingById(office.db, uid);
  if (meeting === undefined || meeting.state === 'planned') return;
  const signatures = await signaturesShown(office, 'meeting', uid);
  const isApproved = signatures.some(({ meaning, isVoid }) => meaning === 'approved' && !isVoid);
  const state: MeetingState = isApproved ? 'approved' : 'held';
  if (state === meeting.state) return;
  await keepMeeting(office.db, meeting.id, { state });
  office.changed({ record: 'meeting', key: uid, old: { state: meeting.state }, new: { state } });
}
