import { unreadable } from './unreadable';

type FileKind = 'zip' | 'text';

const MARKS: readonly (readonly [kind: 'zip' | 'ole' | 'pdf', bytes: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
];

/** What a file is by its first bytes; its name decides nothing here. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw unreadable('empty');
  const kind = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  if (kind === 'pdf') throw unreadable('not-a-workbook');
  if (kind === 'ole') throw unreadable(isEncrypted(bytes) ? 'encrypted' : 'old-xls');
  return kind ?? 'text';
}

// A workbook with a password is an OLE file around a stream of this name; without one it is the .xls of Excel 97–2003.
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}
