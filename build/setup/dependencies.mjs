import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject, sha256Of } from './places.mjs';
import { run } from './run.mjs';
import { SetUpStop, say } from './say.mjs';

const STAMP = inProject('node_modules', '.kesheng-installed');

/** Installs the packages of the lock file, unless just these stand there already. */
export async function installDependencies() {
  if (areDependenciesInstalled()) return;
  if (!isWhole()) {
    say('Installing the packages of the lock file (npm ci), about a minute.');
    await npmCi();
  }
  writeFileSync(STAMP, sha256Of(inProject('package-lock.json')));
}

/** The stamp is written after the last step, so that an interrupted installation is done again. */
export function areDependenciesInstalled() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sha256Of(inProject('package-lock.json'));
}

/** npm writes its own copy of the lock last, after the install scripts: if the two agree, the folder is whole. */
function isWhole() {
  const copy = inProject('node_modules', '.package-lock.json');
  if (!existsSync(copy) || !existsSync(nodeOfProject())) return false;
  const installed = packagesOf(copy);
  return Object.entries(packagesOf(inProject('package-lock.json'))).every(
    ([path, { integrity, optional, devOptional }]) =>
      path === '' ||
      installed[path]?.integrity === integrity ||
      (installed[path] === undefined && (optional || devOptional)),
  );
}

/** @param {string} lockFile
 * @returns {Record<string, { integrity?: string, optional?: boolean, devOptional?: boolean }>} */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/** The Node that ships with the project, whatever the machine's own is. */
export function nodeOfProject() {
  return inProject('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

async function npmCi() {
  // On Windows a running node.exe cannot be deleted, and npm scripts run on the one inside node_modules.
  const runsFromInside =
    process.platform === 'win32' && process.execPath.startsWith(inProject('node_modules'));
  const words = [runsFromInside ? 'install' : 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const code = npm?.endsWith('.js')
    ? await run(process.env.npm_node_execpath ?? process.execPath, [npm, ...words], { cwd: inProject() })
    : await run('npm', words, { cwd: inProject(), shell: process.platform === 'win32' });
  if (code !== 0)
    throw new SetUpStop('The packages could not be installed: npm says why above. Is there a network?');
}
