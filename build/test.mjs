import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { nodeOfProject } from './setup/dependencies.mjs';
import { electronEnv, onDisplay } from './setup/electron.mjs';
import { inProject } from './setup/places.mjs';
import { run } from './setup/run.mjs';
import { runCommand, say } from './setup/say.mjs';
import { setUpWindow } from './setup/setUp.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

// npm test: all set-up, then every check; one that fails does not hide the others.
await runCommand(async () => {
  const electron = await setUpWindow(['test']);
  // Reports of an earlier run must not be counted for this one.
  rmSync(inProject('out', 'tests'), { recursive: true, force: true });
  mkdirSync(inProject('out', 'tests'), { recursive: true });
  const env = electronEnv(electron);
  const counts = [
    await step('Types of every room', ['build/types.mjs'], env),
    await step('Lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check'], env),
    // Days must come out the same on either side of UTC.
    await unitTests('Asia/Shanghai', env),
    await unitTests('America/New_York', env),
    await endToEnd(env),
  ];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});

/** @param {string} name @param {string[]} words @param {NodeJS.ProcessEnv} env @returns {Promise<Count>} */
async function step(name, words, env) {
  say(`\n── ${name}`);
  const code = await run(nodeOfProject(), words, {
    cwd: inProject(),
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {string} zone @param {NodeJS.ProcessEnv} env */
async function unitTests(zone, env) {
  const report = inProject('out', 'tests', `unit-${zone.replace('/', '-')}.json`);
  const words = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const whole = await step(`Unit tests as in ${zone}`, words, { ...env, TZ: zone });
  return counted(report, whole);
}

/** @param {NodeJS.ProcessEnv} env */
async function endToEnd(env) {
  const runner = 'build/e2e/run.mjs';
  if (!existsSync(inProject(runner))) return { passed: 0, failed: 0 };
  say('\n── The whole program in a real window');
  const { file, args } = onDisplay([nodeOfProject(), runner]);
  const code = await run(file, args, { cwd: inProject(), env, stdio: ['ignore', 'inherit', 'inherit'] });
  const whole = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return counted(inProject('out', 'tests', 'e2e.json'), whole);
}

/** The tests one by one where the runner left its report; a run that failed as a whole counts as failed at least once.
 * @param {string} report @param {Count} whole @returns {Count} */
function counted(report, whole) {
  if (!existsSync(report)) return whole;
  const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: Math.max(numFailedTests, whole.failed) };
}
