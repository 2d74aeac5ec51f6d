import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol, type Session } from 'electron';
import { windowPolicy } from './contentPolicy';
import { programFolder } from './programFolder';
import { type ServedFolders, servedFile } from './servedFile';
import { notFound, type Served, serveApp, served } from './serving';

export const WINDOW_ORIGIN = 'app://main';

const FOLDERS: ServedFolders = [
  ['/fonts/', join(programFolder, 'fonts')],
  ['/', join(programFolder, 'renderer')],
];

/** To be called before the app is ready: app:// is a place of its own, as trustworthy as https. */
export function declareAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/** Serves the program's own page and fonts, and nothing else. */
export function serveWindow(session: Session): void {
  serveApp(session, (address) => (address.startsWith(`${WINDOW_ORIGIN}/`) ? fileAt(address) : notFound()));
}

/** A bundled font for a printed page, under app://print/fonts/. */
export function fontAt(address: string): Promise<Served> {
  return fileAt(address, FOLDERS.slice(0, 1));
}

async function fileAt(address: string, folders: ServedFolders = FOLDERS): Promise<Served> {
  const file = servedFile(address, folders);
  if (file === null) return notFound();
  const bytes = await readFile(file.path).catch(() => null);
  if (bytes === null) return notFound();
  return file.type.startsWith('text/html')
    ? served(bytes, { 'content-type': file.type, 'content-security-policy': windowPolicy() })
    : served(bytes, { 'content-type': file.type });
}

export function freshNonce(): string {
  return randomBytes(18).toString('base64');
}
