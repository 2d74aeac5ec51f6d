import { pathToFileURL } from 'node:url';
import { nodeOfProject } from './setup/dependencies.mjs';
import { inProject } from './setup/places.mjs';
import { run } from './setup/run.mjs';
import { runCommand } from './setup/say.mjs';
import { setUpProgram } from './setup/setUp.mjs';

// npm run --silent kesheng -- …: the same contract without a window; its words are in the README.
await runCommand(async () => {
  await setUpProgram();
  // npm runs its scripts in the project's folder; the paths that were typed are relative to where the person stands.
  if (process.env.npm_lifecycle_event === 'kesheng') process.chdir(process.env.INIT_CWD ?? '.');
  const program = inProject('out', 'cli.js');
  process.env.KESHENG_DRAW = JSON.stringify([nodeOfProject(), inProject('build', 'draw.mjs')]);
  if (Number(process.versions.node.split('.')[0]) < 24) {
    return run(nodeOfProject(), [program, ...process.argv.slice(2)], { stdio: 'inherit' });
  }
  process.argv[1] = program;
  await import(pathToFileURL(program).href);
  return undefined;
});
