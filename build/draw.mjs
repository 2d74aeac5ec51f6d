import { electronCall } from './setup/electron.mjs';
import { inProject } from './setup/places.mjs';
import { run } from './setup/run.mjs';
import { runCommand } from './setup/say.mjs';
import { setUpWindow } from './setup/setUp.mjs';

// The command line's hand for paper: node build/draw.mjs JOB.json. What drawing alone needs is set up only here.
await runCommand(async () => {
  const { file, args, env } = electronCall(await setUpWindow(), [
    inProject('out', 'draw.js'),
    ...process.argv.slice(2),
  ]);
  return run(file, args, { env });
});
