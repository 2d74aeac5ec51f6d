import { v7 as newUid } from 'uuid';
import { keepAttachmentBytes, readAttachmentBytes } from '../../db/attachments';
import {
  ATTACHMENT_BYTES_MOST,
  ATTACHMENT_KINDS,
  type AttachedRecord,
  type AttachmentKind,
  isPicture,
  nameFault,
  PIXELS_MOST,
} from '../../db/model/attachments';
import { momentOfWall } from '../../db/model/day';
import { Refusal } from '../../db/model/refusal';
import { attachmentByUid, attachmentsOf, keepAttachment } from '../../db/queries/attachments';
import type { Db } from '../../db/schema';
import type { AttachmentRow } from '../../preload/contract/attachments';
import type { OfficeFile } from '../../preload/contract/takes';
import { kindOf } from '../attachments/kindOf';
import { pixelsOf, takenAt } from '../attachments/pictures';
import { withoutPlace } from '../attachments/withoutPlace';
import type { ChannelsOf, Jobs } from './list';

export const attachments: Jobs<ChannelsOf<'attachments'>> = {
  'attachments.list': async ({ db }, { record, key }) => ({
    attachments: (await attachmentsOf(db, record, key)).map(attachmentRow),
  }),

  'attachments.add': async (office, { record, key, file, note = '', madeFrom }) => {
    await refuseNoRecord(office.db, record, key);
    const type = await checkedKind(file);
    const from = madeFrom === undefined ? null : (await theAttachment(office.db, madeFrom)).id;
    const { sha256 } = keepAttachmentBytes(office.folder.paths.folder, type, file.bytes);
    const toMoment = (wall: string) => momentOfWall(wall, office.settings.timeZone);
    const row = {
      ...{ uid: newUid(), record, recordKey: key, sha256, name: file.name, type, note },
      size: file.bytes.length,
      takenAt: isPicture(type) ? await takenAt(file.bytes, toMoment) : null,
      madeFromId: from,
      addedAt: office.now,
      personCode: office.user.code,
    };
    await keepAttachment(office.db, row);
    office.changed({ record, key, old: null, new: { attachment: file.name, sha256, note } });
    return { uid: row.uid };
  },

  'attachments.setNote': async (office, { uid, note }) => {
    const found = await theAttachment(office.db, uid);
    if (found.note === note) return { uid };
    await office.db.updateTable('attachment').set({ note }).where('id', '=', found.id).execute();
    const { record, recordKey, name } = found;
    office.changed({
      ...{ record, key: recordKey },
      old: { attachment: name, note: found.note },
      new: { attachment: name, note },
    });
    return { uid };
  },

  'attachments.file': async (office, { uid, toSend }) => {
    const { name, sha256, type } = await theAttachment(office.db, uid);
    const kind = kindIn(type);
    const bytes = readAttachmentBytes(office.folder.paths.folder, kind, sha256);
    if (bytes === null) throw new Refusal('attachment-missing', { name });
    return { file: { name, bytes: toSend === true ? await withoutPlace(kind, bytes) : bytes } };
  },
};

type Found = Awaited<ReturnType<typeof attachmentsOf>>[number];

function attachmentRow(found: Found): AttachmentRow {
  const { uid, name, type, size, note, addedAt, madeFrom } = found;
  const addedBy = found.personName || found.personCode;
  return { uid, name, type: kindIn(type), size, note, takenAt: found.takenAt, addedAt, addedBy, madeFrom };
}

function kindIn(type: string): AttachmentKind {
  return ATTACHMENT_KINDS.find((kind) => kind === type) ?? 'txt';
}

/** Refused as `attachment-refused` with the reason. */
async function checkedKind({ name, bytes }: OfficeFile): Promise<AttachmentKind> {
  const fault = nameFault(name);
  if (fault !== null) throw new Refusal('attachment-refused', { name, why: `name-${fault}` });
  if (bytes.length === 0) throw new Refusal('attachment-refused', { name, why: 'empty-file' });
  if (bytes.length > ATTACHMENT_BYTES_MOST)
    throw new Refusal('attachment-refused', { name, why: 'too-large' });
  const kind = await kindOf(name, bytes);
  if (kind === null) throw new Refusal('attachment-refused', { name, why: 'kind' });
  if (!isPicture(kind) && kind !== 'tif') return kind;
  const pixels = pixelsOf(bytes);
  if (pixels === null) throw new Refusal('attachment-refused', { name, why: 'damaged-picture' });
  if (pixels > PIXELS_MOST) throw new Refusal('attachment-refused', { name, why: 'too-many-pixels' });
  return kind;
}

async function theAttachment(db: Db, uid: string): Promise<Found> {
  const found = await attachmentByUid(db, uid);
  if (found === undefined) throw new Refusal('unknown-record', { record: 'attachment', key: uid });
  return found;
}

const KEY_OF = {
  customer: 'code',
  round: 'code',
  form: 'code',
  action: 'uid',
  meeting: 'uid',
  complaint: 'uid',
  measureAudit: 'uid',
} as const;

async function refuseNoRecord(db: Db, record: AttachedRecord, key: string): Promise<void> {
  const found = await db.selectFrom(record).select('id').where(KEY_OF[record], '=', key).executeTakeFirst();
  if (found === undefined) throw new Refusal('unknown-record', { record, key });
}
