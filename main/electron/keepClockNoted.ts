import { performance } from 'node:perf_hooks';
import { powerMonitor } from 'electron';
import type { Reply } from '../../preload/contract/reply';
import { type ClockEvent, clockEvent, type TwoClocks } from './clockWatch';

const LOOK_MS = 5_000;

type Ask = (channel: string, input: unknown) => Promise<Reply>;

/** Looks at both clocks of the PC; what happened is told to the office, again and again until somebody is signed in. */
export function keepClockNoted(ask: Ask): void {
  let before = bothClocks();
  let sleepFrom: number | null = null;
  let slept: { readonly from: number; readonly to: number } | null = null;
  let untold: readonly ClockEvent[] = [];
  const look = async () => {
    const now = bothClocks();
    const found = clockEvent(before, now, slept);
    before = now;
    slept = null;
    if (found !== null) untold = [...untold, found];
    const [first, ...rest] = untold;
    if (first === undefined) return;
    untold = rest;
    const reply = await ask('complaints.noteClock', first);
    if (!reply.ok && reply.refusal.code === 'signed-out') untold = [first, ...untold];
  };
  powerMonitor.on('suspend', () => {
    sleepFrom = Date.now();
  });
  powerMonitor.on('resume', () => {
    if (sleepFrom !== null) slept = { from: sleepFrom, to: Date.now() };
    sleepFrom = null;
    void look();
  });
  setInterval(() => sleepFrom === null && void look(), LOOK_MS).unref();
}

function bothClocks(): TwoClocks {
  return { wall: Date.now(), steady: performance.now() };
}
