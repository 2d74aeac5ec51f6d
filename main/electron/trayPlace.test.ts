import { describe, expect, it } from 'vitest';
import { hidesOnClose, saysYes } from './trayPlace';

describe('closing the window', () => {
  const all = { staysInTray: true, isIconThere: true, hasPlace: true, isQuitting: false };

  it.each([
    ['hides it where the office wants so and the icon is seen', {}, true],
    ['quits where the office does not want it', { staysInTray: false }, false],
    ['quits where no icon could be made, or it is gone', { isIconThere: false }, false],
    ['quits where the desktop shows no icons', { hasPlace: false }, false],
    ['quits when the program is quitting', { isQuitting: true }, false],
  ])('%s', (_what, otherwise, hides) => {
    expect(hidesOnClose({ ...all, ...otherwise })).toBe(hides);
  });
});

it.each([
  ['(<true>,)\n', true],
  ['(<false>,)\n', false],
  ['', false],
])('a desktop that answers %j has a place for icons: %s', (answer, has) => {
  expect(saysYes(answer)).toBe(has);
});
