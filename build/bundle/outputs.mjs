import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProject } from '../setup/places.mjs';

/** @typedef {{ path: string, contents: Uint8Array }} Output */

/** A program may be running from out/ meanwhile: each file is replaced in one step, and only when it differs.
 * @param {readonly Output[]} files */
export function writeOutputs(files) {
  for (const { path, contents } of files) {
    if (existsSync(path) && readFileSync(path).equals(contents)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.halfway`, contents);
    renameSync(`${path}.halfway`, path);
  }
}

/** Removes the hashed files of earlier builds. @param {readonly Output[]} files */
export function clearStale(files) {
  const kept = new Set(files.map(({ path }) => path));
  for (const folder of [inProject('out', 'chunks'), inProject('out', 'renderer')]) {
    if (!existsSync(folder)) continue;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile() && !kept.has(path)) rmSync(path);
    }
  }
}
