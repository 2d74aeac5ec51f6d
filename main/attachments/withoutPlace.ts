import { orientation } from 'exifr';
import type { AttachmentKind } from '../../db/model/attachments';

/**
 * The copy that is sent out: the same picture without what the camera wrote into it (place, owner, serial number). Only how it is
 * turned stays, or it would be shown on its side. Anything but a picture is sent as it is.
 */
export async function withoutPlace(kind: AttachmentKind, bytes: Uint8Array): Promise<Uint8Array> {
  if (kind === 'jpg') return plainJpeg(bytes, (await orientation(bytes).catch(() => undefined)) ?? 1);
  if (kind === 'png') return plainPng(bytes);
  return kind === 'webp' ? plainWebp(bytes) : bytes;
}

const START_OF_SCAN = 0xda;
const APP0 = 0xe0;
const COMMENT = 0xfe;
const HEAD = 2;

/** Segments up to the picture itself; JFIF, colour profile and Adobe's mark change how it looks, so they stay. */
function plainJpeg(bytes: Uint8Array, turned: number): Uint8Array {
  const view = viewOf(bytes);
  const parts = [bytes.subarray(0, HEAD), ...(turned === 1 ? [] : [turnedSegment(turned)])];
  let at = HEAD;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== START_OF_SCAN) {
    const marker = bytes[at + 1] ?? 0;
    const end = at + 2 + view.getUint16(at + 2);
    if (isPlainSegment(marker)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return joined([...parts, bytes.subarray(at)]);
}

function isPlainSegment(marker: number): boolean {
  const isNote = marker > APP0 && marker <= APP0 + 15 && marker !== APP0 + 2 && marker !== APP0 + 14;
  return !isNote && marker !== COMMENT;
}

/** An Exif segment with nothing but the orientation (tag 0x0112, one short). */
function turnedSegment(turned: number): Uint8Array {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0];
  const head = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8];
  const entry = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0, 0, 0, 0, 0];
  const body = [...exif, ...head, ...entry];
  return new Uint8Array([0xff, APP0 + 1, 0, body.length + 2, ...body]);
}

const PNG_SIGN = 8;
const PNG_FRAME = 12;
const PNG_NOTES = ['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME'];

function plainPng(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const parts = [bytes.subarray(0, PNG_SIGN)];
  for (let at = PNG_SIGN; at + PNG_FRAME <= bytes.length; ) {
    const end = at + PNG_FRAME + view.getUint32(at);
    if (!PNG_NOTES.includes(nameAt(bytes, at + 4))) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return joined(parts);
}

const RIFF_HEAD = 12;
const RIFF_FRAME = 8;
const WEBP_NOTES = ['EXIF', 'XMP '];
/** In VP8X: bit 3 says EXIF, bit 2 XMP. */
const WEBP_FLAGS = 0b0000_1100;

function plainWebp(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const parts: Uint8Array[] = [];
  for (let at = RIFF_HEAD; at + RIFF_FRAME <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    const end = at + RIFF_FRAME + size + (size % 2);
    const name = nameAt(bytes, at);
    if (!WEBP_NOTES.includes(name)) {
      const part = bytes.slice(at, end);
      if (name === 'VP8X') part[RIFF_FRAME] = (part[RIFF_FRAME] ?? 0) & ~WEBP_FLAGS;
      parts.push(part);
    }
    at = end;
  }
  const whole = joined([bytes.slice(0, RIFF_HEAD), ...parts]);
  viewOf(whole).setUint32(4, whole.length - RIFF_FRAME, true);
  return whole;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
