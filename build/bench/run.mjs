import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { nodeOfProject } from '../setup/dependencies.mjs';
import { electronCall, onDisplay } from '../setup/electron.mjs';
import { inProject } from '../setup/places.mjs';
import { run } from '../setup/run.mjs';
import { runCommand, SetUpStop, say } from '../setup/say.mjs';
import { setUpWindow } from '../setup/setUp.mjs';
import { BENCHES } from './benches.mjs';
import { tableOf } from './table.mjs';

/** @typedef {import('./benches.mjs').Bench} Bench */
/** @typedef {{ ours: number, base: number, runs: { ours: number[], base: number[] } }} Measured */

// npm run bench [-- NAME …]: what our work takes beside the least that it could take, both measured here and now. A ratio
// over its limit is said and fails nothing: only a benchmark that cannot be run does.
await runCommand(async () => {
  const benches = chosenBenches(process.argv.slice(2));
  const electron = await setUpWindow();
  const { bundleBenches } = await import('./bundleBenches.mjs');
  await bundleBenches();
  /** @type {import('./table.mjs').Row[]} */
  const rows = [];
  for (const bench of benches) {
    say(`Measuring ${bench.name} …`);
    rows.push({ ...bench, ...(await measured(bench, electron)), load: loadavg()[0] ?? 0 });
  }
  mkdirSync(inProject('out'), { recursive: true });
  writeFileSync(
    inProject('out', 'bench.json'),
    `${JSON.stringify({ at: new Date().toISOString(), rows }, null, 1)}\n`,
  );
  process.stdout.write(tableOf(rows));
  return rows.every(({ ours }) => ours !== undefined) ? 0 : 1;
});

/** @param {readonly string[]} names */
function chosenBenches(names) {
  const unknown = names.find((name) => !BENCHES.some((bench) => bench.name === name));
  if (unknown === undefined) return BENCHES.filter(({ name }) => names.length === 0 || names.includes(name));
  throw new SetUpStop(
    `There is no benchmark ${unknown}; there are ${BENCHES.map(({ name }) => name).join(', ')}.`,
  );
}

/** @param {Bench} bench @param {import('../setup/electron.mjs').Electron} electron @returns {Promise<Partial<Measured>>} */
async function measured({ name, runsIn }, electron) {
  const result = inProject('out', 'bench', `${name}.json`);
  rmSync(result, { force: true });
  const words = [inProject('out', 'bench', `${name}.js`), result];
  const inNode = [nodeOfProject(), ...words];
  const call = runsIn === 'electron' ? electronCall(electron, words) : callOf(inNode, runsIn);
  // Node has its own SQLite module; only the windows that a benchmark opens need Electron's.
  const env = runsIn === 'electron' ? call.env : { ...process.env, BENCH_ELECTRON: JSON.stringify(electron) };
  const code = await run(call.file, call.args, { cwd: inProject(), env });
  return code === 0 ? JSON.parse(readFileSync(result, 'utf8')) : {};
}

/** @param {readonly string[]} command @param {Bench['runsIn']} runsIn
 * @returns {{ file: string, args: string[], env?: NodeJS.ProcessEnv }} */
function callOf([file = '', ...args], runsIn) {
  return runsIn === 'display' ? onDisplay([file, ...args]) : { file, args };
}
