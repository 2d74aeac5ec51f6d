import { nativeModule } from './nativeModule.mjs';
import { officialElectron } from './officialElectron.mjs';
import { checkSandbox } from './sandbox.mjs';
import { stockElectron } from './stockElectron.mjs';
import { installSystemPackages } from './systemPackages.mjs';

/** @typedef {{ program: string, binding: string | null }} Electron */

/** Gets an Electron that runs here: the official one where it can be had, else a stand-in with a module of its own.
 * @param {ReadonlyArray<import('./systemPackages.mjs').Need>} furtherNeeds
 * @returns {Promise<Electron>} */
export async function setUpElectron(furtherNeeds = []) {
  // Root has no sandbox in any case, and other systems build theirs in other ways.
  if (process.platform === 'linux' && process.getuid?.() !== 0) checkSandbox();
  const official = await officialElectron();
  const display = hasDisplay() ? [] : /** @type {const} */ (['display']);
  const stock = official === null ? /** @type {const} */ (['stockElectron']) : [];
  await installSystemPackages(['electron', ...display, ...stock, ...furtherNeeds]);
  if (official !== null) return { program: official, binding: null };
  return { program: await stockElectron(), binding: await nativeModule() };
}

/** On Linux a window needs X or Wayland. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** How Electron is called: as root without Chromium's sandbox, which refuses root; without a display under a virtual one.
 * @param {Electron} electron @param {readonly string[]} args
 * @returns {{ file: string, args: string[], env: NodeJS.ProcessEnv }} */
export function electronCall(electron, args) {
  return { ...onDisplay([electron.program, ...electronSwitches(), ...args]), env: electronEnv(electron) };
}

/** What stands before the app's own words. */
export function electronSwitches() {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // Chromium's own log speaks of buses and graphics cards that a bare machine lacks; what is fatal is still said.
  return [...asRoot, '--log-level=3'];
}

/** @param {Electron} electron @returns {NodeJS.ProcessEnv} */
export function electronEnv({ program, binding }) {
  const native = binding === null ? {} : { KESHENG_SQLITE_BINDING: binding };
  return { ...process.env, ...native, KESHENG_ELECTRON: program };
}

/** Any command that opens windows: as it is where there is a display, else under a virtual one.
 * @param {readonly string[]} command @returns {{ file: string, args: string[] }} */
export function onDisplay([file = '', ...args]) {
  if (hasDisplay()) return { file, args };
  return { file: 'xvfb-run', args: ['-a', '-s', '-screen 0 1600x1000x24 -dpi 96', file, ...args] };
}
