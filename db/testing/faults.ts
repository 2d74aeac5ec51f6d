import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type ChildWork = 'create' | 'copy' | 'restore' | 'upgrade' | 'write' | 'hold' | 'window';

export interface ChildEnd {
  readonly signal: string | null;
  readonly said: string;
}

export interface Child {
  readonly kill: () => void;
  /** Resolves with the first line that the child says. */
  readonly spoke: Promise<string>;
  readonly ended: Promise<ChildEnd>;
}

// Children start in half the time when Node finds our sources compiled.
const COMPILED = join(tmpdir(), 'kesheng-test-compiled');

/** A folder for one test, taken away after it. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'kesheng-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/**
 * The same code in a process of its own, which can be killed. `killAt` names the call of the file system, counted from
 * 1, before which it kills itself; 0 lets it finish and say how many there were.
 */
export function startChild(work: ChildWork, folder: string, killAt = 0): Child {
  const inTesting = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const child = spawn(
    process.execPath,
    [
      '--no-warnings',
      '--experimental-transform-types',
      '--import',
      inTesting('hooks.mjs'),
      inTesting('faultsChild.ts'),
      work,
      folder,
      String(killAt),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_COMPILE_CACHE: COMPILED } },
  );
  let said = '';
  const spoke = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
      if (said.includes('\n')) resolve(said.split('\n')[0] ?? '');
    });
  });
  const ended = new Promise<ChildEnd>((resolve) => {
    child.on('close', (_code, signal) => resolve({ signal, said: said.trim() }));
  });
  return { kill: () => void child.kill('SIGKILL'), spoke, ended };
}

/** So many of the numbers 1…count, spread evenly, the first and the last among them. */
export function spread(count: number, most: number): readonly number[] {
  const step = Math.max(1, (count - 1) / (most - 1));
  const picked = Array.from({ length: most }, (_, at) => Math.round(1 + at * step));
  return [...new Set(picked)].filter((at) => at <= count);
}
