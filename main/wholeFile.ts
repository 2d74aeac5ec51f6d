import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '../db/model/refusal';

/** Writes a file so that nobody ever sees half of it: beside its place first, onto the disk, then in one step. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const halfway = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    const file = await open(halfway, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(halfway, path);
  } catch (error) {
    await rm(halfway, { force: true });
    throw inOfficeWords(error, path);
  }
}

/** The two that a person can do something about; any other error is a defect. */
function inOfficeWords(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal('disk-full');
  if (code === 'EBUSY' || code === 'EPERM' || code === 'EACCES' || code === 'EROFS' || code === 'EISDIR') {
    return new Refusal('file-busy', { name: basename(path) });
  }
  return error;
}
