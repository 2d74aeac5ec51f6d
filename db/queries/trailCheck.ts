import { setImmediate } from 'node:timers/promises';
import { type FirstBad, LINE_CHANNELS, type TrailAnchor, type TrailCheck } from '../model/trail';
import type { Db } from '../schema';
import { chainedHash } from './history';

/** What is known of the trail beside the trail itself. */
interface TrailKnown {
  /** Ends that copies remember. */
  readonly anchors: readonly TrailAnchor[];
  /** The highest row number that was ever given. */
  readonly given: number;
}

interface Walk {
  rows: number;
  head: Row | null;
  /** The hash of the newest row after which another line begins. */
  line: string;
  firstBad: FirstBad | null;
  /** The kept hash of every row that an anchor names. */
  readonly anchored: Map<number, string>;
}

type Row = Awaited<ReturnType<typeof block>>[number];

const ROWS_PER_BLOCK = 4_000;

/** Walks the whole chain in blocks, letting others work in between, and says where it first breaks. */
export async function checkTrail(db: Db, { anchors, given }: TrailKnown): Promise<TrailCheck> {
  const walk = await walked(db, new Set(anchors.map(({ id }) => id)));
  const own = anchors.filter(({ line }) => line === walk.line);
  const found = [walk.firstBad, rewritten(walk, own), cutOff(walk, own, given)].filter((bad) => bad !== null);
  const [firstBad = null] = found.toSorted((one, other) => one.id - other.id);
  const { id = 0, hash = '' } = walk.head ?? {};
  return { ok: firstBad === null, rows: walk.rows, head: { id, hash }, firstBad, anchors: own.length };
}

async function walked(db: Db, wanted: ReadonlySet<number>): Promise<Walk> {
  const walk: Walk = { rows: 0, head: null, line: '', firstBad: null, anchored: new Map() };
  for (;;) {
    const rows = await block(db, walk.head?.id ?? 0);
    for (const row of rows) step(walk, row, wanted);
    if (rows.length < ROWS_PER_BLOCK) return walk;
    await setImmediate();
  }
}

function step(walk: Walk, row: Row, wanted: ReadonlySet<number>): void {
  walk.firstBad ??= wrongWith(row, walk.head);
  if (LINE_CHANNELS.some((channel) => channel === row.channel)) walk.line = row.hash;
  if (wanted.has(row.id)) walk.anchored.set(row.id, row.hash);
  walk.head = row;
  walk.rows += 1;
}

function block(db: Db, after: number) {
  return db
    .selectFrom('history')
    .selectAll()
    .where('id', '>', after)
    .orderBy('id')
    .limit(ROWS_PER_BLOCK)
    .execute();
}

function wrongWith({ id, hash, ...row }: Row, before: Row | null): FirstBad | null {
  const expected = (before?.id ?? 0) + 1;
  if (id !== expected) return bad(expected, before, 'missing');
  return chainedHash(before?.hash ?? '', id, row) === hash ? null : bad(id, { ...row, id, hash }, 'altered');
}

/** The chain holds in itself and is another one than a copy has seen. */
function rewritten({ anchored }: Walk, anchors: readonly TrailAnchor[]): FirstBad | null {
  const others = anchors.filter(({ id, hash }) => id > 0 && (anchored.get(id) ?? hash) !== hash);
  const first = others.toSorted((one, other) => one.id - other.id)[0];
  return first === undefined ? null : bad(first.id, null, 'rewritten');
}

function cutOff({ head }: Walk, anchors: readonly TrailAnchor[], given: number): FirstBad | null {
  const last = head?.id ?? 0;
  const most = Math.max(given, ...anchors.map(({ id }) => id));
  return most > last ? bad(last + 1, head, 'cutOff') : null;
}

function bad(id: number, told: Row | null, why: FirstBad['why']): FirstBad {
  return { id, at: told?.at ?? null, record: told?.record ?? '', key: told?.recordKey ?? '', why };
}
