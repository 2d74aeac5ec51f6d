import { isUtf8 } from 'node:buffer';
import { unreadable } from './unreadable';

// What a person may hold for a table by its name only: a picture, a PDF. Text has no such bytes.
const SAMPLE = 64 * 1024;
const MOST_CONTROLS = 0.01;

/** The text of a CSV: UTF-8, UTF-16 with its mark, else GB18030, which Chinese Excel writes. */
export function csvText(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return new TextDecoder('utf-16le').decode(buffer);
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return new TextDecoder('utf-16be').decode(buffer);
  if (!looksLikeText(buffer)) throw unreadable('not-a-workbook');
  if (isUtf8(withoutCutEnd(buffer))) return new TextDecoder('utf-8').decode(buffer);
  const text = new TextDecoder('gb18030').decode(buffer);
  if (strangeIn(text.slice(0, SAMPLE)) > MOST_CONTROLS) throw unreadable('not-a-workbook');
  return text;
}

/** The share of bytes that no Chinese text has. */
function strangeIn(sample: string): number {
  return (sample.split('\uFFFD').length - 1) / sample.length;
}

function looksLikeText(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls += 1;
  }
  return controls <= sample.length * MOST_CONTROLS && !sample.subarray(0, 512).includes(0);
}

/** A file cut off inside its last sign is still UTF-8. */
function withoutCutEnd(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > 0 && end > bytes.length - 3 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  return ((bytes[end - 1] ?? 0) & 0xc0) === 0xc0 ? bytes.subarray(0, end - 1) : bytes;
}
