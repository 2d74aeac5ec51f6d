import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { app, type BrowserWindow, dialog, nativeTheme } from 'electron';
import { Refusal } from '../../db/model/refusal';
import type { OfficeFile } from '../../preload/contract/takes';
import { writeWhole } from '../wholeFile';
import { safeFileName } from './fileNames';
import { noteOpened } from './noteOpened';
import { openDraft } from './openDraft';
import { printPdf } from './printPdf';
import type { ShellJobs } from './shellDoor';

const MOST_BYTES = 200 * 1024 * 1024;
const TITLE_BAR_COLOURS = {
  light: { color: '#f3f5f8', symbolColor: '#1f2733' },
  dark: { color: '#151a22', symbolColor: '#e4e8ee' },
};

/** What the window asks of the system around it. */
export function shellJobs(window: BrowserWindow): ShellJobs {
  return {
    'shell.chooseFile': async ({ kinds }) => ({ file: await chooseFile(window, kinds ?? []) }),
    'shell.saveFile': async (file) => ({ saved: await saveFile(window, file) }),
    'shell.openDraft': async (file) => ({ opened: await openDraft(file) }),
    'shell.printPdf': ({ bytes }) => printPdf(bytes),
    'shell.noteOpened': () => noteOpened(),
    'shell.theme': ({ theme }) => ({ isDark: wear(window, theme) }),
    'shell.windowReady': () => ({ startedWithin: Date.now() - (process.getCreationTime() ?? Date.now()) }),
  };
}

async function chooseFile(window: BrowserWindow, kinds: readonly string[]): Promise<OfficeFile | null> {
  const extensions = kinds.map((kind) => kind.slice(1));
  const filters = extensions.length === 0 ? [] : [{ name: kinds.join(' '), extensions }];
  const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters });
  const [path] = filePaths;
  if (path === undefined) return null;
  const name = basename(path);
  if ((await stat(path)).size > MOST_BYTES) throw new Refusal('file-unreadable', { name, why: 'too-large' });
  return { name, bytes: new Uint8Array(await readFile(path)) };
}

async function saveFile(window: BrowserWindow, { name, bytes }: OfficeFile): Promise<string | null> {
  const defaultPath = join(app.getPath('documents'), safeFileName(name));
  const { filePath, canceled } = await dialog.showSaveDialog(window, { defaultPath });
  if (canceled || filePath === '') return null;
  await writeWhole(filePath, bytes);
  return basename(filePath);
}

function wear(window: BrowserWindow, theme: 'system' | 'light' | 'dark'): boolean {
  nativeTheme.themeSource = theme;
  const isDark = nativeTheme.shouldUseDarkColors;
  if (process.platform === 'win32') {
    window.setTitleBarOverlay(isDark ? TITLE_BAR_COLOURS.dark : TITLE_BAR_COLOURS.light);
  }
  return isDark;
}
