import { extname, join, relative, sep } from 'node:path';

/** The program's own files, as the window may ask for them: address prefix → folder. */
export type ServedFolders = readonly (readonly [prefix: string, folder: string])[];

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

export interface ServedFile {
  readonly path: string;
  readonly type: string;
}

/** The file behind an address, or null when it lies outside the served folders or is of no served kind. */
export function servedFile(address: string, folders: ServedFolders): ServedFile | null {
  const asked = pathOf(address);
  if (asked === null) return null;
  const served = folders.find(([prefix]) => asked.startsWith(prefix));
  if (served === undefined) return null;
  const [prefix, folder] = served;
  const path = join(folder, asked.slice(prefix.length) || 'index.html');
  const type = TYPES[extname(path)];
  return type !== undefined && isInside(folder, path) ? { path, type } : null;
}

function pathOf(address: string): string | null {
  try {
    const path = decodeURIComponent(new URL(address).pathname);
    // A backslash separates on Windows, a colon names a stream, a NUL ends a name: none has a place in our file names.
    return /[\\:\0]/.test(path) ? null : path;
  } catch {
    return null;
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
}
