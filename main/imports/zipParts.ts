import { crc32, inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { Limits } from './limits';
import { unreadable } from './unreadable';

/** A workbook's zip: the sizes that it admits to, and its parts, inflated when asked for. */
export interface ZipParts {
  readonly compressedBytes: number;
  readonly inflatedBytes: number;
  has(name: string): boolean;
  /** The part's bytes, or null when the zip has none of this name. Names differ by more than case. */
  part(name: string): Promise<Buffer | null>;
}

const STORED = 0;
const DEFLATED = 8;
const PIECE = 256 * 1024;

/** Looks through the zip's directory before anything is inflated. */
export async function openZip(bytes: Uint8Array, limits: Limits): Promise<ZipParts> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).catch(
    () => {
      throw unreadable('cut-off');
    },
  );
  if (zip.entryCount > limits.entries) throw unreadable('too-large');
  const entries = await entriesOf(zip);
  const compressedBytes = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
  const inflatedBytes = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  refuseBombs(compressedBytes, inflatedBytes, limits);
  return { compressedBytes, inflatedBytes, ...partsOf(zip, entries, bytes, limits.inflatedBytes) };
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch {
    throw unreadable('damaged');
  }
  return entries;
}

function refuseBombs(compressed: number, inflated: number, limits: Limits): void {
  if (inflated > limits.inflatedBytes) throw unreadable('too-large');
  if (inflated > limits.ratioFromBytes && inflated > compressed * limits.ratio) throw unreadable('too-large');
}

function partsOf(
  zip: ZipFile,
  entries: readonly Entry[],
  bytes: Uint8Array,
  mostBytes: number,
): Pick<ZipParts, 'has' | 'part'> {
  const byName = new Map(entries.map((entry) => [keyOf(entry.fileName), entry]));
  let left = mostBytes;
  return {
    has: (name) => byName.has(keyOf(name)),
    async part(name) {
      const entry = byName.get(keyOf(name));
      if (entry === undefined) return null;
      const inflated = inflate(entry, await compressedOf(zip, entry, bytes), left);
      left -= inflated.length;
      return inflated;
    },
  };
}

function keyOf(name: string): string {
  return name.toLowerCase();
}

async function compressedOf(zip: ZipFile, entry: Entry, bytes: Uint8Array): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw unreadable('encrypted');
  const header = await zip.readLocalFileHeaderPromise(entry, { minimal: true }).catch(() => {
    throw unreadable('damaged');
  });
  return bytes.subarray(header.fileDataStart, header.fileDataStart + entry.compressedSize);
}

function inflate(entry: Entry, compressed: Uint8Array, left: number): Buffer {
  const inflated = inflatedOf(entry, compressed, left);
  if (inflated.length !== entry.uncompressedSize || crc32(inflated) !== entry.crc32)
    throw unreadable('damaged');
  return inflated;
}

function inflatedOf(entry: Entry, compressed: Uint8Array, left: number): Buffer {
  if (entry.compressionMethod === STORED) return Buffer.from(compressed);
  if (entry.compressionMethod !== DEFLATED) throw unreadable('damaged');
  try {
    // One byte more than admitted is enough to know that the zip lies.
    const maxOutputLength = Math.min(entry.uncompressedSize, left) + 1;
    return inflateRawSync(compressed, { maxOutputLength, chunkSize: PIECE });
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    throw unreadable(isTooLarge ? 'too-large' : 'damaged');
  }
}
