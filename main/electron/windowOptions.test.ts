import { describe, expect, it } from 'vitest';
import { paperOptions, rememberedPlace, windowOptions } from './windowOptions';

const SCREENS = [{ x: 0, y: 0, width: 1920, height: 1080 }];

describe('a window', () => {
  it('keeps Node out of the page and the sandbox around it', () => {
    expect(
      windowOptions({ platform: 'linux', preload: '/out/preload.cjs', place: null }),
    ).toMatchInlineSnapshot(`
      {
        "autoHideMenuBar": true,
        "backgroundColor": "#ffffff",
        "height": 900,
        "minHeight": 680,
        "minWidth": 1024,
        "show": false,
        "title": "客声 Kesheng",
        "webPreferences": {
          "contextIsolation": true,
          "nodeIntegration": false,
          "preload": "/out/preload.cjs",
          "sandbox": true,
          "spellcheck": false,
          "webSecurity": true,
        },
        "width": 1440,
      }
    `);
  });

  it('lets the page draw its title bar on Windows', () => {
    expect(windowOptions({ platform: 'win32', preload: '/out/preload.cjs', place: null })).toMatchObject({
      titleBarStyle: 'hidden',
      titleBarOverlay: { height: 40 },
    });
  });

  it('opens where it was closed', () => {
    const place = { width: 1200, height: 800, x: 10, y: 20, maximized: true };
    expect(windowOptions({ platform: 'linux', preload: '', place })).toMatchObject({
      width: 1200,
      height: 800,
      x: 10,
      y: 20,
    });
  });
});

it('gives paper no preload', () => {
  expect(paperOptions('paper').webPreferences).toEqual({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    spellcheck: false,
    partition: 'paper',
    backgroundThrottling: false,
  });
});

it.each([
  ['nothing', null, null],
  ['no JSON', 'x', null],
  ['another shape', '[1]', null],
  ['no size', '{"x":1,"y":1}', null],
  ['words for numbers', '{"width":"1","height":2}', null],
  ['a size alone', '{"width":1200,"height":800}', { width: 1200, height: 800 }],
  ['a size below the least', '{"width":10,"height":10}', { width: 1024, height: 680 }],
  [
    'a place on the screen',
    '{"width":1200,"height":800,"x":5,"y":6}',
    { width: 1200, height: 800, x: 5, y: 6 },
  ],
  [
    'a place on a screen that is gone',
    '{"width":1200,"height":800,"x":3000,"y":6}',
    { width: 1200, height: 800 },
  ],
])('remembers %s as it should', (_name, text, place) => {
  expect(rememberedPlace(text, SCREENS)).toEqual(place);
});
