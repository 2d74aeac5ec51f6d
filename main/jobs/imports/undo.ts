import type { Moment } from '../../../db/model/day';
import type { OfficeFunction } from '../../../db/model/people';
import { Refusal } from '../../../db/model/refusal';
import type { Answers } from '../../../db/model/surveys/score';
import { undoRestoring } from '../../../db/queries/deletions';
import { keepAnswers } from '../../../db/queries/forms';
import { keepFunctions } from '../../../db/queries/people';
import type { Db } from '../../../db/schema';
import type { JobOffice } from '../../office';
import { keepSomebodyInCharge } from '../people/inCharge';
import type { BatchTable } from './batches';

interface Batch {
  readonly channel: string;
  readonly fileName: string;
  readonly importedAt: Moment;
  readonly beforeJson: string;
}

interface Before {
  readonly historyId: number;
  readonly added: readonly { readonly table: BatchTable; readonly id: number; readonly key: string }[];
  readonly updated: readonly {
    readonly table: BatchTable;
    readonly id: number;
    readonly key: string;
    readonly old: Old;
    readonly told?: Old | null;
  }[];
}

type Old = Readonly<Record<string, unknown>> & {
  readonly answers?: Answers;
  readonly functions?: readonly OfficeFunction[];
};

const CHUNK = 500;
const RECORD_OF: Readonly<Record<BatchTable, string>> = {
  customer: 'customer',
  contact: 'customer',
  delivery: 'delivery',
  form: 'form',
  person: 'person',
  complaint: 'complaint',
  complaintCycle: 'complaint',
  complaintTime: 'complaint',
  complaintCause: 'complaint',
  complaintMeasure: 'complaint',
};

/** Takes an import back as a whole: new rows go, changed ones become what they were. Refused when they were changed later. */
export async function undoBatch(office: JobOffice, batch: Batch): Promise<number> {
  const before: Before = JSON.parse(batch.beforeJson);
  await refuseChangedLater(office.db, batch, before);
  for (const { table, id, key, old, told = old } of [...before.updated].reverse()) {
    await putBack(office.db, table, id, old);
    if (table === 'customer' && typeof old['deletedAt'] === 'string')
      await undoRestoring(office.db, 'customer', key, batch.importedAt);
    if (told === null) continue;
    office.changed({ record: RECORD_OF[table], key, old: null, new: { undone: batch.fileName, ...told } });
  }
  await takeAwayComplaintParts(office.db, before.added);
  for (const { table, id, key } of [...before.added].reverse()) {
    await takeAway(office.db, table, id).catch((error: unknown) => {
      throw isReferenced(error) ? new Refusal('batch-in-use', { fileName: batch.fileName }) : error;
    });
    office.changed({ record: RECORD_OF[table], key, old: { undone: batch.fileName }, new: null });
  }
  if ([...before.added, ...before.updated].some(({ table }) => table === 'person'))
    await keepSomebodyInCharge(office);
  return before.added.length + before.updated.length;
}

/** What an import wrote of its new complaints goes first, many at once. */
async function takeAwayComplaintParts(db: Db, added: Before['added']): Promise<void> {
  const ids = added.filter(({ table }) => table === 'complaint').map(({ id }) => id);
  for (let at = 0; at < ids.length; at += CHUNK) {
    const some = ids.slice(at, at + CHUNK);
    for (const table of ['complaintCause', 'complaintMeasure', 'complaintTime', 'complaintCycle'] as const)
      await db.deleteFrom(table).where('complaintId', 'in', some).execute();
  }
}

async function refuseChangedLater(
  db: Db,
  { channel, importedAt, fileName }: Batch,
  before: Before,
): Promise<void> {
  const rows = [...before.added, ...before.updated];
  const keys = [...new Set(rows.map(({ key }) => key))];
  const records = [...new Set(rows.map(({ table }) => RECORD_OF[table]))];
  for (let at = 0; at < keys.length; at += CHUNK) {
    const later = await db
      .selectFrom('history')
      .select('id')
      .where('id', '>', before.historyId)
      .where((own) => own.or([own('at', '!=', importedAt), own('channel', '!=', channel)]))
      .where('record', 'in', records)
      .where('recordKey', 'in', keys.slice(at, at + CHUNK))
      .executeTakeFirst();
    if (later !== undefined) throw new Refusal('batch-in-use', { fileName });
  }
}

async function putBack(db: Db, table: BatchTable, id: number, old: Old): Promise<void> {
  const { answers, functions, ...fields } = old;
  if (Object.keys(fields).length > 0) await db.updateTable(table).set(fields).where('id', '=', id).execute();
  if (table === 'form' && answers !== undefined) await keepAnswers(db, id, answers);
  if (table === 'person' && functions !== undefined) await keepFunctions(db, id, functions);
}

async function takeAway(db: Db, table: BatchTable, id: number): Promise<void> {
  if (table === 'person') await keepFunctions(db, id, []);
  if (table === 'form') await db.deleteFrom('answer').where('formId', '=', id).execute();
  await db.deleteFrom(table).where('id', '=', id).execute();
}

function isReferenced(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY';
}
