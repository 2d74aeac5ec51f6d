import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { printed, run } from './run.mjs';
import { SetUpStop, say } from './say.mjs';

/** What must be there, and the Debian packages that bring it (a newer Debian renames some: the first known name counts).
 * @type {Record<string, ReadonlyArray<{ library?: string, program?: string, names: readonly string[] }>>} */
const NEEDS = {
  electron: [
    { library: 'libgtk-3.so.0', names: ['libgtk-3-0t64', 'libgtk-3-0'] },
    { library: 'libnss3.so', names: ['libnss3'] },
    { library: 'libasound.so.2', names: ['libasound2t64', 'libasound2'] },
    { library: 'libgbm.so.1', names: ['libgbm1'] },
    { library: 'libXss.so.1', names: ['libxss1'] },
    { library: 'libatk-bridge-2.0.so.0', names: ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'] },
    { library: 'libdrm.so.2', names: ['libdrm2'] },
  ],
  display: [
    { program: 'xvfb-run', names: ['xvfb'] },
    { program: 'xauth', names: ['xauth'] },
  ],
  stockElectron: [
    { program: 'g++', names: ['g++'] },
    { program: 'make', names: ['make'] },
    { program: 'python3', names: ['python3'] },
    { program: 'unzip', names: ['unzip'] },
  ],
  test: [
    { program: 'pdftotext', names: ['poppler-utils'] },
    { program: 'soffice', names: ['libreoffice-calc'] },
    { program: 'zbarimg', names: ['zbar-tools'] },
  ],
};

/** @typedef {'electron' | 'display' | 'stockElectron' | 'test'} Need */

/** Sees to it that the system's own packages are there; does nothing on Windows and macOS.
 * @param {readonly Need[]} needs */
export async function installSystemPackages(needs) {
  if (process.platform !== 'linux') return;
  const missing = missingFor(needs);
  if (missing.length === 0) return;
  if (!hasProgram('apt-get')) {
    throw new SetUpStop(
      `These are missing here: ${missing.map(({ library, program }) => library ?? program).join(' ')}.`,
    );
  }
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
  if (asRoot.length > 0 && !(await isAllowed(missing))) {
    throw new SetUpStop(
      `System packages are missing. Install them with:\n\n  ${commandFor(missing)}\n\nthen ask again.`,
    );
  }
  say(`Installing system packages: ${namesOf(missing).join(' ')}.`);
  await apt([...asRoot, 'apt-get', 'update', '-q']);
  await apt([...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', ...installWords(), ...namesOf(missing)]);
}

/** @param {readonly Need[]} needs */
function missingFor(needs) {
  return missingFrom(
    needs,
    printed('/sbin/ldconfig', ['-p']) ?? printed('ldconfig', ['-p']) ?? '',
    hasProgram,
  );
}

/** @param {readonly Need[]} needs @param {string} libraries as ldconfig lists them @param {(program: string) => boolean} has */
export function missingFrom(needs, libraries, has) {
  return needs
    .flatMap((need) => NEEDS[need] ?? [])
    .filter(({ library, program }) =>
      library === undefined ? !has(program ?? '') : !libraries.includes(`\t${library} `),
    );
}

const installWords = () => ['apt-get', 'install', '-y', '-q', '--no-install-recommends'];

/** @param {ReturnType<typeof missingFor>} missing */
function commandFor(missing) {
  return `sudo apt-get update && sudo ${installWords().join(' ')} ${namesOf(missing).join(' ')}`;
}

/** @param {ReturnType<typeof missingFor>} missing */
function namesOf(missing) {
  return missing.map(({ names }) => names.find(isKnownToApt) ?? names[names.length - 1] ?? '');
}

/** @param {string} name */
function isKnownToApt(name) {
  return /Candidate: (?!\(none\))/.test(printed('apt-cache', ['policy', name]) ?? '');
}

/** @param {string} program */
export function hasProgram(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}

/** @param {ReturnType<typeof missingFor>} missing */
async function isAllowed(missing) {
  if (!process.stdin.isTTY || !process.stderr.isTTY || !hasProgram('sudo')) return false;
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asking.question(`May this be run for you? [y/N]\n\n  ${commandFor(missing)}\n\n`);
  asking.close();
  return /^(y|yes|是|好)$/i.test(answer.trim());
}

/** @param {readonly string[]} words */
async function apt([file = '', ...args]) {
  const code = await run(file, args, { stdio: ['inherit', 'ignore', 2] });
  if (code !== 0)
    throw new SetUpStop(`System packages could not be installed. Try by hand: ${[file, ...args].join(' ')}`);
}
