import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copiesIn } from './copies';
import { writeWhole } from './disk';
import type { FolderKeeper } from './folder';
import type { FolderPaths } from './folderPaths';
import { isMoment, type Moment } from './model/day';
import type { TrailCheck } from './model/trail';
import { checkTrail } from './queries/trailCheck';

/** The last check of the trail, beside the data: a break stays told until a later check finds none. */
interface KeptTrailCheck extends TrailCheck {
  readonly checkedAt: Moment;
}

/** Holds the trail against itself and against what the copies remember of it, and keeps what was found. */
export async function verifyTrail(keeper: FolderKeeper, now: Moment): Promise<KeptTrailCheck> {
  const { db, paths, trailEnd } = keeper;
  const anchors = copiesIn(paths).flatMap(({ manifest }) => manifest?.trailHead ?? []);
  const found = { ...(await checkTrail(db, { anchors, given: trailEnd().given })), checkedAt: now };
  writeWhole(keptAt(paths), JSON.stringify(found));
  return found;
}

/** Null before the first check, and where nobody can read what was kept. */
export function lastTrailCheck(paths: FolderPaths): KeptTrailCheck | null {
  const path = keptAt(paths);
  if (!existsSync(path)) return null;
  try {
    const kept: KeptTrailCheck = JSON.parse(readFileSync(path, 'utf8'));
    return typeof kept.ok === 'boolean' && isMoment(kept.checkedAt) ? kept : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** After other data was put in place the check of before says nothing. */
export function forgetTrailCheck(paths: FolderPaths): void {
  rmSync(keptAt(paths), { force: true });
}

function keptAt({ logs }: FolderPaths): string {
  return join(logs, 'trail.json');
}
