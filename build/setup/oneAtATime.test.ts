import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { oneAtATime } from './oneAtATime.mjs';

const lockFile = () => join(mkdtempSync(join(tmpdir(), 'lock-')), 'deep', 'lock');

it('does one work after the other', async () => {
  const lock = lockFile();
  const story: string[] = [];
  const work = (name: string) => async () => {
    story.push(`${name} begins`);
    await wait(20);
    story.push(`${name} ends`);
  };
  await Promise.all([oneAtATime(lock, work('a')), oneAtATime(lock, work('b'))]);
  expect(story).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

it('gives the lock back when the work fails', async () => {
  const lock = lockFile();
  await expect(oneAtATime(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});

it.each([
  ['a process that is gone', '999999999'],
  ['half a line', ''],
])('takes over the lock of %s', async (_name, holder) => {
  const lock = lockFile();
  await oneAtATime(lock, () => Promise.resolve());
  writeFileSync(lock, holder);
  expect(await oneAtATime(lock, () => Promise.resolve('done'))).toBe('done');
});
