import { nodeOfProject } from './setup/dependencies.mjs';
import { inProject } from './setup/places.mjs';
import { run } from './setup/run.mjs';
import { say } from './setup/say.mjs';

// Each room is checked with its own settings: db/model has no clock and no window, only the renderer has a page.
const ROOMS = ['db/model', 'db', 'preload', 'main', 'renderer', 'build'];

const tsc = inProject('node_modules', 'typescript', 'bin', 'tsc');
/** @type {number[]} */
const codes = [];
for (const room of ROOMS)
  codes.push(await run(nodeOfProject(), [tsc, '-p', inProject(room, 'tsconfig.json')], { cwd: inProject() }));
const failed = ROOMS.filter((_, at) => codes[at] !== 0);
say(failed.length === 0 ? `Types: all ${ROOMS.length} rooms hold.` : `Types: ${failed.join(', ')} failed.`);
process.exitCode = failed.length === 0 ? 0 : 1;
