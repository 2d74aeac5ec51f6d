import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { electronCall, hasDisplay, onDisplay } from './setup/electron.mjs';
import { inProject } from './setup/places.mjs';
import { run } from './setup/run.mjs';
import { runCommand, SetUpStop, say } from './setup/say.mjs';
import { setUpWindow } from './setup/setUp.mjs';

const PACKAGED = inProject('dist', 'linux-unpacked', 'kesheng');
const TRY_MS = 60_000;

// npm run smoke: the packaged program itself, after `npm run package`. Its fuses keep every test tool out, so it is
// looked at from outside: does it answer, does it draw, does its window open the data and close it again?
await runCommand(async () => {
  if (!existsSync(PACKAGED))
    throw new SetUpStop('There is no packaged program here yet: npm run package makes it.');
  const { binding } = await setUpWindow();
  if (!hasDisplay()) {
    // The display must outlive the program, so that it can close its data: all of this runs on one.
    const { file, args } = onDisplay([process.execPath, inProject('build', 'smoke.mjs')]);
    return run(file, args, { stdio: 'inherit' });
  }
  const folder = mkdtempSync(join(tmpdir(), 'kesheng-smoke-'));
  const packaged = (/** @type {string[]} */ ...words) => electronCall({ program: PACKAGED, binding }, words);
  try {
    const passed = [answers(folder, packaged), draws(folder, packaged), await opens(folder, packaged)];
    const failed = passed.filter((each) => !each).length;
    process.stdout.write(`${passed.length - failed} passed, ${failed} failed\n`);
    return failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** @typedef {(...words: string[]) => ReturnType<typeof electronCall>} Packaged */

/** @param {string} folder @param {Packaged} packaged */
function answers(folder, packaged) {
  const input = JSON.stringify({ from: '2026-03-05', days: 1 });
  const { file, args, env } = packaged(
    '--call',
    '--data',
    join(folder, 'plant'),
    'settings.workingDay',
    input,
  );
  const { stdout } = spawnSync(file, args, { env, encoding: 'utf8', timeout: TRY_MS });
  return told(
    'answers on the command line',
    stdout.trim() === '{"ok":true,"value":{"day":"2026-03-06","known":true}}',
  );
}

/** @param {string} folder @param {Packaged} packaged */
function draws(folder, packaged) {
  const page = join(folder, 'page.html');
  const out = join(folder, 'page.pdf');
  const job = join(folder, 'job.json');
  writeFileSync(
    page,
    '<!doctype html><html><head><meta charset="utf-8"><style>@page{size:A4}</style></head><body>客声</body></html>',
  );
  writeFileSync(job, JSON.stringify({ pages: [page], out }));
  const { file, args, env } = packaged('--draw', job);
  spawnSync(file, args, { env, timeout: TRY_MS });
  return told('draws a PDF', existsSync(out) && readFileSync(out).subarray(0, 5).toString() === '%PDF-');
}

/** @param {string} folder @param {Packaged} packaged */
async function opens(folder, packaged) {
  const plant = join(folder, 'window');
  const { file, args, env } = packaged('--data', plant);
  const child = spawn(file, args, { env, stdio: 'ignore' });
  const until = Date.now() + TRY_MS;
  // The window leaves this marker while it has the data open.
  while (!existsSync(join(plant, 'running.json')) && Date.now() < until) await wait(200);
  const isOpen = existsSync(join(plant, 'running.json'));
  child.kill('SIGTERM');
  while (existsSync(join(plant, 'running.json')) && Date.now() < until) await wait(200);
  return told('opens its window and closes its data', isOpen && !existsSync(join(plant, 'running.json')));
}

/** @param {string} what @param {boolean} isSo */
function told(what, isSo) {
  say(`The packaged program ${what}: ${isSo ? 'yes' : 'no'}.`);
  return isSo;
}
