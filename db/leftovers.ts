import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { attachmentsIn } from './attachments';
import { copiesIn } from './copies';
import { syncFolder } from './disk';
import type { FolderPaths } from './folderPaths';
import type { HashedFile } from './manifest';

const PART = /^[0-9a-f]{64}\.[a-z0-9]{1,8}\.part$/;
/** No attachment takes this long to be written: what is older was left by a killed program. */
const LEFT_BEHIND_MS = 3_600_000;

/** Attachments that no row names, and no copy that one could go back to. */
export function leftoversIn(paths: FolderPaths, named: ReadonlySet<string>): readonly HashedFile[] {
  const without = attachmentsIn(paths.folder).filter(({ sha256 }) => !named.has(sha256));
  if (without.length === 0) return [];
  const copied = new Set(
    copiesIn(paths).flatMap(({ manifest }) => manifest?.attachments.map(({ sha256 }) => sha256) ?? []),
  );
  return without.filter(({ sha256 }) => !copied.has(sha256));
}

/** Off the disk for good; one that another program holds open goes the next time. */
export function dropLeftovers(paths: FolderPaths, files: readonly HashedFile[]): void {
  for (const { name } of files) ifFree(() => rmSync(join(paths.folder, name), { force: true }));
  if (files.length > 0) syncFolder(paths.attachments);
}

/** Nobody knows where they came from, so they are only put out of the way, for a person to look at. */
export function setAsideLeftovers(paths: FolderPaths, files: readonly HashedFile[]): void {
  if (files.length === 0) return;
  const aside = join(paths.quarantine, 'attachments');
  mkdirSync(aside, { recursive: true });
  for (const { name } of files)
    ifFree(() => renameSync(join(paths.folder, name), join(aside, basename(name))));
  syncFolder(aside);
}

/** What a killed program had begun to write. */
export function dropUnfinished({ attachments }: FolderPaths, now: number): void {
  if (!existsSync(attachments)) return;
  for (const entry of readdirSync(attachments, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && PART.test(entry.name) && now - changedAt(path) > LEFT_BEHIND_MS)
      ifFree(() => rmSync(path, { force: true }));
  }
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
}

const HELD = ['EBUSY', 'EPERM', 'EACCES', 'ENOENT'];

function ifFree(move: () => void): void {
  try {
    move();
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null;
    if (!HELD.some((held) => held === code)) throw error;
  }
}
