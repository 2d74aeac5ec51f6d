import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { electronEnv, electronSwitches } from '../setup/electron.mjs';
import { inProject } from '../setup/places.mjs';

/** One of the two apps: what Electron is told after its switches, and what its page shows when it is ready. */
export interface App {
  readonly words: readonly string[];
  readonly sign: string;
  readonly address?: string;
}

export interface StartedApp {
  readonly process: ChildProcess;
  /** From the start of the process to the frame that shows the page, in milliseconds. */
  readonly readyAfter: number;
  readonly ended: Promise<unknown>;
}

const LIMIT_MS = 60_000;
const LOOK_MS = 20;

/** Starts an app in a new process and waits until its page is there. It then ends by itself, unless it is to stay. */
export async function startApp({ words, sign, address }: App, stay: boolean): Promise<StartedApp> {
  const ready = join(mkdtempSync(join(tmpdir(), 'kesheng-bench-')), 'ready');
  const hook = ['-r', inProject('out', 'bench', 'windowHook.cjs')];
  const electron = JSON.parse(process.env['BENCH_ELECTRON'] ?? '{}');
  const env = {
    ...electronEnv(electron),
    BENCH_READY: ready,
    BENCH_SIGN: sign,
    ...(address === undefined ? {} : { BENCH_ADDRESS: address }),
    ...(stay ? { BENCH_STAY: 'yes' } : {}),
  };
  const startedAt = performance.timeOrigin + performance.now();
  const child = spawn(electron.program, [...electronSwitches(), ...hook, ...words], {
    cwd: inProject(),
    env,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const readyAt = await lineIn(ready, child);
  rmSync(join(ready, '..'), { recursive: true });
  return { process: child, readyAfter: readyAt - startedAt, ended };
}

async function lineIn(file: string, { pid, exitCode }: ChildProcess): Promise<number> {
  for (let waited = 0; waited < LIMIT_MS; waited += LOOK_MS) {
    await wait(LOOK_MS);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (text !== '') return Number(text);
  }
  throw new Error(`Process ${pid} (${exitCode ?? 'running'}) showed no page`);
}
