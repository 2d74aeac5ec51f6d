/** The kinds of record that files may hang on. */
export const ATTACHED_RECORDS = [
  'customer',
  'round',
  'form',
  'action',
  'meeting',
  'complaint',
  'measureAudit',
] as const;
export type AttachedRecord = (typeof ATTACHED_RECORDS)[number];

/** What is kept, by its ending. Everything else is refused: programs, scripts and pages are never taken in. */
export const ATTACHMENT_KINDS = [
  'jpg',
  'png',
  'webp',
  'tif',
  'pdf',
  'xlsx',
  'docx',
  'txt',
  'csv',
  'eml',
  'ics',
] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

const PICTURES: readonly AttachmentKind[] = ['jpg', 'png', 'webp'];

/** Shown within the window; a TIFF is only kept. */
export function isPicture(kind: AttachmentKind): boolean {
  return PICTURES.includes(kind);
}

export const ATTACHMENT_BYTES_MOST = 50 * 1024 * 1024;
/** Decoding more than this would take the memory of a small PC. */
export const PIXELS_MOST = 50_000_000;

type NameFault = 'empty' | 'long' | 'signs' | 'reserved' | 'direction' | 'end';

const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i;
const ILLEGAL = /[\p{Cc}<>:"/\\|?*]/u;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const NAME_BYTES_MOST = 255;

/** Why a name is not kept as it is: a stream (`a:b`), a device (CON), a name that reads otherwise than it is. */
export function nameFault(name: string): NameFault | null {
  if (name.trim() === '') return 'empty';
  if (bytesOf(name) > NAME_BYTES_MOST) return 'long';
  if (DIRECTION.test(name)) return 'direction';
  if (ILLEGAL.test(name)) return 'signs';
  if (RESERVED.test(name)) return 'reserved';
  return /[. ]$/.test(name) ? 'end' : null;
}

/** As a file system counts it, in UTF-8. */
function bytesOf(name: string): number {
  return [...name].reduce((sum, sign) => sum + utf8Length(sign.codePointAt(0) ?? 0), 0);
}

function utf8Length(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
