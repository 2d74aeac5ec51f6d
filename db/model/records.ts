/** What can be put in the recycle bin. Deleting marks a record; it leaves the file only after its retention. */
export const RECORD_KINDS = [
  'customer',
  'contact',
  'round',
  'action',
  'meeting',
  'complaint',
  'attachment',
] as const;
export type RecordKindName = (typeof RECORD_KINDS)[number];

/** Kinds of records that the office keeps for a stated time. */
export const KEPT_KINDS = RECORD_KINDS;
type KeptKind = (typeof KEPT_KINDS)[number];

export interface Retention {
  readonly record: KeptKind;
  readonly years: number;
  /** The clause or decision that it rests on. */
  readonly basis: string;
}
