import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DefectLog } from './answer';

const MOST_BYTES = 1_000_000;
const KEPT = 5;

/** A rotating log in the data folder: what went wrong, under the reference number that the person was told. */
export function defectLog(folder: string): DefectLog {
  const file = join(folder, 'logs', 'defects.log');
  return {
    write: (reference, channel, error) => {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const line = `${JSON.stringify({ at: new Date().toISOString(), reference, channel, error: told })}\n`;
      process.stderr.write(line);
      try {
        mkdirSync(join(folder, 'logs'), { recursive: true });
        rotate(file);
        appendFileSync(file, line);
      } catch {
        // A full or read-only disk must not hide the answer; the line stands on stderr.
      }
    },
  };
}

function rotate(file: string): void {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) < MOST_BYTES) return;
  for (let at = KEPT - 1; at >= 1; at -= 1) {
    const older = at === 1 ? file : `${file}.${at - 1}`;
    if (statSync(older, { throwIfNoEntry: false }) !== undefined) renameSync(older, `${file}.${at}`);
  }
}
