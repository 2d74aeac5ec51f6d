import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('..', import.meta.url);
const ROOMS = ['db', 'preload', 'main', 'renderer'];

/** Every source file of the program, by its path from the project's folder. */
export function sources(): readonly string[] {
  return ROOMS.flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts')),
  );
}

export function textOf(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}
