import { alteredAttachments } from './attachments';
import { type Copy, copiesIn, copyPath } from './copies';
import { sha256Of } from './disk';
import type { FolderKeeper } from './folder';
import type { Manifest } from './manifest';
import { reading } from './open';
import type { Reading } from './reading';
import { asRefusal } from './refusals';
import { sameCounts } from './sameCounts';

export interface Problem {
  /** `data`, or the name of the attachment or copy. */
  readonly in: string;
  readonly what: 'damaged' | 'altered' | 'manifest-missing';
  readonly detail: string;
}

/** The live data file, its attachments and the newest copy; empty when all is well. */
export async function checkFolder(keeper: FolderKeeper): Promise<readonly Problem[]> {
  const { paths, problems } = keeper;
  const live = await keeper.undisturbed(() => damage('data', problems));
  const altered = alteredAttachments(paths.folder).map((name) => problem(name, 'altered'));
  const [newest] = copiesIn(paths);
  return [
    ...live,
    ...altered,
    ...(newest === undefined ? [] : checkCopy(newest, copyPath(paths, newest.name))),
  ];
}

function checkCopy({ name, manifest }: Copy, path: string): readonly Problem[] {
  if (manifest === null) return [problem(name, 'manifest-missing')];
  if (sha256Of(path) !== manifest.database.sha256) return [problem(name, 'altered')];
  return damage(name, () => reading(path, (open) => [...open.problems(), ...lost(open, manifest)]));
}

function lost({ contents, version }: Reading, manifest: Manifest): readonly string[] {
  const { counts, schemaSha256 } = contents();
  const isSame = schemaSha256 === manifest.schemaSha256 && version() === manifest.dataVersion;
  return isSame && sameCounts(counts, manifest.counts)
    ? []
    : ['other counts or another schema than its manifest'];
}

function damage(where: string, find: () => readonly string[]): readonly Problem[] {
  try {
    return find().map((detail) => problem(where, 'damaged', detail));
  } catch (error) {
    if (asRefusal(error)?.code !== 'data-damaged') throw error;
    return [problem(where, 'damaged', error instanceof Error ? error.message : '')];
  }
}

function problem(where: string, what: Problem['what'], detail = ''): Problem {
  return { in: where, what, detail };
}
