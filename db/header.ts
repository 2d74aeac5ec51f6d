import { closeSync, copyFileSync, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from './model/refusal';
import { reading } from './open';
import { APPLICATION_ID } from './upgrade';

/** What a file says of itself in its first hundred bytes (sqlite.org/fileformat2.html, 1.3). */
interface Header {
  readonly applicationId: number;
  readonly version: number;
}

const MAGIC = 'SQLite format 3\0';
const HEADER_BYTES = 100;
const VERSION_AT = 60;
const APPLICATION_AT = 68;
const WAL_HEADER_BYTES = 32;
const WAL_PAGE_SIZE_AT = 8;
const FRAME_HEADER_BYTES = 24;

/**
 * Refuses a file that is not ours or comes from a newer program before SQLite touches it: even opening it to ask could
 * change it.
 */
export function refuseStranger(database: string, ours: number): void {
  const own = headerOf(database);
  const fits = (header: Header) => header.applicationId === APPLICATION_ID && header.version <= ours;
  const wal = `${database}-wal`;
  if ([own, ...headersInWal(wal)].every(fits)) return;
  // Only SQLite can tell which pages of a WAL count; it is asked on a copy.
  const real = hasFrames(wal) ? headerOfCopy(database, wal) : own;
  if (real.applicationId !== APPLICATION_ID) throw notOurs('other-program');
  if (real.version > ours) throw new Refusal('newer-data', { found: real.version, ours });
}

function headerOf(database: string): Header {
  const stat = statSync(database);
  if (!stat.isFile()) throw notOurs('not-a-file');
  if (stat.size === 0) throw notOurs('empty');
  const bytes = bytesAt(database, 0, HEADER_BYTES);
  if (bytes.length < HEADER_BYTES || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw notOurs('not-a-database');
  return headerIn(bytes);
}

function notOurs(why: string): Refusal {
  return new Refusal('not-our-database', { why });
}

function headerIn(page: Buffer): Header {
  return { version: page.readUInt32BE(VERSION_AT), applicationId: page.readUInt32BE(APPLICATION_AT) };
}

function hasFrames(wal: string): boolean {
  const size = statSync(wal, { throwIfNoEntry: false })?.size ?? 0;
  return size > WAL_HEADER_BYTES + FRAME_HEADER_BYTES;
}

/** Every first page that stands in the WAL, whether it counts or not: a suspicion, never a verdict. */
function headersInWal(wal: string): readonly Header[] {
  if (!hasFrames(wal)) return [];
  const fd = openSync(wal, 'r');
  try {
    const pageSize = pieceOf(fd, 0, WAL_HEADER_BYTES).readUInt32BE(WAL_PAGE_SIZE_AT);
    return pageSize < 512 ? [] : [...firstPages(fd, FRAME_HEADER_BYTES + pageSize)];
  } finally {
    closeSync(fd);
  }
}

function* firstPages(fd: number, frameBytes: number): Generator<Header> {
  const wanted = FRAME_HEADER_BYTES + HEADER_BYTES;
  for (let at = WAL_HEADER_BYTES; ; at += frameBytes) {
    const frame = pieceOf(fd, at, wanted);
    if (frame.length < wanted) return;
    if (frame.readUInt32BE(0) === 1) yield headerIn(frame.subarray(FRAME_HEADER_BYTES));
  }
}

function headerOfCopy(database: string, wal: string): Header {
  const folder = mkdtempSync(join(tmpdir(), 'kesheng-'));
  try {
    const copy = join(folder, 'app.db');
    copyFileSync(database, copy);
    copyFileSync(wal, `${copy}-wal`);
    return reading(copy, ({ version, applicationId }) => ({
      version: version(),
      applicationId: applicationId(),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bytesAt(path: string, at: number, length: number): Buffer {
  const fd = openSync(path, 'r');
  try {
    return pieceOf(fd, at, length);
  } finally {
    closeSync(fd);
  }
}

function pieceOf(fd: number, at: number, length: number): Buffer {
  const piece = Buffer.alloc(length);
  return piece.subarray(0, readSync(fd, piece, 0, length, at));
}
