import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { nodeOfProject } from './setup/dependencies.mjs';
import { inProject } from './setup/places.mjs';
import { run } from './setup/run.mjs';
import { runCommand, say } from './setup/say.mjs';
import { setUpWindow } from './setup/setUp.mjs';

// npm run package [-- electron-builder's words]: without words a folder that runs, from the Electron that stands here.
await runCommand(async () => {
  const { program, binding } = await setUpWindow();
  const words = process.argv.slice(2);
  const builder = inProject('node_modules', 'electron-builder', 'cli.js');
  const local = [
    `-c.electronDist=${dirname(program)}`,
    ...(binding === null ? [] : ['-c.electronVersion=33.2.1']),
  ];
  const asked = words.length > 0 ? words : ['--dir', ...(process.platform === 'darwin' ? [] : local)];
  const code = await run(nodeOfProject(), [builder, '--publish', 'never', ...asked], { cwd: inProject() });
  if (code === 0 && binding !== null) {
    rmSync(inProject('dist', 'linux-unpacked', 'resources', 'app'), { recursive: true, force: true });
    say(`Made from the stand-in Electron: to try it here, start it with KESHENG_SQLITE_BINDING=${binding}.`);
  }
  return code;
});
