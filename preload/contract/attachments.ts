import * as z from 'zod';
import { ATTACHED_RECORDS, type AttachmentKind } from '../../db/model/attachments';
import { code, file, type OfficeFile, reads, shortText, writes } from './takes';

export interface AttachmentRow {
  readonly uid: string;
  readonly name: string;
  readonly type: AttachmentKind;
  readonly size: number;
  readonly note: string;
  /** When the camera took it. */
  readonly takenAt: string | null;
  readonly addedAt: string;
  readonly addedBy: string;
  /** The picture that this one was drawn on. */
  readonly madeFrom: string | null;
}

const on = z.strictObject({ record: z.enum(ATTACHED_RECORDS), key: code });

export const attachments = {
  'attachments.list': reads(on).gives<{ readonly attachments: readonly AttachmentRow[] }>(),
  'attachments.add': writes(
    on.extend({ file, note: shortText.optional(), madeFrom: code.optional() }),
  ).gives<{ readonly uid: string }>(),
  'attachments.setNote': writes(z.strictObject({ uid: code, note: shortText })).gives<{
    readonly uid: string;
  }>(),
  /** As it came, or, to be sent out, without the camera's notes. */
  'attachments.file': reads(z.strictObject({ uid: code, toSend: z.boolean().optional() }), {
    givesFile: true,
  }).gives<{ readonly file: OfficeFile }>(),
};
