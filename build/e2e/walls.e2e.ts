import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder, type RunningApp, removeFolder, startApp } from './app';

let app: RunningApp;
let folder = '';

beforeAll(async () => {
  folder = await newFolder();
  app = await startApp(folder);
});

afterAll(async () => {
  await app.close();
  await removeFolder(folder);
});

// Electron's checklist (docs/tutorial/security.md), asked of the running window.
describe('the window', () => {
  it('has no Node in it, and one frozen object of ours', async () => {
    const seen = await app.page.evaluate(() => ({
      node: typeof Reflect.get(globalThis, 'process'),
      require: typeof Reflect.get(globalThis, 'require'),
      office: Object.keys(Reflect.get(globalThis, 'office')).sort(),
      isFrozen: Object.isFrozen(Reflect.get(globalThis, 'office')),
    }));
    expect(seen).toEqual({ node: 'undefined', require: 'undefined', office: ['call', 'on'], isFrozen: true });
  });

  it.each([
    'geolocation',
    'notifications',
    'camera',
    'microphone',
    'clipboard-read',
    'midi',
    'persistent-storage',
  ])('is denied %s', async (name) => {
    const state = await app.page.evaluate(
      (permission) =>
        navigator.permissions.query(JSON.parse(`{"name":"${permission}"}`)).then(
          (status) => status.state,
          () => 'denied',
        ),
      name,
    );
    expect(state).toBe('denied');
  });

  it('opens no other window, goes nowhere else and fetches nothing', async () => {
    const tried = await app.page.evaluate(async () => {
      const opened = window.open('https://example.com/');
      const fetched = await fetch('https://example.com/').then(
        () => 'answered',
        () => 'refused',
      );
      const above = await fetch('app://main/../package.json').then(
        (answer) => answer.status,
        () => 0,
      );
      return { opened: opened === null, fetched, above: above === 200 };
    });
    expect(tried).toEqual({ opened: true, fetched: 'refused', above: false });
    await app.page.evaluate(() => {
      location.href = 'https://example.com/';
    });
    await app.page.waitForTimeout(300);
    expect(app.page.url()).toMatch(/^app:\/\/main\//);
    expect(await app.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  it('refuses a channel that is not in the contract, and garbage', async () => {
    const replies = await app.page.evaluate(async () => {
      const office = Reflect.get(globalThis, 'office');
      const asked = [];
      for (const [channel, input] of [
        ['fs.readFile', { path: '/etc/passwd' }],
        ['__proto__', {}],
        ['surveys.round', { round: 1 }],
        ['shell.saveFile', { name: '../x', bytes: 'x' }],
      ]) {
        asked.push(
          await office.call(channel, input).then(
            (reply: { ok: boolean }) => reply.ok,
            () => false,
          ),
        );
      }
      return asked;
    });
    expect(replies).toEqual([false, false, false, false]);
  });
});
