import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { surveyFormPdf } from '../../main/reports/write/surveyForm/surveyFormPdf';
import { electronEnv, electronSwitches } from '../setup/electron.mjs';
import { inProject } from '../setup/places.mjs';
import { blankPages } from './baseline/blankPages';
import { FORMS, manyForms } from './manyForms';
import { inTurns, leave, timed } from './measure';

// The same as `paper`, drawn as the command line does: by an Electron that is started for it, on both sides.
const TURNS = { pairs: 5, warmUp: 1 };

const folder = mkdtempSync(join(tmpdir(), 'kesheng-bench-'));
const electron = JSON.parse(process.env['BENCH_ELECTRON'] ?? '{}');
const sides = await inTurns({
  ...TURNS,
  ours: timed(() => surveyFormPdf(manyForms(), draw)),
  base: timed(() => draw(blankPages(FORMS))),
});
rmSync(folder, { recursive: true });
leave(sides);

function draw(html: string): Promise<Uint8Array> {
  const [page, out, job] = ['page.html', 'paper.pdf', 'job.json'].map((name) => join(folder, name));
  if (page === undefined || out === undefined || job === undefined)
    throw new TypeError('No place for the job');
  writeFileSync(page, html);
  writeFileSync(job, JSON.stringify({ pages: [page], out }));
  const words = [...electronSwitches(), inProject('out', 'draw.js'), job];
  const { status } = spawnSync(electron.program, words, { env: electronEnv(electron), stdio: 'ignore' });
  if (status !== 0) throw new Error(`Drawing ended with ${status}`);
  return Promise.resolve(new Uint8Array(readFileSync(out)));
}
