import { offsetOf, wallClock } from '../../db/model/day';
import { changedFields } from '../../db/model/trail';
import type { KeptRow } from '../../db/queries/history';
import { codesOf } from '../../db/queries/recordCodes';
import type { TrailLine } from '../../preload/contract/history';
import type { JobOffice } from '../office';

export async function trailLines(
  { db, settings }: Pick<JobOffice, 'db' | 'settings'>,
  rows: readonly KeptRow[],
): Promise<readonly TrailLine[]> {
  const codes = await codesOf(
    db,
    rows.map(({ recordKey }) => recordKey),
  );
  return rows.map((row) => ({
    ...trailLine(row, settings.timeZone),
    keyName: codes.get(row.recordKey) ?? row.recordKey,
  }));
}

/** Rows of before zones were kept are told in the plant's present one. */
function trailLine(row: KeptRow, timeZone: string): Omit<TrailLine, 'keyName'> {
  const zone = row.zone === '' ? timeZone : row.zone;
  const clock = wallClock(row.at, zone);
  const { id, at, via, workstation, channel, record, reason, hash, oldJson, newJson } = row;
  return {
    ...{ id, at, via, workstation, channel, record, reason, hash },
    when: `${clock.day} ${clock.time} ${offsetOf(at, zone)}`,
    user: row.userCode,
    name: row.userName,
    key: row.recordKey,
    old: oldJson,
    new: newJson,
    changes: changedFields(oldJson, newJson),
  };
}
