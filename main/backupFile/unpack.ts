import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { syncFile } from '../../db/disk';
import { DATABASE_NAME, type HashedFile, hashInName, type Manifest, manifestIn } from '../../db/manifest';
import { Refusal } from '../../db/model/refusal';
import { asRefusal } from '../../db/refusals';
import type { Unpack } from '../../db/restore';
import {
  ENTRIES_MOST,
  INFLATED_MOST_BYTES,
  MANIFEST_MOST_BYTES,
  MANIFEST_NAME,
  RATIO_FROM_BYTES,
  RATIO_MOST,
} from './limits';

type Entries = ReadonlyMap<string, Entry>;

/** Unpacks a `.kesheng` file into a folder, or refuses it whole as `backup-invalid`. */
export function unpackBackup(bytes: Uint8Array): Unpack {
  return async (folder) => {
    try {
      const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
      const entries = await entriesOf(zip);
      const manifest = await manifestOf(zip, entries);
      for (const file of filesOf(manifest, entries)) await unpackFile(zip, file, folder);
      return manifest;
    } catch (error) {
      throw asRefusal(error) ?? invalidZip(error);
    }
  };
}

// yauzl and zlib know no error classes: what is neither a refusal nor the disk's own complaint is their no to the zip.
function invalidZip(error: unknown): unknown {
  const isSystem = error instanceof Error && 'syscall' in error;
  return isSystem ? error : invalid('not-a-backup', error instanceof Error ? error.message : '');
}

function invalid(why: string, entry: string): Refusal {
  return new Refusal('backup-invalid', { why, entry });
}

/** The zip's whole directory, looked through before anything is inflated. yauzl itself refuses `..` and absolute names. */
async function entriesOf(zip: ZipFile): Promise<Entries> {
  if (zip.entryCount > ENTRIES_MOST) throw invalid('too-large', '');
  const entries = new Map<string, Entry>();
  let packed = 0;
  let inflated = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName } = entry;
    if (!isExpected(fileName) || entries.has(fileName) || entry.isEncrypted())
      throw invalid('strange-entry', fileName);
    entries.set(fileName, entry);
    packed += entry.compressedSize;
    inflated += entry.uncompressedSize;
  }
  const isBomb = inflated > RATIO_FROM_BYTES && inflated > packed * RATIO_MOST;
  if (isBomb || inflated > INFLATED_MOST_BYTES) throw invalid('too-large', '');
  return entries;
}

function isExpected(name: string): boolean {
  return name === MANIFEST_NAME || name === DATABASE_NAME || hashInName(name) !== null;
}

async function manifestOf(zip: ZipFile, entries: Entries): Promise<Manifest> {
  const entry = entries.get(MANIFEST_NAME);
  if (entry === undefined) throw invalid('manifest-missing', MANIFEST_NAME);
  if (entry.uncompressedSize > MANIFEST_MOST_BYTES) throw invalid('too-large', MANIFEST_NAME);
  const bytes = await buffer(await zip.openReadStreamPromise(entry));
  const manifest = crc32(bytes) === entry.crc32 ? manifestIn(bytes.toString('utf8')) : null;
  if (manifest === null) throw invalid('altered', MANIFEST_NAME);
  return manifest;
}

interface PackedFile extends HashedFile {
  readonly entry: Entry;
}

/** The manifest's files with their entries: none missing, none beyond, each as large as it says. */
function filesOf({ database, attachments }: Manifest, entries: Entries): readonly PackedFile[] {
  const files = [database, ...attachments].map((file) => {
    const entry = entries.get(file.name);
    if (entry === undefined) throw invalid('missing-entry', file.name);
    if (entry.uncompressedSize !== file.size) throw invalid('altered', file.name);
    return { ...file, entry };
  });
  if (entries.size !== files.length + 1) throw invalid('strange-entry', '');
  return files;
}

async function unpackFile(zip: ZipFile, { name, sha256, entry }: PackedFile, folder: string): Promise<void> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece);
      done(null, piece);
    },
  });
  // yauzl ends the stream with an error when it gives more or fewer bytes than the entry says.
  await pipeline(await zip.openReadStreamPromise(entry), hashing, createWriteStream(path, { flags: 'wx' }));
  if (hash.digest('hex') !== sha256) throw invalid('altered', name);
  syncFile(path);
}
