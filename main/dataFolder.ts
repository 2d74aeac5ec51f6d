import { isAbsolute, join, resolve } from 'node:path';

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly workingFolder: string;
}

/** The folder of the plant's data, for the window and the command line alike: the one that was named, else the usual one. */
export function dataFolder(named: string | null, around: Surroundings): string {
  if (named !== null) return isAbsolute(named) ? named : resolve(around.workingFolder, named);
  return usualFolder(around);
}

/** Beside a portable program; on Windows one that all people of this PC can write; else among the person's own. */
function usualFolder({ platform, env, home }: Surroundings): string {
  if (env.PORTABLE_EXECUTABLE_DIR !== undefined) return join(env.PORTABLE_EXECUTABLE_DIR, 'Kesheng-data');
  if (platform === 'win32') return join(env.ProgramData ?? home, 'Kesheng');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Kesheng', 'data');
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), 'Kesheng', 'data');
}

/** What follows `--data` among the words of a start. */
export function namedFolder(words: readonly string[]): string | null {
  const joined = words.find((word) => word.startsWith('--data='));
  if (joined !== undefined) return joined.slice('--data='.length) || null;
  const at = words.indexOf('--data');
  const value = at === -1 ? undefined : words[at + 1];
  return value === undefined || value.startsWith('--') ? null : value;
}
