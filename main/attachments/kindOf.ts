import { fileTypeFromBuffer } from 'file-type';
import { ATTACHMENT_KINDS, type AttachmentKind } from '../../db/model/attachments';

const TEXTS: readonly AttachmentKind[] = ['txt', 'csv', 'eml', 'ics'];
/** Other names that an allowed kind goes by. */
const SAME: Readonly<Record<string, AttachmentKind>> = { jpeg: 'jpg', tiff: 'tif' };

/** What the bytes are, and whether the name agrees; null when they are nothing that is kept. */
export async function kindOf(name: string, bytes: Uint8Array): Promise<AttachmentKind | null> {
  const ending = endingOf(name);
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const kind = found === undefined ? textKind(ending, bytes) : known(found.ext);
  return kind !== null && kind === ending ? kind : null;
}

function endingOf(name: string): AttachmentKind | null {
  return known(/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '');
}

function known(ending: string): AttachmentKind | null {
  return SAME[ending] ?? ATTACHMENT_KINDS.find((kind) => kind === ending) ?? null;
}

/** A text has no sign of its own: its name says which, and it has to read as one. */
function textKind(ending: AttachmentKind | null, bytes: Uint8Array): AttachmentKind | null {
  if (ending === null || !TEXTS.includes(ending)) return null;
  return isText(bytes) ? ending : null;
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  return ['utf-8', 'gb18030'].some((encoding) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return true;
    } catch {
      return false;
    }
  });
}
