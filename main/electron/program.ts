import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow, session } from 'electron';
import { dataFolder, namedFolder } from '../dataFolder';
import { declareAppScheme, serveWindow } from './appScheme';
import { openBridge, tellWindow } from './bridge';
import { FirstAsks } from './firstAsks';
import { keepAlive } from './lifecycle';
import { setMenu } from './menu';
import { startOffice } from './officeChild';
import { OfficeLink } from './officeLink';
import { drawPdf } from './printer';
import { sandboxEverything } from './sandbox';
import type { ShellDoor } from './shellDoor';
import { raiseWalls, wallInSession } from './walls';
import { createWindow } from './window';

// The start belongs to the first page.
const TRAY_MS = 3_000;

/** The program with its window. To be called before the app is ready. */
export function openProgram(): void {
  const folder = dataFolder(namedFolder(process.argv.slice(1)), {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    workingFolder: process.cwd(),
  });
  // The profile lies in the data folder, so that the single-instance lock is one per data folder.
  const profile = join(folder, 'profile');
  mkdirSync(profile, { recursive: true });
  app.setPath('userData', profile);
  app.setPath('sessionData', profile);
  sandboxEverything();
  declareAppScheme();
  raiseWalls();
  if (app.requestSingleInstanceLock()) void app.whenReady().then(() => open(folder));
  else app.quit();
}

function open(folder: string): void {
  // First of all, so that the office opens its data while the window is made.
  const office = new OfficeLink({
    start: () => startOffice(folder),
    draw: drawPdf,
    onChanged: () => {
      first.forget();
      tellWindow(window, 'changed');
    },
    onLost: async (reference, channel) => {
      console.error(`${reference} ${channel}: the office's process was lost`);
      return (await shell()).defect(reference);
    },
  });
  const first = new FirstAsks((channel, input) => office.call(channel, input));
  setMenu();
  wallInSession(session.defaultSession);
  serveWindow(session.defaultSession);
  const window = createWindow();
  const shell = shellOf(window);
  let followSettings = () => Promise.resolve();
  openBridge({
    window,
    office: async (channel, input) => {
      const reply = await (first.take(channel, input) ?? office.call(channel, input));
      if (channel === 'settings.change' || channel === 'people.signIn') void followSettings();
      return reply;
    },
    shell: async (channel, input) => (await shell()).answer(channel, input),
  });
  keepAlive(window, office);
  setTimeout(async () => {
    const { keepNotified } = await import('./notifier');
    const { keepClockNoted } = await import('./keepClockNoted');
    keepClockNoted((channel, input) => office.call(channel, input));
    followSettings = keepNotified(window, (channel, input) => office.call(channel, input));
  }, TRAY_MS).unref();
}

/** Loaded when it is first asked, so that the window is not kept waiting by its checks and its words. */
function shellOf(window: BrowserWindow): () => Promise<ShellDoor> {
  let door: Promise<ShellDoor> | null = null;
  const load = async () => {
    const [{ ShellDoor: Door }, { shellJobs }] = await Promise.all([
      import('./shellDoor'),
      import('./shellJobs'),
    ]);
    return new Door(shellJobs(window), logDefect);
  };
  return () => {
    door ??= load();
    return door;
  };
}

function logDefect(channel: string, error: unknown): string {
  const reference = randomUUID().slice(0, 8).toUpperCase();
  console.error(reference, channel, error);
  return reference;
}
