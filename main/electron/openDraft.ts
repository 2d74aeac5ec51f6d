import { join } from 'node:path';
import { app, shell } from 'electron';
import type { OfficeFile } from '../../preload/contract/takes';
import { keepDraft } from './draftFolder';

/** The one thing that is ever opened outside: a letter that the office has just written, in its mail program. */
export async function openDraft(file: OfficeFile): Promise<boolean> {
  const path = await keepDraft(join(app.getPath('userData'), 'drafts'), file, Date.now());
  return (await shell.openPath(path)) === '';
}
