import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app, session } from 'electron';
import { dataFolder, namedFolder } from '../dataFolder';
import { declareAppScheme, serveWindow } from './appScheme';
import { openBridge, tellWindow } from './bridge';
import { keepAlive } from './lifecycle';
import { setMenu } from './menu';
import { startOffice } from './officeChild';
import { OfficeLink } from './officeLink';
import { drawPdf, servePaper } from './printer';
import { sandboxEverything } from './sandbox';
import { ShellDoor } from './shellDoor';
import { shellJobs } from './shellJobs';
import { raiseWalls, wallInSession } from './walls';
import { createWindow } from './window';

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
  setMenu();
  wallInSession(session.defaultSession);
  serveWindow(session.defaultSession);
  servePaper();
  const office = new OfficeLink({
    start: () => startOffice(folder),
    draw: drawPdf,
    onChanged: () => tellWindow(window, 'changed'),
    onLost: (reference, channel) => {
      console.error(`${reference} ${channel}: the office's process was lost`);
      return shell.defect(reference);
    },
  });
  const window = createWindow();
  const shell = new ShellDoor(shellJobs(window), logDefect);
  openBridge({ window, office, shell });
  keepAlive(window, office);
}

function logDefect(channel: string, error: unknown): string {
  const reference = randomUUID().slice(0, 8).toUpperCase();
  console.error(reference, channel, error);
  return reference;
}
