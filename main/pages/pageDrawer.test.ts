import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPageDrawer, type PageDrawer } from './pageDrawer';
import { pictureSize } from './pdfPages';
import { readPng, smallPdf } from './testing/smallPdf';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
const drawers: PageDrawer[] = [];
const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const FILE = { name: 'a.pdf', bytes: smallPdf(3) };

/** The thread's own bundle, made as a release makes it. */
beforeAll(() => {
  const entry = inProject('main/pages/pageWorker.ts');
  const banner =
    "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); const __filename = ''; const __dirname = '';";
  const options = ['--bundle', '--platform=node', '--format=esm', `--banner:js=${banner}`];
  const out = join(folder, 'pages.js');
  execFileSync(inProject('node_modules/esbuild/bin/esbuild'), [entry, `--outfile=${out}`, ...options], {
    stdio: 'ignore',
  });
  copyFileSync(inProject('node_modules/@hyzyla/pdfium/dist/pdfium.wasm'), join(folder, 'pdfium.wasm'));
});

afterAll(async () => {
  await Promise.all(drawers.map((drawer) => drawer.close()));
  rmSync(folder, { recursive: true });
});

function drawer(programs?: string, times?: Parameters<typeof openPageDrawer>[1]): PageDrawer {
  const opened = openPageDrawer(programs === undefined ? undefined : pathToFileURL(`${programs}/`), times);
  drawers.push(opened);
  return opened;
}

const refused = (code: string, facts: object = {}) => expect.objectContaining({ code, facts });

describe('the page drawer', () => {
  it('draws in its own thread what it would draw here', async () => {
    const [there, here] = [drawer(folder), drawer()];
    const { paper, pages } = await there.open(FILE);
    expect(pages).toHaveLength(3);
    expect(pages[2]?.width).toBeCloseTo(70.56, 2);
    expect(pages[2]?.height).toBeCloseTo(35.28, 2);
    expect((await here.open(FILE)).paper).toBe(paper);
    const png = await there.draw({ paper, page: 2, width: 400 });
    expect(Buffer.from(png)).toEqual(Buffer.from(await here.draw({ paper, page: 2, width: 400 })));
    const { width, height, colourAt } = readPng(png);
    expect([width, height]).toEqual([400, 200]);
    expect([colourAt(50, 150), colourAt(50, 50), colourAt(300, 150)]).toEqual([
      [0, 0, 0],
      [255, 255, 255],
      [255, 255, 255],
    ]);
    expect(FILE.bytes.length).toBeGreaterThan(100);
  });

  it('refuses a page that is not there, a paper that is no longer open and what is no PDF, and draws on', async () => {
    const pages = drawer(folder);
    const { paper } = await pages.open(FILE);
    await expect(pages.draw({ paper, page: 4, width: 100 })).rejects.toThrow(
      refused('no-such-page', { page: 4, pages: 3 }),
    );
    const other = await pages.open({ name: 'b.pdf', bytes: smallPdf(1) });
    await expect(pages.draw({ paper, page: 1, width: 100 })).rejects.toThrow(refused('paper-not-open'));
    const noPdf = { name: 'c.pdf', bytes: Buffer.from('%PDF-1.4 and nothing') };
    await expect(pages.open(noPdf)).rejects.toThrow(refused('paper-unreadable', { why: 'no-pdf' }));
    await expect(pages.draw({ paper: other.paper, page: 1, width: 100 })).rejects.toThrow(
      refused('paper-not-open'),
    );
    expect((await pages.open(FILE)).pages).toHaveLength(3);
  });

  it('closes the paper after a quiet while', async () => {
    const pages = drawer(folder, { page: 30_000, quiet: 50 });
    const { paper } = await pages.open(FILE);
    await expect
      .poll(() => pages.draw({ paper, page: 1, width: 16 }).catch((error: Error) => error.message), {
        interval: 200,
      })
      .toBe('paper-not-open');
    expect((await pages.open(FILE)).paper).toBe(paper);
  });

  it('ends a thread that takes too long, and starts another for the next paper', async () => {
    const slow = mkdtempSync(join(folder, 'slow-'));
    writeFileSync(
      join(slow, 'pages.js'),
      "import('node:worker_threads').then(({ parentPort }) => parentPort.on('message', () => { for (;;) ; }));",
    );
    writeFileSync(join(slow, 'pdfium.wasm'), '');
    const pages = drawer(slow, { page: 200, quiet: 60_000 });
    await expect(pages.open(FILE)).rejects.toThrow(refused('paper-unreadable', { why: 'took-too-long' }));
    await expect(pages.open(FILE)).rejects.toThrow(refused('paper-unreadable', { why: 'took-too-long' }));
  });
});

it.each([
  ['as wide as asked', { width: 595, height: 842 }, 1000, { width: 1000, height: 1415 }],
  ['never larger than the most pixels', { width: 595, height: 842 }, 8000, { width: 4118, height: 5827 }],
  ['a strip too', { width: 1, height: 10_000 }, 1000, { width: 48, height: 480_000 }],
])('a picture is %s', (_name, page, asked, size) => {
  expect(pictureSize(page, asked)).toEqual(size);
});
