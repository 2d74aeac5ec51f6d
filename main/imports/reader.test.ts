import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openReader, type TableReader } from './reader';
import { workbookOf } from './testing/workbooks';

const folder = mkdtempSync(join(tmpdir(), 'reader-'));
const readers: TableReader[] = [];

function reader(worker: string, budgetMs?: number): TableReader {
  const opened = openReader(pathToFileURL(worker), budgetMs);
  readers.push(opened);
  return opened;
}

/** The reader's own bundle, made as a release makes it. */
function bundle(): string {
  const out = join(folder, 'reader.js');
  const esbuild = fileURLToPath(new URL('../../node_modules/esbuild/bin/esbuild', import.meta.url));
  const entry = fileURLToPath(new URL('readerWorker.ts', import.meta.url));
  const require =
    "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  const options = [
    '--bundle',
    '--platform=node',
    '--format=esm',
    `--banner:js=${require}`,
    '--log-level=error',
  ];
  execFileSync(esbuild, [entry, `--outfile=${out}`, ...options], { stdio: 'inherit' });
  return out;
}

function script(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, `import { parentPort } from 'node:worker_threads';\n${text}`);
  return path;
}

/** Too large to be read without the thread: 300,000 cells that do not compress to nothing. */
function largeWorkbook(): Buffer {
  const rows = Array.from({ length: 30_000 }, (_, at) => {
    const cells = Array.from(
      { length: 10 },
      (_, column) => `<c><v>${(at * 7919 + column * 104_729) % 1_000_003}</v></c>`,
    );
    return `<row>${cells.join('')}</row>`;
  });
  return workbookOf({ sheets: [`<sheetData>${rows.join('')}</sheetData>`] });
}

afterAll(async () => {
  await Promise.all(readers.map((opened) => opened.close()));
  rmSync(folder, { recursive: true });
});

const LARGE = { name: 'a.xlsx', bytes: largeWorkbook() };
const SMALL = { name: 'b.csv', bytes: Buffer.from('a,b\nc,d\n') };
const unreadable = (why: string) =>
  expect.objectContaining({ code: 'file-unreadable', facts: { why, name: 'a.xlsx' } });

describe('the reader', () => {
  it('reads a large file in its own thread, as it would here; refuses as it would here; and reads on', async () => {
    const opened = reader(bundle());
    const there = await opened.read(LARGE);
    expect(there[0]?.rows).toHaveLength(30_000);
    expect(there).toEqual(await openReader().read(LARGE));
    const broken = { name: 'a.xlsx', bytes: LARGE.bytes.subarray(0, -30_000) };
    await expect(opened.read(broken)).rejects.toThrow(unreadable('cut-off'));
    const both = await Promise.all([opened.read(LARGE), opened.read(LARGE)]);
    expect(both.map(([sheet]) => sheet?.rows.length)).toEqual([30_000, 30_000]);
    expect(LARGE.bytes.length).toBeGreaterThan(500_000);
  });

  it('reads a small file without a thread', async () => {
    const [sheet] = await reader(join(folder, 'there-is-none.js')).read(SMALL);
    expect(sheet?.rows).toHaveLength(2);
  });

  it('ends a thread that takes too long, and gives the next file a new one', async () => {
    const slow = script('slow.mjs', "parentPort.on('message', () => { for (;;) ; });");
    const opened = reader(slow, 300);
    await expect(opened.read(LARGE)).rejects.toThrow(unreadable('took-too-long'));
    await expect(opened.read(LARGE)).rejects.toThrow(unreadable('took-too-long'));
  });

  it('ends a thread that takes too much memory', async () => {
    const greedy = script(
      'greedy.mjs',
      "parentPort.on('message', () => { const all = []; for (let at = 0; ; at += 1) all.push(('x' + at).padEnd(300_000, 'y')); });",
    );
    await expect(reader(greedy).read(LARGE)).rejects.toThrow(unreadable('too-large'));
  });

  it('reports a thread that fails as a defect', async () => {
    const failing = script('failing.mjs', "parentPort.on('message', () => { throw new Error('broken'); });");
    await expect(reader(failing).read(LARGE)).rejects.toThrow('broken');
    const leaving = script('leaving.mjs', "parentPort.on('message', () => process.exit(0));");
    await expect(reader(leaving).read(LARGE)).rejects.toThrow('ended');
    const confused = script(
      'confused.mjs',
      "parentPort.on('message', () => parentPort.postMessage({ defect: 'odd' }));",
    );
    await expect(reader(confused).read(LARGE)).rejects.toThrow('odd');
  });
});
