import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { bothApps } from './bothApps';
import { inTurns, leave } from './measure';
import { type App, startApp } from './startedApp';

// Megabytes that all processes of an app take together, each shared page counted once (PSS), a while after its page stood
// there: ours with the sample's newest closed round open.
const TURNS = { pairs: 5, warmUp: 1 };
const SETTLED_MS = 4_000;

const { ours, blank, round, remove } = await bothApps();
const address = `app://main/#round?${encodeURIComponent(JSON.stringify({ round }))}`;
const sides = await inTurns({
  ...TURNS,
  ours: () => memoryOf({ ...ours, address }),
  base: () => memoryOf(blank),
});
remove();
leave(sides);

async function memoryOf(app: App): Promise<number> {
  const { process, ended } = await startApp(app, true);
  await wait(SETTLED_MS);
  const taken = megabytesOf(process.pid ?? 0);
  process.kill();
  await ended;
  return taken;
}

function megabytesOf(root: number): number {
  const parents = parentsOfAll();
  const isOfApp = (pid: number): boolean => pid === root || (pid > 1 && isOfApp(parents.get(pid) ?? 0));
  const kilobytes = [...parents.keys()].filter(isOfApp).map(kilobytesOf);
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

function parentsOfAll(): ReadonlyMap<number, number> {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return new Map(pids.map((pid) => [Number(pid), fieldIn(`/proc/${pid}/status`, 'PPid')]));
}

function kilobytesOf(pid: number): number {
  return fieldIn(`/proc/${pid}/smaps_rollup`, 'Pss');
}

/** 0 where the process has ended meanwhile. */
function fieldIn(file: string, field: string): number {
  try {
    return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(file, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
