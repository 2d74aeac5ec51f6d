import { holds, type Role } from './people';

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

/** The least role that may delete any record of a kind. */
export const DELETE_ROLES = {
  customer: 'engineer',
  contact: 'engineer',
  round: 'engineer',
  action: 'engineer',
  meeting: 'engineer',
  attachment: 'engineer',
  complaint: 'engineer',
} as const satisfies Readonly<Record<RecordKindName, Role>>;

/** Below that one takes back only what one made oneself, while it is a draft that nobody works with. */
export function mayDelete(role: Role, record: RecordKindName, isOwnDraft: boolean): boolean {
  return holds(role, DELETE_ROLES[record]) || (holds(role, 'clerk') && isOwnDraft);
}

/** Kinds of records that the office keeps for a stated time. */
export const KEPT_KINDS = RECORD_KINDS;
type KeptKind = (typeof KEPT_KINDS)[number];

export interface Retention {
  readonly record: KeptKind;
  readonly years: number;
  /** The clause or decision that it rests on. */
  readonly basis: string;
}
