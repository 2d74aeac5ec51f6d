import { readFileSync } from 'node:fs';
import { SetUpStop } from './say.mjs';

/** Kernel settings that can keep Chromium from building its sandbox: the value that forbids it, and one that allows it. */
const SETTINGS = [
  { name: 'kernel.apparmor_restrict_unprivileged_userns', forbids: '1', allows: '0' },
  { name: 'kernel.unprivileged_userns_clone', forbids: '0', allows: '1' },
  { name: 'user.max_user_namespaces', forbids: '0', allows: '10000' },
];

/** The window never runs without its sandbox: where the system forbids it, that is said before Electron dies of it.
 * @param {(name: string) => string | null} [valueOf] */
export function checkSandbox(valueOf = kernelSetting) {
  const found = SETTINGS.find(({ name, forbids }) => valueOf(name) === forbids);
  if (found === undefined) return;
  const command = `sudo sysctl -w ${found.name}=${found.allows}`;
  throw new SetUpStop(
    `This system forbids the window's sandbox. Allow it until the next start of the PC with:\n\n  ${command}\n`,
  );
}

/** @param {string} name */
function kernelSetting(name) {
  try {
    return readFileSync(`/proc/sys/${name.replaceAll('.', '/')}`, 'utf8').trim();
  } catch {
    return null;
  }
}
