import { hostname } from 'node:os';
import { copyOnClose, dailyCopy, QUICK_COPY_BYTES } from '../db/backup';
import { fillBlank } from '../db/fillBlank';
import { type OpenFolder, openFolder } from '../db/folder';
import { type Moment, momentOf, wallClock } from '../db/model/day';
import type { TrailCheck } from '../db/model/trail';
import { lastTrailCheck, verifyTrail } from '../db/trail';
import { openReader } from './imports/reader';
import type { Office, Printer } from './office';
import { openPageDrawer } from './pages/pageDrawer';
import { PASSWORD_COST, type PasswordCost } from './people/passwordHash';
import { sweepAttachments } from './records/sweepAttachments';
import { isSettled, settle } from './search/settle';
import { openSession } from './session';
import { DEFAULT_SETTINGS, settingsOf } from './settingsOf';
import { VERSION } from './version';

interface Surroundings {
  readonly folder: string;
  readonly printer: Printer;
  readonly via: Office['via'];
  /** The folder of the built programs, whose threads read files and draw pages; null does both in this thread. */
  readonly programs: URL | null;
  readonly now?: () => Moment;
  readonly passwordCost?: PasswordCost;
  /** A folder that is made here may be asked with another `now`. */
  readonly isTest?: boolean;
}

export interface OpenOffice {
  readonly office: Office;
  readonly open: OpenFolder;
  /** Makes the copy of the day unless there is one; on the command line only of a file that is copied quickly. */
  readonly keepDailyCopy: () => Promise<void>;
  /** After a stop that was not clean, or while the trail is known to be broken: checks it. Null: there was no need. */
  readonly watchTrail: () => Promise<TrailCheck | null>;
  /** Clears away attachments' bytes that no row names. */
  readonly sweep: () => Promise<void>;
  /** The window leaves a copy behind when something changed. */
  readonly close: () => Promise<void>;
}

/** Opens a plant's data folder, made as a blank plant when it is missing or empty. */
export async function openOffice(around: Surroundings): Promise<OpenOffice> {
  const now = around.now ?? (() => momentOf(Date.now()));
  const today = wallClock(now(), DEFAULT_SETTINGS.timeZone).day;
  const open = await openFolder(around.folder, {
    fillBlank: (trx) => fillBlank(trx, today, around.isTest === true),
    isWindow: around.via === 'window',
  });
  const programs = around.programs ?? undefined;
  // A new or an older file, or one that was written by an older program, gets its index here.
  if (!(await isSettled(open.db))) await open.db.transaction().execute(settle);
  const reader = openReader(programs && new URL('reader.js', programs));
  const pages = openPageDrawer(programs);
  const office: Office = {
    db: () => open.db,
    folder: open,
    now,
    session: openSession(around.via),
    via: around.via,
    passwordCost: around.passwordCost ?? PASSWORD_COST,
    workstation: hostname(),
    printer: around.printer,
    reader,
    pages,
    version: VERSION,
  };
  const instant = async () => ({ now: now(), timeZone: (await settingsOf(open.db)).timeZone });
  const isWindow = around.via === 'window';
  const keepDailyCopy = async () => {
    await dailyCopy(open, await instant(), isWindow ? undefined : QUICK_COPY_BYTES);
  };
  const watchTrail = async () => {
    const isNeeded = open.wasUnclean || lastTrailCheck(open.paths)?.ok === false;
    return isNeeded ? await verifyTrail(open, now()) : null;
  };
  const sweep = () => open.db.transaction().execute((trx) => sweepAttachments(trx, open.paths));
  const close = async () => {
    await Promise.all([reader.close(), pages.close()]);
    if (isWindow) await copyOnClose(open, await instant());
    await open.close();
  };
  return { office, open, keepDailyCopy, watchTrail, sweep, close };
}
