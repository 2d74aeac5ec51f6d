import { offsetOf, wallClock } from '../../db/model/day';
import { changedFields } from '../../db/model/trail';
import type { KeptRow } from '../../db/queries/history';
import type { TrailLine } from '../../preload/contract/history';

/** Rows of before zones were kept are told in the plant's present one. */
export function trailLine(row: KeptRow, timeZone: string): TrailLine {
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
