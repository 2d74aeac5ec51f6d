import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { DATABASE_NAME } from './manifest';
import { Refusal } from './model/refusal';

/** Without a data file these stand only where one has been. */
const SIGNS_OF_DATA = /^(backups|attachments|quarantine|incoming|app\.db-(wal|shm|journal))$/i;
/** What the program's own rim or a blank plant that was never finished leaves, and what systems drop into every folder. */
const HARMLESS =
  /^(profile|logs|app\.lock(-journal)?|running\.json|app\.db\.new(-.*)?|\.DS_Store|desktop\.ini|Thumbs\.db|lost\+found|System Volume Information|\$RECYCLE\.BIN)$/i;
const NAMES_MOST = 10;

/** `blank` when a new plant may be made here. Refused when the folder is not ours to fill, or its data file is gone. */
export function standingIn(folder: string): 'data' | 'blank' {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat === undefined) return 'blank';
  if (!stat.isDirectory()) throw new Refusal('folder-not-empty', { found: [basename(folder)] });
  const names = readdirSync(folder).toSorted();
  if (names.includes(DATABASE_NAME)) return 'data';
  const signs = names.filter((name) => SIGNS_OF_DATA.test(name));
  if (signs.length > 0) throw new Refusal('folder-damaged', { found: signs });
  const strange = names.filter((name) => !HARMLESS.test(name));
  if (strange.length > 0) throw new Refusal('folder-not-empty', { found: strange.slice(0, NAMES_MOST) });
  return 'blank';
}

/** Whether there are changes that have not been folded into the data file: somebody works with it, or was killed. */
export function hasOpenWal(database: string): boolean {
  const wal = `${database}-wal`;
  return existsSync(wal) && statSync(wal).size > 0;
}
