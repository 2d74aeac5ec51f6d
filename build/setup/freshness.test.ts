import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isStale } from './freshness.mjs';

const MINUTE = 60;

/** A bundle stamped at minute 10, its sources saved at minute 5. */
function bundled() {
  const here = mkdtempSync(join(tmpdir(), 'fresh-'));
  const sources = join(here, 'main');
  mkdirSync(join(sources, 'jobs'), { recursive: true });
  for (const name of ['start.ts', 'jobs/list.ts', 'jobs/list.test.ts', 'README.md'])
    writeFileSync(join(sources, name), '');
  const stamp = join(here, 'stamp');
  writeFileSync(stamp, '');
  const at = (name: string, minute: number) => utimesSync(join(here, name), minute * MINUTE, minute * MINUTE);
  for (const name of [
    'main/start.ts',
    'main/jobs/list.ts',
    'main/jobs/list.test.ts',
    'main/README.md',
    'main/jobs',
    'main',
  ])
    at(name, 5);
  at('stamp', 10);
  return { stamp, sources, at };
}

it('is fresh while no source is newer', () => {
  const { stamp, sources } = bundled();
  expect(isStale(stamp, [sources])).toBe(false);
});

it.each([
  ['a source deep inside was saved', 'main/jobs/list.ts', true],
  ['a file was added or taken away', 'main/jobs', true],
  ['a test was saved', 'main/jobs/list.test.ts', false],
  ['a README was saved', 'main/README.md', false],
])('when %s: stale %s', (_name, path, stale) => {
  const { stamp, sources, at } = bundled();
  at(path, 11);
  expect(isStale(stamp, [sources])).toBe(stale);
});

it('is stale without a stamp, and a room that does not stand yet counts for nothing', () => {
  const { stamp, sources } = bundled();
  expect(isStale(stamp, [sources, join(sources, 'nowhere')])).toBe(false);
  rmSync(stamp);
  expect(isStale(stamp, [sources])).toBe(true);
});
