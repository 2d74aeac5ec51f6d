import { v7 as newUid } from 'uuid';
import type { JobOffice } from '../../office';

export type BatchTable =
  | 'customer'
  | 'contact'
  | 'delivery'
  | 'form'
  | 'person'
  | 'complaint'
  | 'complaintCycle'
  | 'complaintTime'
  | 'complaintCause'
  | 'complaintMeasure';

/** What an import changed, so that it can be taken back as a whole: new rows by id, changed ones as they were. */
interface BatchChanges {
  readonly added: { readonly table: BatchTable; readonly id: number; readonly key: string }[];
  readonly updated: {
    readonly table: BatchTable;
    readonly id: number;
    readonly key: string;
    readonly old: unknown;
    /** What the history says where that is not `old`; null: nothing, another row of the same record says it. */
    readonly told?: unknown;
  }[];
}

export function noChanges(): BatchChanges {
  return { added: [], updated: [] };
}

/** Nothing changed, nothing kept. */
export async function keepBatch(
  { db, now }: JobOffice,
  channel: string,
  fileName: string,
  changes: BatchChanges,
): Promise<void> {
  if (changes.added.length === 0 && changes.updated.length === 0) return;
  const last = await db
    .selectFrom('history')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirst();
  const beforeJson = JSON.stringify({ historyId: last?.id ?? 0, ...changes });
  await db
    .insertInto('importBatch')
    .values({ uid: newUid(), channel, fileName, importedAt: now, undoneAt: null, beforeJson })
    .execute();
}
