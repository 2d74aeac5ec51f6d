import { mkdirSync } from 'node:fs';
import { nodeOfProject } from '../setup/dependencies.mjs';
import { electronEnv, onDisplay } from '../setup/electron.mjs';
import { inProject } from '../setup/places.mjs';
import { run } from '../setup/run.mjs';
import { runCommand } from '../setup/say.mjs';
import { setUpWindow } from '../setup/setUp.mjs';

// npm run e2e [names]: the whole program in a real window; names choose the test files.
await runCommand(async () => {
  const env = electronEnv(await setUpWindow());
  mkdirSync(inProject('out', 'tests'), { recursive: true });
  const words = [
    inProject('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--config=build/e2e/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${inProject('out', 'tests', 'e2e.json')}`,
    ...process.argv.slice(2),
  ];
  const { file, args } = onDisplay([nodeOfProject(), ...words]);
  return run(file, args, { cwd: inProject(), env, stdio: 'inherit' });
});
