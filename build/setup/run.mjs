import { spawn, spawnSync } from 'node:child_process';

/** Runs a program to its end; what it prints goes to stderr. Gives its exit code.
 * @param {string} file @param {readonly string[]} args @param {import('node:child_process').SpawnOptions} [options] */
export function run(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: ['ignore', 2, 2], ...options });
    const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    const passed = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
    for (const signal of passed) process.on(signal, pass);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const name of passed) process.off(name, pass);
      resolve(code ?? (signal === null ? 1 : 128));
    });
  });
}

/** What a program prints, or null when it is missing or fails.
 * @param {string} file @param {readonly string[]} args */
export function printed(file, args) {
  const { status, stdout } = spawnSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 ? stdout : null;
}
