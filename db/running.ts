import { readFileSync, rmSync } from 'node:fs';
import { uptime } from 'node:os';
import { writeWhole } from './disk';

/** A window that works in the folder: which process of which boot. */
interface Running {
  readonly pid: number;
  readonly boot: string;
  /** When the process started, in the system's own count, so that its number can be given again; '' where not told. */
  readonly since: string;
}

export function leaveMarker(path: string): void {
  const running: Running = { pid: process.pid, boot: bootNow(), since: startOf(process.pid) };
  writeWhole(path, JSON.stringify(running));
}

export function takeMarker(path: string): void {
  rmSync(path, { force: true });
}

/** A marker is `dead` when its process is gone: it stopped without closing. */
export function markerAt(path: string): 'none' | 'alive' | 'dead' {
  const text = textAt(path);
  if (text === null) return 'none';
  const running = runningIn(text);
  return running !== null && isAlive(running) ? 'alive' : 'dead';
}

function textAt(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function runningIn(text: string): Running | null {
  try {
    const { pid, boot, since } = JSON.parse(text);
    return Number.isSafeInteger(pid) && pid > 0 ? { pid, boot: String(boot), since: String(since) } : null;
  } catch {
    return null;
  }
}

function isAlive({ pid, boot, since }: Running): boolean {
  if (boot !== bootNow() || since !== startOf(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

// Elsewhere than on Linux the boot is told by its minute. A wrong guess costs one check too many, never one too few of
// a process that is gone.
function bootNow(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return `minute ${Math.round((Date.now() / 1000 - uptime()) / 60)}`;
  }
}

function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold blanks; the start is the 20th field after it (proc(5)).
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
