import { dropOldCopies, type Instant, makeCopy } from '../../db/backup';
import { checkFolder, type Problem } from '../../db/check';
import { type Copy, copiesIn } from '../../db/copies';
import { wallClock } from '../../db/model/day';
import { type Restored, restoreState, undoRestore } from '../../db/restore';
import { forgetTrailCheck } from '../../db/trail';
import type { RestoredBackup } from '../../preload/contract/backup';
import { packBackup } from '../backupFile/pack';
import { unpackBackup } from '../backupFile/unpack';
import type { JobOffice } from '../office';
import type { ChannelsOf, Jobs } from './list';

export const backup: Jobs<ChannelsOf<'backup'>> = {
  'backup.create': async (office) => {
    const { paths } = office.folder;
    const copy = await makeCopy(office.folder, 'asked', office.now);
    const bytes = await packBackup(paths, copy);
    dropOldCopies(paths, instantOf(office));
    return { file: { name: fileName(instantOf(office)), bytes } };
  },

  'backup.restore': async (office, input) => {
    const { folder, now } = office;
    const restored =
      'undo' in input
        ? await undoRestore(folder, input.undo, now)
        : await restoreState(folder, unpackBackup(input.file.bytes), now);
    forgetTrailCheck(folder.paths);
    dropOldCopies(folder.paths, instantOf(office));
    return inHistory(office, restored);
  },

  'backup.check': async ({ folder }) => {
    const problems = await checkFolder(folder);
    return { ok: problems.length === 0, problems: problems.map(inOneLine) };
  },

  'backup.list': ({ folder }) => Promise.resolve({ copies: copiesIn(folder.paths).map(shownCopy) }),
};

function instantOf({ now, settings }: JobOffice): Instant {
  return { now, timeZone: settings.timeZone };
}

function fileName({ now, timeZone }: Instant): string {
  const { day, time } = wallClock(now, timeZone);
  return `kesheng-${day}-${time.slice(0, 5).replace(':', '')}.kesheng`;
}

/** The restored data says itself that it was restored, and over what. */
function inHistory(office: JobOffice, { manifest, before }: Restored): Promise<RestoredBackup> {
  const { madeAt, counts } = manifest;
  return office.write(({ changed }) => {
    changed({ record: 'backup', key: before.name, old: null, new: { madeAt } });
    return Promise.resolve({ restored: { madeAt, counts }, undo: before.name });
  });
}

function shownCopy({ name, madeAt, why, size, manifest }: Copy) {
  return { name, madeAt, why, size, isVerified: manifest !== null };
}

function inOneLine({ in: place, what, detail }: Problem): string {
  return detail === '' ? `${place}: ${what}` : `${place}: ${what}: ${detail}`;
}
