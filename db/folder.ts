import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { type CopySource, makeCopy } from './backup';
import { copiesIn, newestVerified } from './copies';
import { putInPlace, removeDatabase, syncFile } from './disk';
import { type FolderPaths, pathsOf } from './folderPaths';
import { refuseStranger } from './header';
import { MIGRATIONS } from './migrations/list';
import { type Moment, momentOf } from './model/day';
import { BUSY_MS, connect, type DataFile, reading, type SharedLock, shareLock } from './open';
import type { TrailEnd } from './reading';
import { asRefusal, damagedBy } from './refusals';
import { leaveMarker, markerAt, takeMarker } from './running';
import type { Db, Trx } from './schema';
import { hasOpenWal, standingIn } from './standing';
import { isOlder, type Migrations, upgrade, versionAfter } from './upgrade';

interface NewestCopy {
  readonly madeAt: Moment | null;
  readonly isVerified: boolean;
}

/** The open data folder, as jobs may use it. */
export interface FolderKeeper extends CopySource {
  /** Stays the same through a restore, which puts another file under it. */
  readonly db: Db;
  readonly migrations: Migrations;
  /** What the integrity check and the foreign keys find in the live file, in SQLite's words. */
  readonly problems: () => readonly string[];
  readonly trailEnd: () => TrailEnd;
  /** The newest copy in `backups/`, for showing how safe the data is. */
  readonly newestCopy: () => Promise<NewestCopy>;
  /** Does the work while no other process of ours is in the folder; SQLITE_BUSY when one does not leave in time. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Puts a finished database file in the place of the live one, in one step; only inside `alone` and `undisturbed`. */
  readonly putDatabase: (finished: string) => void;
}

export interface OpenFolder extends FolderKeeper {
  /** The program before this one stopped without closing. */
  readonly wasUnclean: boolean;
  readonly close: () => Promise<void>;
}

interface FolderOptions {
  /** Fills the tables of a new plant. */
  readonly fillBlank: (trx: Trx) => Promise<void>;
  /** Only the window leaves a marker; the command line works beside it. */
  readonly isWindow?: boolean;
  readonly migrations?: Migrations;
  readonly busyMs?: number;
  readonly now?: () => Moment;
}

type Chosen = Required<FolderOptions>;

/** Opens a plant's data folder, through every check on the way; a missing or empty one becomes a blank plant. */
export async function openFolder(folder: string, options: FolderOptions): Promise<OpenFolder> {
  const chosen = {
    isWindow: false,
    migrations: MIGRATIONS,
    busyMs: BUSY_MS,
    now: () => momentOf(Date.now()),
    ...options,
  };
  const paths = pathsOf(folder);
  // Looked at before the first byte is written, so that a folder that is refused stays as it was.
  if (standingIn(folder) === 'data') refuseStranger(paths.database, versionAfter(chosen.migrations));
  mkdirSync(folder, { recursive: true });
  const lock = shareLock(paths.lock, chosen.busyMs);
  try {
    return await openLocked(paths, lock, chosen);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openLocked(paths: FolderPaths, lock: SharedLock, chosen: Chosen): Promise<OpenFolder> {
  if (standingIn(paths.folder) === 'blank') await lock.alone(() => makeBlank(paths, chosen));
  clearUnfinished(paths);
  refuseStranger(paths.database, versionAfter(chosen.migrations));
  const wasUnclean = refuseDamaged(paths, chosen);
  for (const folder of [paths.attachments, paths.backups, paths.quarantine, paths.logs, paths.profile]) {
    mkdirSync(folder, { recursive: true });
  }
  const file = connect(paths.database, chosen);
  try {
    const open = { ...openFolderOver(file, paths, lock, chosen), wasUnclean };
    if (await isOlder(file.db, chosen.migrations)) await lock.alone(() => bringUp(open, chosen));
    if (chosen.isWindow) leaveMarker(paths.running);
    return open;
  } catch (error) {
    file.close();
    throw error;
  }
}

function openFolderOver(
  file: DataFile,
  paths: FolderPaths,
  lock: SharedLock,
  { isWindow, migrations }: Chosen,
): Omit<OpenFolder, 'wasUnclean'> {
  return {
    db: file.db,
    paths,
    migrations,
    dataVersion: file.dataVersion,
    problems: file.problems,
    trailEnd: file.trailEnd,
    copyTo: file.copyTo,
    contents: file.contents,
    undisturbed: file.undisturbed,
    newestCopy: () => Promise.resolve(newestCopyIn(paths)),
    alone: lock.alone,
    putDatabase: (finished) => file.replaceBy(() => putInPlace(finished, paths.database)),
    async close() {
      await lock.settled();
      await file.undisturbed(file.close);
      if (isWindow) takeMarker(paths.running);
      lock.release();
    },
  };
}

function newestCopyIn(paths: FolderPaths): NewestCopy {
  const [newest] = copiesIn(paths);
  return { madeAt: newest?.madeAt ?? null, isVerified: newest !== undefined && newest.manifest !== null };
}

/** Under another name until it is whole. Whoever waited for the lock finds it made. */
async function makeBlank(paths: FolderPaths, { migrations, fillBlank, busyMs }: Chosen): Promise<void> {
  if (standingIn(paths.folder) === 'data') return;
  removeDatabase(paths.blank);
  const file = connect(paths.blank, { busyMs, journal: 'delete' });
  try {
    await upgrade(file.db, migrations);
    await file.db.transaction().execute(fillBlank);
  } finally {
    file.close();
  }
  syncFile(paths.blank);
  putInPlace(paths.blank, paths.database);
}

/** Both are only made by a process that is alone in the folder, so what stands here now was left by a killed one. */
function clearUnfinished(paths: FolderPaths): void {
  if (existsSync(paths.blank)) removeDatabase(paths.blank);
  if (existsSync(paths.incoming)) rmSync(paths.incoming, { recursive: true, force: true });
}

/** A verified copy first; then all migrations in one transaction, or the old file as it was. */
async function bringUp(open: OpenFolder, { migrations, now }: Chosen): Promise<void> {
  // Another program may have been here first, and a newer one at that.
  refuseStranger(open.paths.database, versionAfter(migrations));
  if (!(await isOlder(open.db, migrations))) return;
  await makeCopy(open, 'upgrade', now());
  await upgrade(open.db, migrations);
}

/** After a stop that was not clean, which it tells, the file is checked before anything is written to it. */
function refuseDamaged(paths: FolderPaths, { isWindow }: Chosen): boolean {
  const marker = markerAt(paths.running);
  // A window opens a folder once, so a marker that it finds is of one that is gone, whatever the process table says.
  const isUnclean = marker === 'none' ? hasOpenWal(paths.database) : marker === 'dead' || isWindow;
  if (!isUnclean) return false;
  const problems = problemsOf(paths.database);
  if (problems.length > 0) {
    throw damagedBy(problems, { newestCopy: newestVerified(paths)?.madeAt ?? null });
  }
  if (marker === 'dead') takeMarker(paths.running);
  return true;
}

/** Read-only, so that not even the WAL is folded into a file that may be damaged. */
function problemsOf(database: string): readonly string[] {
  try {
    return reading(database, ({ problems }) => problems());
  } catch (error) {
    const refusal = asRefusal(error);
    if (refusal?.code !== 'data-damaged') throw error;
    return [error instanceof Error ? error.message : ''];
  }
}
