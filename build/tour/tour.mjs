import { mkdirSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { nodeOfProject } from '../setup/dependencies.mjs';
import { electronEnv, hasDisplay, onDisplay } from '../setup/electron.mjs';
import { inProject } from '../setup/places.mjs';
import { run } from '../setup/run.mjs';
import { runCommand, say } from '../setup/say.mjs';
import { setUpWindow } from '../setup/setUp.mjs';

// The guided tour: the whole job on the sample plant, in the real window; pictures and papers go to out/tour.
await runCommand(async () => {
  if (process.env.KESHENG_ELECTRON === undefined || !hasDisplay()) return onceMore();
  const outfile = inProject('out', 'build', 'tour.mjs');
  await build({
    absWorkingDir: inProject(),
    entryPoints: ['build/tour/tour.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['playwright-core'],
    logLevel: 'warning',
  });
  const folder = inProject('out', 'tour');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { tour } = await import(pathToFileURL(outfile).href);
  await tour(folder, say);
  return 0;
});

/** With everything set up, and on a display. */
async function onceMore() {
  const env = electronEnv(await setUpWindow());
  const { file, args } = onDisplay([nodeOfProject(), inProject('build', 'tour', 'tour.mjs')]);
  return run(file, args, { cwd: inProject(), env, stdio: 'inherit' });
}
