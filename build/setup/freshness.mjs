import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProject } from './places.mjs';
import { SetUpStop, say } from './say.mjs';

const SOURCES = [
  'db',
  'main',
  'preload',
  'renderer',
  'build/bundle',
  'build/bundle.mjs',
  'package-lock.json',
];
const STAMP = inProject('out', '.bundled');

/** Bundles the program anew when a source is newer than the last bundle. */
export async function freshBundle() {
  if (isBundleFresh()) return;
  say('Building the program (a few seconds).');
  const startedAt = new Date();
  const { bundle } = await import('../bundle.mjs');
  await bundle().catch(() => {
    throw new SetUpStop('The program could not be built: the reason stands above.');
  });
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, '');
  // A source saved while the build ran is newer than the stamp, so that it is not forgotten.
  utimesSync(STAMP, startedAt, startedAt);
}

export function isBundleFresh() {
  const sources = SOURCES.map((name) => inProject(name));
  return !isStale(STAMP, sources);
}

/** @param {string} stamp @param {readonly string[]} sources files and folders; a folder's own time tells of files taken away */
export function isStale(stamp, sources) {
  return !existsSync(stamp) || newest(sources) > statSync(stamp).mtimeMs;
}

/** @param {readonly string[]} paths @returns {number} */
function newest(paths) {
  return Math.max(0, ...paths.filter(existsSync).map(newestUnder));
}

/** @param {string} path @returns {number} */
function newestUnder(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = readdirSync(path).filter((name) => !/\.test\.tsx?$|^README\.md$/.test(name));
  return Math.max(found.mtimeMs, newest(inside.map((name) => join(path, name))));
}
