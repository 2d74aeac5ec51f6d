import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { sources, textOf } from './sources';

interface Room {
  /** Rooms it may import besides itself; `types` after a name: only `import type`. */
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

// Longer names first: a file belongs to the first room that its path begins with.
const ROOMS: Readonly<Record<string, Room>> = {
  'db/model': { rooms: [], packages: ['fraction.js'] },
  'db/migrations': { rooms: [], packages: ['kysely', 'node:'] },
  'db/shipped': { rooms: ['db/model'], packages: ['node:'] },
  'db/testing': {
    rooms: ['db', 'db/model', 'db/shipped', 'db/migrations'],
    packages: ['kysely', 'uuid', 'node:'],
  },
  db: { rooms: ['db/model', 'db/migrations', 'db/shipped'], packages: ['kysely', 'uuid', 'node:'] },
  'preload/contract': { rooms: ['db/model', 'preload/words'], packages: ['zod'] },
  'preload/words': { rooms: ['db/model'], packages: [] },
  preload: { rooms: ['preload/contract'], packages: ['electron'] },
  'main/electron': {
    rooms: ['main', 'db', 'db/model', 'preload/contract', 'preload/words'],
    packages: ['electron', 'node:', 'zod types'],
  },
  'main/threads': { rooms: [], packages: ['node:'] },
  'main/pages': { rooms: ['db/model', 'main/threads'], packages: ['@hyzyla/pdfium', 'node:'] },
  'main/imports': {
    rooms: ['db/model', 'main/threads', 'preload/contract types'],
    packages: ['exceljs', 'yauzl', 'saxes', 'iconv-lite', 'node:'],
  },
  'main/attachments': {
    rooms: ['db/model'],
    packages: ['file-type', 'exifr', 'image-size'],
  },
  'main/backupFile': { rooms: ['db', 'db/model'], packages: ['yauzl', 'yazl', 'node:'] },
  'main/reports/write': {
    rooms: ['db/model', 'preload/words', 'main/reports types'],
    packages: ['exceljs', 'wasm-xlsxwriter', 'docx', 'react', 'react-dom', 'qrcode', 'node:'],
  },
  'main/reports': {
    rooms: [
      'main',
      'db',
      'db/model',
      'db/shipped',
      'preload/contract',
      'preload/words',
      'main/reports/write',
    ],
    packages: ['node:'],
  },
  main: {
    rooms: [
      'db',
      'db/model',
      'db/shipped',
      'preload/contract',
      'preload/words',
      'main/attachments',
      'main/imports',
      'main/pages',
      'main/backupFile',
      'main/reports',
      'main/reports/write',
      'package.json',
    ],
    packages: ['zod', 'uuid', 'pinyin-pro', 'node:'],
  },
  'renderer/charts': {
    rooms: ['renderer', 'db/model', 'preload/contract types', 'preload/words'],
    packages: ['react', 'chart.js'],
  },
  renderer: {
    rooms: ['db/model', 'preload/contract types', 'preload/words', 'renderer/charts'],
    packages: ['react', 'react-dom', '@fontsource/inter', 'pinyin-pro'],
  },
};

// Each of these packages has one door.
const DOORS: Readonly<Record<string, string>> = {
  'better-sqlite3': 'db/open.ts',
  'chart.js': 'renderer/charts/',
  '@hyzyla/pdfium': 'main/pages/pdfium.ts',
};
const TESTS: Room = {
  rooms: ['db/testing', 'db', 'db/shipped'],
  packages: [
    'vitest',
    'fast-check',
    'kysely',
    'yazl',
    'chinese-workday',
    'chinese-days',
    'postal-mime',
    'node:',
  ],
};

const NO_ROOM: Room = { rooms: [], packages: [] };

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(type\s)?[^'"`;]*?from\s*'([^']+)'|(?:^|\n)import\s*'([^']+)'|\bimport\('([^']+)'\)/g;

const roomOf = (path: string) => Object.keys(ROOMS).find((name) => `${path}/`.startsWith(`${name}/`)) ?? path;
const packageOf = (name: string) =>
  name.startsWith('node:') ? 'node:' : (/^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);

function allows(list: readonly string[], name: string, isType: boolean): boolean {
  return list.includes(name) || (isType && list.includes(`${name} types`));
}

/** What is wrong with one import of a file; null when nothing is. */
function wrongIn(file: string, target: string, isType: boolean): string | null {
  const may = target.startsWith('.')
    ? mayEnter(file, target, isType)
    : mayUse(file, packageOf(target), isType);
  return may ? null : `${file} → ${target}`;
}

function mayEnter(file: string, target: string, isType: boolean): boolean {
  const other = roomOf(normalize(join(dirname(file), target)));
  return other === roomOf(file) || roomsFor(file).some(({ rooms }) => allows(rooms, other, isType));
}

function mayUse(file: string, name: string, isType: boolean): boolean {
  const door = DOORS[name];
  if (door !== undefined) return file.startsWith(door);
  return roomsFor(file).some(({ packages }) => allows(packages, name, isType));
}

/** A test, or what stands in a folder for tests, may use what its room may and the tools of tests. */
function roomsFor(file: string): readonly Room[] {
  return [ROOMS[roomOf(file)] ?? NO_ROOM, ...(/\.test\.|\/testing\//.test(file) ? [TESTS] : [])];
}

function wrongOf(file: string): readonly string[] {
  const text = textOf(file);
  return [...text.matchAll(IMPORT)].flatMap(
    ([, type, from, bare, lazy]) => wrongIn(file, from ?? bare ?? lazy ?? '', type !== undefined) ?? [],
  );
}

describe('the layer table', () => {
  it('holds in every file', () => {
    expect(sources().flatMap(wrongOf)).toEqual([]);
  });

  it.each([
    ['the model a clock or a file', 'db/model/day.ts', 'node:fs'],
    ['the model the stored data', 'db/model/day.ts', '../schema'],
    ['a migration today’s schema', 'db/migrations/0001-first-office.ts', '../schema'],
    ['the page the jobs', 'renderer/call.ts', '../main/answer'],
    ['the page a system call', 'renderer/call.ts', 'node:fs'],
    ['a job Electron', 'main/answer.ts', 'electron'],
    ['a second file the database', 'db/backup.ts', 'better-sqlite3'],
    ['a screen the charts’ own package', 'renderer/screens/Round.tsx', 'chart.js'],
  ])('never lets %s', (_name, file, target) => {
    expect(wrongIn(file, target, false)).not.toBeNull();
  });
});
