import { attachmentsOf } from '../../../../db/queries/attachments';
import { shownSize } from '../../../attachments/pictures';
import type { JobOffice } from '../../../office';
import type { Picture } from '../../../reports/pictureBlock';
import { attachments } from '../../attachments';

/** As many as a page shows in a size that says something. */
const MOST = 4;
const TYPES: Readonly<Record<string, string>> = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp' };

/** The first pictures of a complaint, as they may go out, and how many more there are. */
export async function picturesOf(
  office: JobOffice,
  complaint: string,
): Promise<{ readonly shown: readonly Picture[]; readonly more: number }> {
  const all = (await attachmentsOf(office.db, 'complaint', complaint)).filter(({ type }) => type in TYPES);
  const shown: Picture[] = [];
  for (const { uid, type, name, note } of all.slice(0, MOST)) {
    const { file } = await attachments['attachments.file'](office, { uid, toSend: true });
    const size = shownSize(file.bytes);
    if (size === null) continue;
    const uri = `data:${TYPES[type] ?? ''};base64,${Buffer.from(file.bytes).toString('base64')}`;
    shown.push({ uri, ...size, caption: note === '' ? name : note });
  }
  return { shown, more: all.length - shown.length };
}
