import { expect, it } from 'vitest';
import { sources, textOf } from './sources';

const shipped = sources().filter((path) => !/\.test\.|\/testing\//.test(path));
const filesWith = (sign: RegExp) => shipped.filter((path) => sign.test(textOf(path)));

it.each([
  ['windows are made', /new BrowserWindow/, ['main/electron/window.ts']],
  ['calls of the page come in', /\bipcMain\b/, ['main/electron/bridge.ts']],
  ['the page is given anything', /\bcontextBridge\b/, ['preload/index.ts']],
  ['a letter opens outside', /\bopenPath\b/, ['main/electron/openDraft.ts']],
  ['a file dialog opens', /\bdialog\.show/, ['main/electron/shellJobs.ts']],
])('%s in one place', (_name, sign, places) => {
  expect(filesWith(sign)).toEqual(places);
});

it.each([
  ['opens an address outside', /\bopenExternal\b/],
  ['loads a page from a file or the network', /\bloadFile\b|['"`]file:|['"`]https?:\/\/(?!www\.w3\.org)/],
  [
    'lets Node into a page',
    /nodeIntegration: true|contextIsolation: false|sandbox: false|webSecurity: false|webviewTag|nodeIntegrationIn/,
  ],
  [
    'allows what the browser forbids',
    /allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|disable-web-security|no-sandbox/,
  ],
  ['writes markup as text', /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|document\.write/],
  ['makes code from text', /\beval\(|new Function\(/],
  ['silences a check', /biome-ignore|@ts-ignore|@ts-expect-error|@ts-nocheck/],
])('nothing %s', (_name, sign) => {
  expect(filesWith(sign)).toEqual([]);
});

it('the page is given two functions and nothing of Electron', () => {
  const given = /Object\.freeze\(\{([\s\S]*)\}\)/.exec(textOf('preload/index.ts'))?.[1] ?? '';
  expect([...given.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name)).toEqual(['call', 'on']);
});
