import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { attachmentsIn } from './attachments';
import { type Copy, copiesIn, dropCopy, dropLeftBehind, keepCopy, newestVerified } from './copies';
import { sha256Of, sizeOf, syncFile, syncFolder } from './disk';
import type { FolderPaths } from './folderPaths';
import { type CopyReason, DATABASE_NAME, type Manifest } from './manifest';
import { copiesToDrop } from './model/backupRotation';
import { type Day, type Moment, wallClock } from './model/day';
import { reading } from './open';
import type { Contents, Reading } from './reading';
import { damagedBy } from './refusals';
import { sameCounts } from './sameCounts';

/** What copies are made of. */
export interface CopySource {
  readonly paths: FolderPaths;
  /** A whole, compact copy of the data file in a new file. */
  readonly copyTo: (path: string) => void;
  readonly contents: () => Contents;
  /** Changes when another process has written. */
  readonly dataVersion: () => number;
  /** Waits for the transaction that is running and keeps others waiting. */
  readonly undisturbed: <T>(work: () => T) => Promise<T>;
}

/** When something happens, and the zone that says which day that is. */
export interface Instant {
  readonly now: Moment;
  readonly timeZone: string;
}

/** A file up to this size is copied and checked in a blink, so even one call on the command line can take the day's copy. */
export const QUICK_COPY_BYTES = 16 * 1024 * 1024;

/** A checked copy under its name, or nothing at all. */
export function makeCopy(source: CopySource, why: CopyReason, now: Moment): Promise<Copy> {
  return source.undisturbed(() => copyNow(source, why, now));
}

/** As `makeCopy`, for whoever already keeps everyone else waiting. */
export function copyNow(source: CopySource, why: CopyReason, now: Moment): Copy {
  return withPart(source, (part) =>
    keepCopy(source.paths, part.path, checkedManifest(source.paths, part, why, now)),
  );
}

/** The copy of the day, unless there is one. A file over `largest` bytes is left to somebody with more time. */
export async function dailyCopy(
  source: CopySource,
  instant: Instant,
  largest = Number.POSITIVE_INFINITY,
): Promise<Copy | null> {
  const { paths } = source;
  const today = dayOf(instant.now, instant);
  const hasOne = copiesIn(paths).some(
    (copy) => copy.manifest !== null && dayOf(copy.madeAt, instant) === today,
  );
  if (hasOne || (sizeOf(paths.database) ?? 0) > largest) return null;
  const copy = await makeCopy(source, 'daily', instant.now);
  dropOldCopies(paths, instant);
  return copy;
}

/** A copy when the program closes, unless the newest one holds the same. */
export async function copyOnClose(source: CopySource, instant: Instant): Promise<Copy | null> {
  const { paths } = source;
  const copy = await source.undisturbed(() =>
    withPart(source, (part) => {
      // The same contents are always copied to the same bytes.
      if (newestVerified(paths)?.manifest?.database.sha256 === sha256Of(part.path)) return null;
      return keepCopy(paths, part.path, checkedManifest(paths, part, 'close', instant.now));
    }),
  );
  dropOldCopies(paths, instant);
  return copy;
}

/** Keeps all copies of the last 2 days, then 12 daily, 10 weekly and 9 monthly ones. */
export function dropOldCopies(paths: FolderPaths, instant: Instant): void {
  const dated = copiesIn(paths).map(({ name, madeAt, manifest }) => {
    return { name, madeAt, day: dayOf(madeAt, instant), isVerified: manifest !== null };
  });
  for (const name of copiesToDrop(dated, dayOf(instant.now, instant))) dropCopy(paths, name);
  dropLeftBehind(paths);
  syncFolder(paths.backups);
}

function dayOf(moment: Moment, { timeZone }: Instant): Day {
  return wallClock(moment, timeZone).day;
}

/** A copy that has not been looked at yet. */
interface Part {
  readonly path: string;
  /** What the file held when it was copied; null when another process wrote meanwhile, so that nobody can say. */
  readonly source: Contents | null;
}

function withPart<T>(source: CopySource, use: (part: Part) => T): T {
  const path = join(source.paths.backups, `${process.pid}.part`);
  rmSync(path, { force: true });
  try {
    const version = source.dataVersion();
    const contents = source.contents();
    source.copyTo(path);
    syncFile(path);
    return use({ path, source: source.dataVersion() === version ? contents : null });
  } finally {
    rmSync(path, { force: true });
  }
}

function checkedManifest(
  paths: FolderPaths,
  { path, source }: Part,
  why: CopyReason,
  madeAt: Moment,
): Manifest {
  const { problems, version, contents, trail, named } = reading(path, whatIsIn);
  if (problems.length > 0) throw damagedBy(problems);
  refuseLoss(source, contents);
  return {
    format: 1,
    madeAt,
    why,
    dataVersion: version,
    ...contents,
    database: { name: DATABASE_NAME, size: sizeOf(path) ?? 0, sha256: sha256Of(path) },
    attachments: attachmentsIn(paths.folder).filter(({ sha256 }) => named?.has(sha256) !== false),
    ...(trail === null ? {} : { trailHead: trail }),
  };
}

/** A damaged file can lose rows on the way without a word, so they are counted on both sides. */
function refuseLoss(source: Contents | null, copied: Contents): void {
  if (source === null) return;
  if (source.schemaSha256 === copied.schemaSha256 && sameCounts(source.counts, copied.counts)) return;
  throw damagedBy(['the copy holds other rows than the file']);
}

function whatIsIn({ problems, version, contents, trailEnd, attachments }: Reading) {
  return {
    problems: problems(),
    version: version(),
    contents: contents(),
    trail: trailEnd().anchor,
    named: attachments(),
  };
}
