import { saidBy } from './saidBy';

/** A line of a list that is typed here; one with a parent needs it in the list. */
export interface TypedRow {
  readonly id: string;
  readonly parent?: string | null;
}

/** What the screen knows of the office: the list that it last saw there, and those on their way to it. */
export interface Seen<Row> {
  readonly kept: readonly Row[];
  readonly sent: readonly (readonly Row[])[];
}

/**
 * A list came from the office. Our own one coming back changes nothing here, as more may have been typed since;
 * one that somebody else changed is brought together with what stands here.
 */
export function received<Row extends TypedRow>(
  seen: Seen<Row>,
  rows: readonly Row[],
  kept: readonly Row[],
): { readonly seen: Seen<Row>; readonly rows: readonly Row[]; readonly contested: readonly Row[] } {
  const own = seen.sent.findIndex((sent) => saidBy(sent) === saidBy(kept));
  return {
    seen: { kept, sent: seen.sent.slice(own + 1) },
    rows: own === -1 ? mergedRows(rows, seen.kept, kept) : rows,
    contested: own === -1 ? contested(rows, seen.kept, kept) : [],
  };
}

/** Lines that were changed here and, to something else, by somebody else: as he has them. */
export function contested<Row extends TypedRow>(
  typed: readonly Row[],
  before: readonly Row[],
  kept: readonly Row[],
): readonly Row[] {
  const had = byId(before);
  const own = byId(typed);
  return kept.filter((row) => {
    const was = had.get(row.id);
    const here = own.get(row.id);
    if (was === undefined || isSame(row, was)) return false;
    return here === undefined || !(isSame(here, was) || isSame(here, row));
  });
}

/** A line that was begun or changed here stays as it is typed; every other line is as the office has it. */
export function mergedRows<Row extends TypedRow>(
  typed: readonly Row[],
  before: readonly Row[],
  kept: readonly Row[],
): readonly Row[] {
  const had = byId(before);
  const has = byId(kept);
  const own = byId(typed);
  const isOurs = (row: Row) => !isSame(row, had.get(row.id));
  const ours = heldUp(typed, isOurs);
  const theirs = kept
    .filter(({ id }) => own.has(id) || !had.has(id))
    .map((row) => {
      const here = own.get(row.id);
      return here !== undefined && (isOurs(here) || isSame(here, row)) ? here : row;
    });
  return typed.reduce<readonly Row[]>((all, row, at) => {
    if (has.has(row.id) || !ours.has(row.id)) return all;
    return withAfter(all, row, typed.slice(0, at));
  }, theirs);
}

/** Ours, and what they hang on: a parent that somebody else removed stays under a child that is being typed. */
function heldUp<Row extends TypedRow>(
  typed: readonly Row[],
  isOurs: (row: Row) => boolean,
): ReadonlySet<string> {
  const held = new Set<string>();
  for (const row of typed.toReversed()) {
    if (!isOurs(row) && !held.has(row.id)) continue;
    held.add(row.id);
    if (typeof row.parent === 'string') held.add(row.parent);
  }
  return held;
}

/** Behind the nearest of those that stood above it; at the top when none is left. */
function withAfter<Row extends TypedRow>(
  rows: readonly Row[],
  row: Row,
  above: readonly Row[],
): readonly Row[] {
  const ids = new Set(rows.map(({ id }) => id));
  const nearest = above.findLast(({ id }) => ids.has(id));
  const at = rows.findIndex(({ id }) => id === nearest?.id) + 1;
  return rows.toSpliced(at, 0, row);
}

function byId<Row extends TypedRow>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function isSame(left: object, right: object | undefined): boolean {
  return right !== undefined && saidBy([left]) === saidBy([right]);
}
