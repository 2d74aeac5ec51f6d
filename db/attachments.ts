import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { putInPlace, sha256Of, sizeOf, syncFile, syncFolder } from './disk';
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

function placeOf(folder: string, kind: string, sha256: string): string {
  return join(folder, 'attachments', sha256.slice(0, 2), `${sha256}.${kind}`);
}

/** Puts bytes into the folder under their hash, whole and synced before anything refers to them; the same bytes lie there once. */
export function keepAttachmentBytes(
  folder: string,
  kind: string,
  bytes: Uint8Array,
): { readonly sha256: string } {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const place = placeOf(folder, kind, sha256);
  if (existsSync(place) && sha256Of(place) === sha256) return { sha256 };
  mkdirSync(dirname(place), { recursive: true });
  const part = `${place}.part`;
  writeFileSync(part, bytes);
  syncFile(part);
  putInPlace(part, place);
  syncFolder(join(folder, 'attachments'));
  return { sha256 };
}

/** The bytes of one attachment, or null when they are gone or no longer what their name says. */
export function readAttachmentBytes(folder: string, kind: string, sha256: string): Uint8Array | null {
  const place = placeOf(folder, kind, sha256);
  if (!existsSync(place)) return null;
  const bytes = readFileSync(place);
  return createHash('sha256').update(bytes).digest('hex') === sha256 ? new Uint8Array(bytes) : null;
}
