import { type OpenFolder, openFolder } from '../db/folder';
import { fillBlank } from '../db/fillBlank';
import { type Moment, momentOf, wallClock } from '../db/model/day';
import { officeUser } from '../db/queries/settings';
import { openReader } from './imports/reader';
import type { Office, Printer } from './office';
import { DEFAULT_SETTINGS } from './settingsOf';
import { VERSION } from './version';

interface Surroundings {
  readonly folder: string;
  readonly printer: Printer;
  readonly via: Office['via'];
  /** The bundle of the reader's worker; null reads in this thread. */
  readonly readerUrl: URL | null;
  readonly now?: () => Moment;
  /** A folder that is made here may be asked with another `now`. */
  readonly isTest?: boolean;
}

export interface OpenOffice {
  readonly office: Office;
  readonly open: OpenFolder;
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
  const reader = openReader(around.readerUrl ?? undefined);
  const user = await officeUser(open.db);
  const office: Office = {
    db: () => open.db,
    folder: open,
    now,
    user: { code: user?.code ?? 'office', name: user?.name ?? '', role: user?.role ?? 'administrator' },
    via: around.via,
    printer: around.printer,
    reader,
    version: VERSION,
  };
  const close = async () => {
    await reader.close();
    await open.close();
  };
  return { office, open, close };
}
