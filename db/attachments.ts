import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { putInPlace, sha256Of, sizeOf, syncFolder } from './disk';
import { type HashedFile, hashInName } from './manifest';

/** All attachments, by name. A file is named by what it holds, so its name is its hash; others are not ours. */
export function attachmentsIn(folder: string): readonly HashedFile[] {
  const root = join(folder, 'attachments');
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .toSorted()
    .flatMap((name) => {
      const sha256 = hashInName(name);
      return sha256 === null ? [] : [{ name, sha256, size: sizeOf(join(folder, name)) ?? 0 }];
    });
}

/** The names of those that no longer hold what their name says. */
export function alteredAttachments(folder: string): readonly string[] {
  return attachmentsIn(folder)
    .filter(({ name, sha256 }) => sha256Of(join(folder, name)) !== sha256)
    .map(({ name }) => name);
}

/** Moves checked attachments into the folder. None is ever taken away: those of the state before stay for going back. */
export function addAttachments(from: string, folder: string): void {
  for (const { name, sha256 } of attachmentsIn(from)) {
    const place = join(folder, name);
    if (existsSync(place) && sha256Of(place) === sha256) continue;
    mkdirSync(dirname(place), { recursive: true });
    putInPlace(join(from, name), place);
  }
  syncFolder(join(folder, 'attachments'));
}
