import { readAttachmentBytes } from '../../../db/attachments';
import { attachmentsOf } from '../../../db/queries/attachments';
import { shownSize } from '../../attachments/pictures';
import { withoutPlace } from '../../attachments/withoutPlace';
import type { JobOffice } from '../../office';
import type { EightDPicture } from '../../reports/eightD/report';

/** More would make a report of many pages and a mail that is sent back. */
const MOST_PICTURES = 6;
const MOST_BYTES = 12 * 1024 * 1024;
const KINDS = ['jpg', 'png', 'webp'] as const;

/** The complaint's pictures as they may be sent out, without what the camera wrote into them; the oldest first. */
export async function complaintPictures(
  { db, folder }: JobOffice,
  uid: string,
): Promise<{ readonly pictures: readonly EightDPicture[]; readonly more: number }> {
  const rows = (await attachmentsOf(db, 'complaint', uid)).flatMap((row) => {
    const type = KINDS.find((kind) => kind === row.type);
    return type === undefined ? [] : [{ ...row, type }];
  });
  const pictures: EightDPicture[] = [];
  let left = MOST_BYTES;
  for (const { name, note, type, sha256, size } of rows.slice(0, MOST_PICTURES)) {
    if (size > left) continue;
    const kept = readAttachmentBytes(folder.paths.folder, type, sha256);
    const seen = kept === null ? null : shownSize(kept);
    if (kept === null || seen === null) continue;
    left -= size;
    pictures.push({ name, note, type, bytes: await withoutPlace(type, kept), ...seen });
  }
  return { pictures, more: rows.length - pictures.length };
}
