import type { TrailLine } from '../../../../preload/contract/history';

/** What somebody did in one go: the rows of one call. */
export interface Deed {
  readonly key: number;
  readonly day: string;
  readonly rows: readonly TrailLine[];
}

/** Newest first, as the rows come: neighbours of the same moment, person and channel are one deed. */
export function deedsOf(rows: readonly TrailLine[]): readonly Deed[] {
  const deeds: { key: number; day: string; rows: TrailLine[] }[] = [];
  for (const row of rows) {
    const last = deeds.at(-1);
    const first = last?.rows[0];
    const isSame =
      first !== undefined && first.at === row.at && first.channel === row.channel && first.user === row.user;
    if (isSame) last?.rows.push(row);
    else deeds.push({ key: row.id, day: row.when.slice(0, 10), rows: [row] });
  }
  return deeds;
}

/** Days in the order in which they come. */
export function byDay(deeds: readonly Deed[]): readonly (readonly [string, readonly Deed[]])[] {
  const days = new Map<string, Deed[]>();
  for (const deed of deeds) {
    const own = days.get(deed.day);
    if (own === undefined) days.set(deed.day, [deed]);
    else own.push(deed);
  }
  return [...days];
}
