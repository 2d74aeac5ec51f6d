import { createHash } from 'node:crypto';
import { canonicalText, type SignedRecord } from '../../db/model/signatures';
import { signaturesOf } from '../../db/queries/signatures';
import type { SignatureRow } from '../../preload/contract/signatures';
import type { JobOffice } from '../office';
import { CONTENT_OF } from './contents';

/** The hash of what a record says now, or null when there is no such record. */
export async function contentHash(
  office: JobOffice,
  record: SignedRecord,
  key: string,
): Promise<string | null> {
  const content = await CONTENT_OF[record](office, key);
  return content === null ? null : createHash('sha256').update(canonicalText(content)).digest('hex');
}

/** Every signature of a record, void where the record has changed since. */
export async function signaturesShown(
  office: JobOffice,
  record: SignedRecord,
  key: string,
): Promise<readonly SignatureRow[]> {
  const rows = await signaturesOf(office.db, record, key);
  if (rows.length === 0) return [];
  const now = await contentHash(office, record, key);
  return rows.map(({ uid, meaning, personCode, personName, function: held, at, ...row }) => ({
    ...{ uid, meaning, personCode, personName, function: held, at },
    contentSha256: row.contentSha256,
    isPasswordChecked: row.isPasswordChecked === 1,
    isVoid: row.contentSha256 !== now,
  }));
}
