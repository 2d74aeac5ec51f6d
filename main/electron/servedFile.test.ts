import { join } from 'node:path';
import { expect, it } from 'vitest';
import { servedFile } from './servedFile';

const FOLDERS = [
  ['/fonts/', join('/program', 'fonts')],
  ['/', join('/program', 'renderer')],
] as const;

it.each([
  ['the page', 'app://main/', 'renderer/index.html', 'text/html; charset=utf-8'],
  ['a script', 'app://main/chunks/a-1.js', 'renderer/chunks/a-1.js', 'text/javascript; charset=utf-8'],
  ['a font', 'app://main/fonts/inter-400.woff2', 'fonts/inter-400.woff2', 'font/woff2'],
  ['a file with a query', 'app://main/main.css?x=1', 'renderer/main.css', 'text/css; charset=utf-8'],
])('serves %s', (_name, address, path, type) => {
  expect(servedFile(address, FOLDERS)).toEqual({ path: join('/program', path), type });
});

it.each([
  'app://main/..%2f..%2fetc%2fpasswd.json',
  'app://main/fonts/..%2f..%2fsecret.ttf',
  'app://main/fonts/%2e%2e%2fmain.js',
  'app://main/..%5c..%5csecret.html',
  'app://main/C:%5csecret.html',
  'app://main/a.js:stream.js',
  'app://main/a%00.js',
  'app://main/%E0%A4%A.js',
  'app://main/main.js.map',
  'app://main/no-extension',
  'not an address',
])('serves nothing for %s', (address) => {
  expect(servedFile(address, FOLDERS)).toBeNull();
});

it.each(['app://main/../../secret.html', 'app://main/%2e%2e/%2e%2e/secret.html'])(
  'never climbs out with %s',
  (address) => {
    expect(servedFile(address, FOLDERS)?.path).toBe(join('/program', 'renderer', 'secret.html'));
  },
);
