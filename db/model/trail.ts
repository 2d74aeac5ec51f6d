import type { Moment } from './day';

/** One row of the trail before it is chained: who changed what, when, where and why. */
export interface TrailRow {
  readonly at: Moment;
  readonly zone: string;
  readonly userCode: string;
  readonly userName: string;
  readonly via: string;
  readonly workstation: string;
  readonly channel: string;
  readonly record: string;
  readonly recordKey: string;
  readonly oldJson: string | null;
  readonly newJson: string | null;
  readonly reason: string;
}

/**
 * What is hashed for one row: the hash of the row before it (empty for the first) and everything that the row says, its
 * number included, so that no row can be changed, dropped, added or moved without breaking the chain from there on.
 */
export function chainedText(before: string, id: number, row: TrailRow): string {
  const { at, zone, userCode, userName, via, workstation, channel, record, recordKey } = row;
  const who = [userCode, userName, via, workstation];
  const what = [channel, record, recordKey, row.oldJson, row.newJson, row.reason];
  return `${before}\n${JSON.stringify([id, at, zone, ...who, ...what])}`;
}
