import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project itself. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** @type {Partial<Record<NodeJS.Platform, () => string>>} */
const CACHE_PARENTS = {
  win32: () => process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'),
  darwin: () => join(homedir(), 'Library', 'Caches'),
};

/** What is costly to make (Electron, the native module) outlives a clone: it is kept here. */
export function cacheFolder() {
  const parent =
    process.env.XDG_CACHE_HOME || CACHE_PARENTS[process.platform]?.() || join(homedir(), '.cache');
  return join(parent, 'kesheng');
}

/** @param {...string} parts */
export const inProject = (...parts) => join(projectFolder, ...parts);

/** @param {...string} parts */
export const inCache = (...parts) => join(cacheFolder(), ...parts);

/** @param {string} name a package in node_modules */
export function versionOf(name) {
  return JSON.parse(readFileSync(inProject('node_modules', name, 'package.json'), 'utf8')).version;
}

/** @param {string} path */
export function sha256Of(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
