import { areDependenciesInstalled, installDependencies } from './dependencies.mjs';
import { setUpElectron } from './electron.mjs';
import { freshBundle, isBundleFresh } from './freshness.mjs';
import { oneAtATime } from './oneAtATime.mjs';
import { inCache, inProject } from './places.mjs';
import { SetUpStop } from './say.mjs';

/** What every command needs: packages and a fresh bundle. */
export async function setUpProgram() {
  checkNode();
  if (areDependenciesInstalled() && isBundleFresh()) return;
  await oneAtATime(inProject('.setup.lock'), async () => {
    await installDependencies();
    await freshBundle();
  });
}

/** What a command with a window or with paper needs as well.
 * @param {ReadonlyArray<import('./systemPackages.mjs').Need>} [furtherNeeds] */
export async function setUpWindow(furtherNeeds = []) {
  await setUpProgram();
  return oneAtATime(inCache('setup.lock'), () => setUpElectron(furtherNeeds));
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new SetUpStop(`Node 20.19 or newer is needed to start; this is ${process.version}.`);
}
