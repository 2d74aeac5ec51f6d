import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addAttachments } from './attachments';
import { copyNow } from './backup';
import { type Copy, copyNamed, copyPath } from './copies';
import { sha256Of, sizeOf, syncFile } from './disk';
import type { FolderKeeper } from './folder';
import { refuseStranger } from './header';
import { DATABASE_NAME, type HashedFile, type Manifest } from './manifest';
import type { Moment } from './model/day';
import { Refusal } from './model/refusal';
import { connect, type DataFile, reading } from './open';
import { asRefusal } from './refusals';
import { sameCounts } from './sameCounts';
import { type Migrations, upgrade, versionAfter } from './upgrade';

export interface Restored {
  readonly manifest: Manifest;
  /** The copy of the state before, for going back to it. */
  readonly before: Copy;
}

/** Unpacks a state into a folder, `app.db` and `attachments/`, and says what must be in it. */
export type Unpack = (folder: string) => Promise<Manifest>;

/**
 * Puts another state in the place of the present one. It is unpacked and checked beside it, the present one is copied,
 * then one rename decides: a kill before it leaves the state before, a kill after it the state after.
 */
export function restoreState(keeper: FolderKeeper, unpack: Unpack, now: Moment): Promise<Restored> {
  const { paths } = keeper;
  return keeper.alone(async () => {
    rmSync(paths.incoming, { recursive: true, force: true });
    mkdirSync(paths.incoming);
    try {
      const manifest = await unpack(paths.incoming);
      const finished = join(paths.incoming, DATABASE_NAME);
      await makeReady(keeper, finished, manifest);
      const before = await keeper.undisturbed(() => swap(keeper, finished, now));
      return { manifest, before };
    } finally {
      rmSync(paths.incoming, { recursive: true, force: true });
    }
  });
}

/** Back to the state before a restore, from its copy; this can be taken back in the same way. */
export async function undoRestore(keeper: FolderKeeper, undo: string, now: Moment): Promise<Restored> {
  const copy = copyNamed(keeper.paths, undo);
  if (copy === null || copy.why !== 'restore') throw new Refusal('nothing-to-undo', { undo });
  const { manifest, name } = copy;
  if (manifest === null) throw new Refusal('backup-invalid', { why: 'manifest-missing' });
  return await restoreState(
    keeper,
    (folder) => {
      copyFileSync(copyPath(keeper.paths, name), join(folder, DATABASE_NAME));
      return Promise.resolve(manifest);
    },
    now,
  );
}

function swap(keeper: FolderKeeper, finished: string, now: Moment): Copy {
  const before = copyNow(keeper, 'restore', now);
  addAttachments(keeper.paths.incoming, keeper.paths.folder);
  keeper.putDatabase(finished);
  return before;
}

/** Checks the unpacked database against its manifest, and brings it to our version while it still stands aside. */
async function makeReady({ migrations }: FolderKeeper, finished: string, manifest: Manifest): Promise<void> {
  refuseOtherBytes(finished, manifest.database);
  refuseForeign(finished, versionAfter(migrations));
  refuseOtherContents(finished, manifest);
  const file = connect(finished, { journal: 'delete' });
  try {
    await upgrade(file.db, migrations);
    await refuseMissingTables(file, migrations);
  } finally {
    file.close();
  }
  syncFile(finished);
}

function refuseOtherBytes(path: string, { name, size, sha256 }: HashedFile): void {
  if (sizeOf(path) === size && sha256Of(path) === sha256) return;
  throw new Refusal('backup-invalid', { why: 'altered', entry: name });
}

function refuseForeign(finished: string, ours: number): void {
  try {
    refuseStranger(finished, ours);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'not-our-database') throw error;
    throw new Refusal('backup-invalid', { why: 'not-our-database' });
  }
}

function refuseOtherContents(finished: string, manifest: Manifest): void {
  const { problems, contents, version } = readingOf(finished);
  if (problems.length > 0) throw new Refusal('backup-invalid', { why: 'damaged', problems });
  const isSame =
    version === manifest.dataVersion &&
    contents.schemaSha256 === manifest.schemaSha256 &&
    sameCounts(contents.counts, manifest.counts);
  if (!isSame) throw new Refusal('backup-invalid', { why: 'counts' });
}

async function refuseMissingTables(file: DataFile, migrations: Migrations): Promise<void> {
  const blank = connect(':memory:');
  try {
    await upgrade(blank.db, migrations);
    const [wanted, found] = [blank, file].map(({ contents }) => Object.keys(contents().counts));
    const isWhole = wanted?.every((table) => found?.includes(table)) === true;
    if (!isWhole) throw new Refusal('backup-invalid', { why: 'tables' });
  } finally {
    blank.close();
  }
}

function readingOf(finished: string) {
  try {
    return reading(finished, (open) => ({
      problems: open.problems(),
      contents: open.contents(),
      version: open.version(),
    }));
  } catch (error) {
    if (asRefusal(error)?.code !== 'data-damaged') throw error;
    throw new Refusal('backup-invalid', { why: 'damaged' });
  }
}
