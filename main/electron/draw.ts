import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { declareAppScheme } from './appScheme';
import { joinPages } from './paper';
import { drawPdf } from './printer';
import { sandboxEverything } from './sandbox';
import { raiseWalls } from './walls';

// The command line's hand for paper: takes a job file, leaves a PDF. It never opens the data file and takes no
// single-instance lock, so it works beside the open app.

interface Job {
  readonly pages: readonly string[];
  readonly out: string;
}

const profile = mkdtempSync(join(tmpdir(), 'kesheng-draw-'));
app.setPath('userData', profile);
app.disableHardwareAcceleration();
sandboxEverything();
declareAppScheme();
raiseWalls();
app.on('window-all-closed', () => undefined);
app.on('quit', () => rmSync(profile, { recursive: true, force: true }));
void app
  .whenReady()
  .then(draw)
  .then(() => app.exit(0), fail);

async function draw(): Promise<void> {
  const { pages, out } = jobIn(process.argv.at(-1) ?? '');
  const bytes = await drawPdf(joinPages(pages.map((path) => readFileSync(path, 'utf8'))));
  writeFileSync(`${out}.halfway`, bytes);
  renameSync(`${out}.halfway`, out);
}

function fail(error: unknown): void {
  console.error(error);
  app.exit(1);
}

function jobIn(path: string): Job {
  const job: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (isJob(job)) return job;
  throw new Error('A job names its pages and where the PDF goes');
}

function isJob(job: unknown): job is Job {
  if (typeof job !== 'object' || job === null || !('pages' in job) || !('out' in job)) return false;
  return (
    Array.isArray(job.pages) &&
    job.pages.every((page) => typeof page === 'string') &&
    typeof job.out === 'string'
  );
}
