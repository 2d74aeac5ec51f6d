import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { dataFolder, namedFolder } from './dataFolder';

const LINUX = { platform: 'linux', env: {}, home: '/home/li', workingFolder: '/home/li/now' } as const;
const WINDOWS = { ...LINUX, platform: 'win32', env: { ProgramData: '/ProgramData' } } as const;

it.each([
  ['the folder that was named', '/srv/plant', LINUX, '/srv/plant'],
  ['a named one from where the person stands', 'plant', LINUX, resolve('/home/li/now', 'plant')],
  ["the person's own", null, LINUX, join('/home/li', '.config', 'Kesheng', 'data')],
  ["the PC's shared one on Windows", null, WINDOWS, join('/ProgramData', 'Kesheng')],
  [
    'the one beside a portable program',
    null,
    { ...WINDOWS, env: { PORTABLE_EXECUTABLE_DIR: '/stick' } },
    join('/stick', 'Kesheng-data'),
  ],
] as const)('takes %s', (_name, named, around, folder) => {
  expect(dataFolder(named, around)).toBe(folder);
});

it.each([
  ['a folder', ['.', '--data', '/srv/plant'], '/srv/plant'],
  ['a folder after an equals sign', ['--data=/srv/plant'], '/srv/plant'],
  ['nothing', ['.'], null],
  ['an option where a folder should be', ['--data', '--other'], null],
  ['an end where a folder should be', ['--data'], null],
])('reads %s among the words', (_name, words, named) => {
  expect(namedFolder(words)).toBe(named);
});
