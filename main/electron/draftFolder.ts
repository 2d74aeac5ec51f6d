import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OfficeFile } from '../../preload/contract/takes';
import { safeFileName } from './fileNames';

/** Long enough for a mail program to have read it. */
const KEPT_FOR_MS = 24 * 60 * 60 * 1000;

/** Puts a letter into a folder of its own, under a name that can only be that of a letter; older ones go. */
export async function keepDraft(folder: string, { name, bytes }: OfficeFile, now: number): Promise<string> {
  await mkdir(folder, { recursive: true });
  await removeOld(folder, now);
  const own = join(folder, String(now));
  await mkdir(own, { recursive: true });
  const path = join(own, `${safeFileName(name.replace(/\.eml$/, ''))}.eml`);
  await writeFile(path, bytes);
  return path;
}

async function removeOld(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    // A draft that a mail program still holds open is left for the next time.
    if (now - (await stat(path)).mtimeMs > KEPT_FOR_MS)
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}
