import type { Default, Id, YesNo } from './columns';
import type { Day, Moment } from './model/day';
import type { SignatureMeaning } from './model/signatures';

/** The trail: only ever added to, each row chained to the one before it. */
export interface HistoryTable {
  id: Id;
  at: Moment;
  /** The plant's time zone when it was written. */
  zone: string;
  userCode: string;
  userName: string;
  via: string;
  workstation: string;
  channel: string;
  record: string;
  recordKey: string;
  oldJson: string | null;
  newJson: string | null;
  /** Asked for after closing; empty otherwise. */
  reason: string;
  hash: string;
}

export interface SignatureTable {
  id: Id;
  uid: string;
  record: string;
  recordKey: string;
  meaning: SignatureMeaning;
  personCode: string;
  personName: string;
  function: Default<string>;
  at: Moment;
  contentSha256: string;
  isPasswordChecked: YesNo;
}

export interface AttachmentTable {
  id: Id;
  uid: string;
  record: string;
  recordKey: string;
  sha256: string;
  name: string;
  type: string;
  size: number;
  takenAt: Default<Moment | null>;
  note: Default<string>;
  /** The picture that this one is a drawn-on copy of. */
  madeFromId: Default<number | null>;
  addedAt: Moment;
  personCode: string;
  deletedAt: Default<Moment | null>;
}

/** One version of one printed paper or exported report; the newest that is in force is used. */
export interface DocumentVersionTable {
  id: Id;
  uid: string;
  document: string;
  number: string;
  title: string;
  titleEn: Default<string>;
  version: string;
  effectiveOn: Day;
  retention: string;
  change: Default<string>;
  madeAt: Default<Moment | null>;
  personCode: Default<string>;
}

export interface IssuedPaperTable {
  id: Id;
  uid: string;
  documentVersionId: number;
  record: string;
  recordKey: string;
  format: string;
  sha256: string;
  madeAt: Moment;
  personCode: string;
}

export interface DeletionTable {
  id: Id;
  uid: string;
  record: string;
  recordKey: string;
  title: string;
  reason: Default<string>;
  deletedAt: Moment;
  personCode: string;
  restoredAt: Default<Moment | null>;
  /** Taken out of the file for good after its retention. */
  removedAt: Default<Moment | null>;
}

export interface RetentionTable {
  record: string;
  years: number;
  basis: Default<string>;
}
