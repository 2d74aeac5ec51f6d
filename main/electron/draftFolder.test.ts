import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { keepDraft } from './draftFolder';

const folder = mkdtempSync(join(tmpdir(), 'kesheng-drafts-'));
const NOW = Date.UTC(2026, 9, 9);
const bytes = new Uint8Array([1, 2, 3]);

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('keeps a letter to the byte', async () => {
  const path = await keepDraft(folder, { name: '会议记录：MT-2026-001.eml', bytes }, NOW);
  expect([...readFileSync(path)]).toEqual([1, 2, 3]);
  expect(basename(path)).toBe('会议记录：MT-2026-001.eml');
});

it.each([
  ['../../autostart.eml'],
  ['C:\\Windows\\x.eml'],
  ['run.exe.eml'],
  ['\u202Elme.exe.eml'],
  ['con.eml'],
  ['.eml'],
])('puts %j nowhere else and under no other ending', async (name) => {
  const path = await keepDraft(folder, { name, bytes }, NOW);
  expect(dirname(dirname(path))).toBe(folder);
  expect(path.endsWith('.eml')).toBe(true);
});

it('takes away what lies there for longer than a day', async () => {
  const old = await keepDraft(folder, { name: 'old.eml', bytes }, NOW);
  const yesterday = new Date(NOW - 25 * 60 * 60 * 1000);
  utimesSync(dirname(old), yesterday, yesterday);
  const fresh = await keepDraft(folder, { name: 'new.eml', bytes }, NOW);
  expect([existsSync(old), existsSync(fresh)]).toEqual([false, true]);
});
