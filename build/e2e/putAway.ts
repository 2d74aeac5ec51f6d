import { expect } from 'vitest';
import { type RunningApp, removeFolder } from './app';

/** Ends a program, one that was killed too, and its folder; it must have asked for nothing that is not ours. */
export async function putAway(app: RunningApp | null, folder: string): Promise<void> {
  const trespasses = (await app?.trespasses()) ?? [];
  await app?.close().catch(() => {});
  await removeFolder(folder);
  expect(trespasses).toEqual([]);
}
