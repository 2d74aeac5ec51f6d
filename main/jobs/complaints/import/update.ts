import { v7 as newUid } from 'uuid';
import type { EventTime } from '../../../../db/model/complaints/complaint';
import { IMPORTED } from '../../../../db/model/complaints/eventTime';
import type { Moment } from '../../../../db/model/day';
import { keepComplaint } from '../../../../db/queries/complaints';
import type { Db } from '../../../../db/schema';
import type { JobOffice } from '../../../office';
import type { noChanges } from '../../imports/batches';
import { type Changes, type Kept, keptText, sidesOf } from './changes';
import { ownColumns, type ReplyRun, replyDueColumn, timeColumns } from './columns';
import type { PlannedComplaint } from './plan';
import { type Columns, TEXTS, type TextKind } from './told';
import type { World } from './world';

const BEHIND = 1000;

type Batch = ReturnType<typeof noChanges>;

/** What a register tells anew of a complaint that is known. */
export async function updateComplaint(
  office: JobOffice,
  { kept, changes }: PlannedComplaint,
  world: World,
  batch: Batch,
): Promise<void> {
  if (kept === null || changes === null) return;
  const { db } = office;
  const { complaint, cycle } = kept;
  const key = complaint.uid;
  const { old, now } = sidesOf(changes, kept, world);
  const run = runColumns(changes, kept, world, office.now);
  const state = changes.state === null ? {} : { state: changes.state };
  const received = 'receivedOn' in run ? { receivedOn: run['receivedOn'] } : {};
  const own: Columns = { ...ownColumns(changes.pieces), ...state, ...received };
  if (Object.keys(own).length > 0) {
    await keepComplaint(db, complaint.id, own);
    batch.updated.push({ table: 'complaint', id: complaint.id, key, old: before(own, complaint), told: old });
  }
  if (Object.keys(run).length > 0) {
    await db.updateTable('complaintCycle').set(run).where('id', '=', cycle.id).execute();
    const isTold = Object.keys(own).length > 0;
    batch.updated.push({
      table: 'complaintCycle',
      id: cycle.id,
      key,
      old: before(run, cycle),
      told: isTold ? null : old,
    });
  }
  await keepTimes(office, kept, changes, batch);
  const texts = await keepTexts(office, kept, changes, { world, batch });
  office.changed({ record: 'complaint', key, old: { ...old, ...texts.old }, new: { ...now, ...texts.now } });
}

function before(columns: object, kept: object): Readonly<Record<string, unknown>> {
  const all: Readonly<Record<string, unknown>> = { ...kept };
  return Object.fromEntries(Object.keys(columns).map((column) => [column, all[column] ?? null]));
}

function runColumns(
  changes: Changes,
  { cycle }: Kept,
  world: World,
  now: Moment,
): Readonly<Record<string, string | number | null>> {
  const times = timeColumns(changes.times, world.understood.timeZone);
  const columns = { ...times, ...changes.due, ...(changes.state === 'closed' ? { isClosedBefore: 1 } : {}) };
  if (Object.keys(times).length === 0 && changes.due === null) return columns;
  const imported = cycle.importedAt === null ? {} : { importedAt: now };
  const run: ReplyRun = { ...cycle, ...columns };
  return { ...columns, ...imported, ...replyDueColumn(run, world) };
}

/** An earlier time stays, marked as replaced. */
async function keepTimes(
  { db, now, user, settings }: JobOffice,
  { complaint }: Kept,
  { times }: Changes,
  batch: Batch,
): Promise<void> {
  const by = { personCode: user.code, personName: user.name, reason: IMPORTED[settings.language] };
  for (const [step, at] of times) {
    const replaced = await db
      .updateTable('complaintTime')
      .set({ isReplaced: 1 })
      .where('complaintId', '=', complaint.id)
      .where('cycle', '=', 1)
      .where('step', '=', step)
      .where('isReplaced', '=', 0)
      .returning('id')
      .execute();
    const time: { at: EventTime } = { at };
    const { id } = await db
      .insertInto('complaintTime')
      .values({ uid: newUid(), complaintId: complaint.id, cycle: 1, step, ...time, recordedAt: now, ...by })
      .returning('id')
      .executeTakeFirstOrThrow();
    const key = complaint.uid;
    for (const row of replaced)
      batch.updated.push({ table: 'complaintTime', id: row.id, key, old: { isReplaced: 0 }, told: null });
    batch.added.push({ table: 'complaintTime', id, key });
  }
}

async function keepTexts(
  { db }: JobOffice,
  { complaint }: Kept,
  { texts }: Changes,
  { world, batch }: { readonly world: World; readonly batch: Batch },
) {
  const old: Record<string, string | null> = {};
  const now: Record<string, string> = {};
  for (const [kind, text] of texts) {
    const kept = keptText(world, complaint.id, kind);
    old[TEXTS[kind]] = kept?.text ?? null;
    now[TEXTS[kind]] = text;
    const table = tableOf(kind);
    const key = complaint.uid;
    if (kept === undefined) {
      batch.added.push({ table, id: await addText(db, complaint.id, kind, text), key });
      continue;
    }
    await db.updateTable(table).set({ text }).where('id', '=', kept.id).execute();
    batch.updated.push({ table, id: kept.id, key, old: { text: kept.text }, told: null });
  }
  return { old, now };
}

function tableOf(kind: TextKind): 'complaintCause' | 'complaintMeasure' {
  return kind === 'occurrenceTechnical' || kind === 'nonDetectionTechnical'
    ? 'complaintCause'
    : 'complaintMeasure';
}

/** Behind whatever stands there. */
async function addText(db: Db, complaintId: number, kind: TextKind, text: string): Promise<number> {
  const row = { uid: newUid(), complaintId, cycle: 1, text, position: BEHIND };
  if (kind === 'occurrenceTechnical' || kind === 'nonDetectionTechnical') {
    const cause = { ...row, branch: kind, method: 'fiveWhy', isRoot: 1 } as const;
    return (await db.insertInto('complaintCause').values(cause).returning('id').executeTakeFirstOrThrow()).id;
  }
  const measure = { ...row, step: kind };
  return (await db.insertInto('complaintMeasure').values(measure).returning('id').executeTakeFirstOrThrow())
    .id;
}
