import { existsSync } from 'node:fs';
import { nodeOfProject } from './setup/dependencies.mjs';
import { electronCall, electronEnv, hasDisplay, onDisplay } from './setup/electron.mjs';
import { inProject } from './setup/places.mjs';
import { run } from './setup/run.mjs';
import { runCommand, say } from './setup/say.mjs';
import { setUpWindow } from './setup/setUp.mjs';

// npm start: all set-up, then the app; without a display the guided tour.
await runCommand(async () => {
  const electron = await setUpWindow();
  const words = process.argv.slice(2);
  if (hasDisplay()) return open(electron, words);
  const tour = inProject('build', 'tour', 'tour.mjs');
  if (!existsSync(tour)) {
    say('There is no display here: the app opens in a virtual one.');
    return open(electron, words);
  }
  say('There is no display here: a guided tour runs in a virtual one and leaves its pictures in out/tour.');
  const { file, args } = onDisplay([nodeOfProject(), tour, ...words]);
  return run(file, args, { cwd: inProject(), env: electronEnv(electron), stdio: 'inherit' });
});

/** @param {import('./setup/electron.mjs').Electron} electron @param {readonly string[]} words */
function open(electron, words) {
  const { file, args, env } = electronCall(electron, ['.', ...words]);
  return run(file, args, { cwd: inProject(), env, stdio: 'inherit' });
}
