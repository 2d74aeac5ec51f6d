import { createHash } from 'node:crypto';
import { v7 as newUid } from 'uuid';
import { type Day, wallClock } from '../db/model/day';
import { documentInForce, documentsOfPaper, keepIssuedPaper } from '../db/queries/documents';
import { SHIPPED_DOCUMENTS } from '../db/shipped/documents';
import type { Language } from '../preload/words/language';
import { shippedName } from '../preload/words/shipped/shippedName';
import type { JobOffice } from './office';

/** The number, title and version that one paper carries. */
export interface Paper {
  /** Null where the catalogue does not have it. */
  readonly versionId: number | null;
  readonly number: string;
  readonly title: string;
  readonly version: string;
  readonly retention: string;
}

/** What a paper is about, and from which day on a paper of it counts as the one that was issued. */
export interface PaperAbout {
  readonly record: string;
  readonly key: string;
  readonly since: Day | null;
}

/**
 * A paper that was issued before is printed again as it was; a new one takes the version in force today. The title is the
 * catalogue's own where the office has written one, else `usual`, which stands in every language.
 */
export async function paperOf(
  office: JobOffice,
  document: string,
  about: PaperAbout,
  usual: string,
): Promise<Paper> {
  const { db, today, settings } = office;
  const found = (await issuedIn(office, document, about)) ?? (await documentInForce(db, document, today));
  if (found === undefined) return { versionId: null, number: '', title: usual, version: '', retention: '' };
  const { id, number, version, retention } = found;
  const { language } = settings;
  const title = titleOf(found, language, usual);
  return { versionId: id, number, title, version, retention: shippedName(retention, language) };
}

async function issuedIn({ db, settings }: JobOffice, document: string, about: PaperAbout) {
  const { since } = about;
  if (since === null) return undefined;
  const issued = await documentsOfPaper(db, document, about);
  return issued.find(({ issuedAt }) => wallClock(issuedAt, settings.timeZone).day >= since);
}

interface Titled {
  readonly document: string;
  readonly title: string;
  readonly titleEn: string;
}

function titleOf({ document, title, titleEn }: Titled, language: Language, usual: string): string {
  const shipped = SHIPPED_DOCUMENTS.find((one) => one.document === document);
  const own = language === 'en' ? titleEn : title;
  const asShipped = language === 'en' ? shipped?.titleEn : shipped?.title;
  return own === '' || own === asShipped ? usual : own;
}

/** As it stands on the paper: `QR-YW-015  A/0`; empty where the catalogue does not have it. */
export function formOf({ number, version }: Paper): string {
  return [number, version].filter((one) => one !== '').join('  ');
}

/** Remembers that a paper went out, in which version and with which bytes. */
export async function keepPaper(
  office: JobOffice,
  { versionId }: Paper,
  { record, key }: PaperAbout,
  file: { readonly format: string; readonly bytes: Uint8Array },
): Promise<void> {
  if (versionId === null) return;
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const { now, user } = office;
  const paper = { uid: newUid(), documentVersionId: versionId, record, recordKey: key, format: file.format };
  await keepIssuedPaper(office.db, { ...paper, sha256, madeAt: now, personCode: user.code });
  office.changed({ record, key, old: null, new: { paper: file.format, sha256 } });
}
