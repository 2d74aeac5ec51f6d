import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { electronSwitches } from '../setup/electron.mjs';

declare global {
  interface Window {
    violations: string[];
  }
}

/** The real program in a real window, on a data folder of its own. */
export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly folder: string;
  /** Violations of the content policy and requests that are not ours; both must stay empty. */
  readonly trespasses: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export async function newFolder(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'kesheng-e2e-')), 'data');
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(join(folder, '..'), { recursive: true, force: true });
}

export async function startApp(folder: string): Promise<RunningApp> {
  const executablePath = process.env.KESHENG_ELECTRON;
  const app = await _electron.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...electronSwitches(), '.', '--data', folder],
    cwd: process.cwd(),
  });
  const foreign: string[] = [];
  const page = await app.firstWindow();
  page.on('request', (request) => {
    if (!/^(app|data|blob|devtools):/.test(request.url())) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) foreign.push(message.text());
  });
  page.on('pageerror', (error) => foreign.push(`uncaught: ${error.message}`));
  await page.waitForLoadState('domcontentloaded');
  return {
    app,
    page,
    folder,
    trespasses: async () => foreign,
    close: () => app.close(),
  };
}
