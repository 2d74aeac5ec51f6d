import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { nodeOfProject } from './dependencies.mjs';
import { inCache, inProject, versionOf } from './places.mjs';
import { run } from './run.mjs';
import { SetUpStop, say } from './say.mjs';

const TRY_MS = 5_000;
const REMEMBERED_MS = 7 * 24 * 3_600_000;

/** The program file of the official Electron, or null where it cannot be had. */
export async function officialElectron() {
  const standing = installedElectron();
  if (standing !== null) return standing;
  if (process.platform === 'linux' && !(await isReachable())) return null;
  say('Fetching the official Electron (about 110 MB, once).');
  const code = await run(nodeOfProject(), [inProject('node_modules', 'electron', 'install.js')]);
  const fetched = installedElectron();
  if (code === 0 && fetched !== null) return fetched;
  if (process.platform !== 'linux')
    throw new SetUpStop('Electron could not be fetched: see above. Is there a network?');
  remember();
  return null;
}

function installedElectron() {
  const pathFile = inProject('node_modules', 'electron', 'path.txt');
  const versionFile = inProject('node_modules', 'electron', 'dist', 'version');
  if (!existsSync(pathFile) || !existsSync(versionFile)) return null;
  if (readFileSync(versionFile, 'utf8').replace(/^v/, '') !== versionOf('electron')) return null;
  const program = inProject('node_modules', 'electron', 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(program) ? program : null;
}

/** Asked once with a short limit; a no is remembered for a week, so that no start waits for it again. */
async function isReachable() {
  if (process.env.ELECTRON_GET_USE_PROXY) return true;
  if (existsSync(noFile()) && Date.now() - statSync(noFile()).mtimeMs < REMEMBERED_MS) return false;
  const asked = await fetch(await downloadAddress(), {
    method: 'HEAD',
    signal: AbortSignal.timeout(TRY_MS),
  }).catch(() => null);
  if (asked?.ok) return true;
  remember();
  return false;
}

const noFile = () => inCache(`electron-${versionOf('electron')}-not-reachable`);

function remember() {
  mkdirSync(inCache(), { recursive: true });
  writeFileSync(
    noFile(),
    'The official Electron could not be fetched. Delete this file to try again at once.\n',
  );
}

/** Electron's own downloader knows its address and any mirror that the person has set. */
async function downloadAddress() {
  const downloader = inProject('node_modules', '@electron', 'get', 'dist', 'artifact-utils.js');
  const { getArtifactRemoteURL } = await import(pathToFileURL(downloader).href);
  const { platform, arch } = process;
  const version = `v${versionOf('electron')}`;
  return getArtifactRemoteURL({ version, artifactName: 'electron', platform, arch, isGeneric: false });
}
