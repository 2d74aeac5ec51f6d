import type { Moment } from '../../db/model/day';
import type { Facts } from '../../db/model/refusal';
import { whoBegan } from '../../db/queries/history';
import type { Db } from '../../db/schema';

/** How records of one kind are deleted: by one plug for each kind. */
export interface RecordKind {
  /** Null where there is none of this key. */
  readonly find: (db: Db, key: string) => Promise<FoundRecord | null>;
  /** What holds it, by the names that the refusal has words for; it may be deleted when every one is 0 or false. */
  readonly heldBy: (db: Db, record: FoundRecord) => Promise<Facts>;
  /** Who made it, by his code, while it is a draft; null for what nobody may call his own. */
  readonly draftOf: (db: Db, record: FoundRecord) => Promise<string | null>;
  /** What stands in the way of taking it out of the bin. */
  readonly keptOutBy?: (db: Db, record: FoundRecord) => Promise<Facts>;
  readonly mark: (trx: Db, id: number, deletedAt: Moment | null) => Promise<void>;
  /** Out of the file for good, with all that belongs to it alone. */
  readonly remove: (trx: Db, id: number) => Promise<void>;
}

export interface FoundRecord {
  readonly id: number;
  readonly title: string;
  readonly deletedAt: Moment | null;
  /** The record in whose history it is told. */
  readonly told: { readonly record: string; readonly key: string };
  /** Where that is the record it belongs to: what it is there, and how it is called. */
  readonly partOf?: { readonly field: string; readonly name: string };
}

/** For records that have a history of their own. */
export async function whoMade(db: Db, { told }: FoundRecord): Promise<string | null> {
  return (await whoBegan(db, told.record, told.key)) ?? null;
}

export async function countOf(query: { execute: () => Promise<readonly { readonly n: number }[]> }) {
  const [row] = await query.execute();
  return row?.n ?? 0;
}
