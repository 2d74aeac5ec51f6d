import { createHash } from 'node:crypto';
import { type Moment, wallClock } from '../../../../db/model/day';
import { Refusal } from '../../../../db/model/refusal';
import { canonicalText } from '../../../../db/model/signatures';
import { lastToldOfComplaint } from '../../../../db/queries/complaintStock';
import type { ComplaintRecord } from '../../../../db/queries/complaints';
import type { JobOffice } from '../../../office';

const MARK_LENGTH = 16;

/** It is another as soon as the list says anything else. */
export function markOf(list: unknown): string {
  return createHash('sha256').update(canonicalText(list)).digest('hex').slice(0, MARK_LENGTH);
}

interface Seen {
  readonly list: 'stock' | 'rework';
  /** As the asking person has it; undefined: it was not looked at. */
  readonly seen: string | undefined;
  readonly now: string;
}

/** Refused as `changed-meanwhile`: a list would be put over one that the asking person has not seen. */
export async function refuseUnseen(
  office: JobOffice,
  { uid, code }: ComplaintRecord,
  { list, seen, now }: Seen,
): Promise<void> {
  if (seen === undefined || seen === now) return;
  const last = await lastToldOfComplaint(office.db, uid, list);
  throw new Refusal('changed-meanwhile', {
    ...{ code, list, name: last?.userName || (last?.userCode ?? '') },
    at: last === undefined ? '' : clockOf(office, last.at),
  });
}

/** With its day where that is not today's. */
function clockOf({ settings, today }: JobOffice, at: Moment): string {
  const { day, time } = wallClock(at, settings.timeZone);
  return day === today ? time.slice(0, 5) : `${day} ${time.slice(0, 5)}`;
}
