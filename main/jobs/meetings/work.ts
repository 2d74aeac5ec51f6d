import { Refusal } from '../../../db/model/refusal';
import {
  keepMeeting,
  type MeetingColumns,
  type MeetingRecord,
  meetingById,
} from '../../../db/queries/meetings';
import type { MeetingKept } from '../../../preload/contract/meetings';
import type { JobOffice } from '../../office';
import { askedReason } from '../../reason';
import { followApproval } from '../../signing/approval';

/** Refused as `unknown-record`; by its uid, or by the code that is printed on its minutes. */
export async function theMeeting(db: JobOffice['db'], id: string): Promise<MeetingRecord> {
  const meeting = await meetingById(db, id);
  if (meeting === undefined) throw new Refusal('unknown-record', { record: 'meeting', key: id });
  return meeting;
}

type Fields = Readonly<Record<string, unknown>>;

/** What changes of one meeting: its columns, and how the trail tells it (names and lines in place of rows). */
export interface MeetingChange {
  readonly columns?: MeetingColumns;
  readonly old: Fields;
  readonly new: Fields;
}

/**
 * Keeps a change and tells it in the trail; what says nothing new is left out. Approved minutes change only with a
 * reason (refused as `reason-missing`), and are then no longer approved: the state follows the signature.
 */
export async function changeMeeting(
  office: JobOffice,
  meeting: MeetingRecord,
  { columns = {}, old, new: now }: MeetingChange,
  reason = '',
): Promise<MeetingKept> {
  const changed = Object.keys(now).filter((field) => now[field] !== old[field]);
  if (changed.length === 0) return keptMeeting(office.db, meeting);
  const why = meeting.state === 'approved' ? askedReason(reason, 'meeting') : reason;
  if (Object.keys(columns).length > 0) await keepMeeting(office.db, meeting.id, columns);
  const told = (from: Fields) => Object.fromEntries(changed.map((field) => [field, from[field]]));
  const row = { record: 'meeting', key: meeting.uid, old: told(old), new: told(now) };
  office.changed(why === '' ? row : { ...row, reason: why });
  await followApproval(office, meeting.uid);
  return keptMeeting(office.db, meeting);
}

export async function keptMeeting(db: JobOffice['db'], { uid }: MeetingRecord): Promise<MeetingKept> {
  const { code, state } = await theMeeting(db, uid);
  return { id: uid, code, state };
}

/** One of the office's people by name, or whoever is named. */
export function chairOf({ chairPersonName, chairName }: MeetingRecord): string {
  return chairPersonName ?? chairName;
}

export function recorderOf({ recorderPersonName, recorderName }: MeetingRecord): string {
  return recorderPersonName ?? recorderName;
}
