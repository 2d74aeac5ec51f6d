import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { putInPlace, sizeOf, writeWhole } from './disk';
import type { FolderPaths } from './folderPaths';
import { COPY_REASONS, type CopyReason, type Manifest, manifestIn } from './manifest';
import { newestFirst } from './model/backupRotation';
import { isMoment, type Moment } from './model/day';

/** A copy of the data file in `backups/`, beside it its manifest. */
export interface Copy {
  /** `2026-04-01T06-20-00.000Z-daily-1a2b3c4d`: when, why, and the beginning of its hash. */
  readonly name: string;
  readonly madeAt: Moment;
  readonly why: CopyReason;
  readonly size: number;
  /** Its manifest, written once the copy had been checked; null when that is gone or does not fit the file. */
  readonly manifest: Manifest | null;
}

const TAG_LENGTH = 8;
const NAME = new RegExp(
  `^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d)-(\\d\\d)-(\\d\\d\\.\\d{3}Z)-(${COPY_REASONS.join('|')})-([0-9a-f]{${TAG_LENGTH}})$`,
);
/** No copy takes this long: what is older and not whole was left by a killed program. */
const LEFT_BEHIND_MS = 3_600_000;

export function copyPath(paths: FolderPaths, name: string): string {
  return join(paths.backups, `${name}.db`);
}

function manifestPath(paths: FolderPaths, name: string): string {
  return join(paths.backups, `${name}.json`);
}

/**
 * A checked file becomes a copy. The manifest goes first: a copy that can be listed always has one. The hash in the
 * name keeps two processes that copy in the same instant from mixing their pairs.
 */
export function keepCopy(paths: FolderPaths, part: string, manifest: Manifest): Copy {
  const { madeAt, why, database } = manifest;
  const name = `${madeAt.replaceAll(':', '-')}-${why}-${database.sha256.slice(0, TAG_LENGTH)}`;
  writeWhole(manifestPath(paths, name), JSON.stringify(manifest, null, 1));
  putInPlace(part, copyPath(paths, name));
  return { name, madeAt, why, size: database.size, manifest };
}

/** Newest first. */
export function copiesIn(paths: FolderPaths): readonly Copy[] {
  if (!existsSync(paths.backups)) return [];
  return readdirSync(paths.backups)
    .filter((file) => file.endsWith('.db'))
    .flatMap((file) => copyNamed(paths, basename(file, '.db')) ?? [])
    .toSorted(newestFirst);
}

export function newestVerified(paths: FolderPaths): Copy | null {
  return copiesIn(paths).find(({ manifest }) => manifest !== null) ?? null;
}

/** The copy of this name, or null; a name comes from outside and leads nowhere else. */
export function copyNamed(paths: FolderPaths, name: string): Copy | null {
  const [, day, hour, minute, second, reason, tag = ''] = NAME.exec(name) ?? [];
  const madeAt = `${day}T${hour}:${minute}:${second}`;
  const why = COPY_REASONS.find((one) => one === reason);
  const size = why === undefined ? null : sizeOf(copyPath(paths, name));
  if (why === undefined || size === null || !isMoment(madeAt)) return null;
  const manifest = manifestOf(paths, name);
  const fits = manifest?.database.size === size && manifest.database.sha256.startsWith(tag);
  return { name, madeAt, why, size, manifest: fits ? manifest : null };
}

function manifestOf(paths: FolderPaths, name: string): Manifest | null {
  const path = manifestPath(paths, name);
  return existsSync(path) ? manifestIn(readFileSync(path, 'utf8')) : null;
}

// The file goes first: what a kill leaves then is a manifest without a copy, which nobody lists.
export function dropCopy(paths: FolderPaths, name: string): void {
  rmSync(copyPath(paths, name), { force: true });
  rmSync(manifestPath(paths, name), { force: true });
}

export function dropLeftBehind({ backups }: FolderPaths): void {
  const files = new Set(readdirSync(backups));
  for (const file of files) {
    const isWhole =
      file.endsWith('.db') || (file.endsWith('.json') && files.has(`${basename(file, '.json')}.db`));
    const path = join(backups, file);
    if (!isWhole && isOurs(file) && isOld(path)) rmSync(path, { force: true });
  }
}

function isOurs(file: string): boolean {
  return file.endsWith('.part') || NAME.test(basename(file, '.json'));
}

function isOld(path: string): boolean {
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
  return Date.now() - changed > LEFT_BEHIND_MS;
}
