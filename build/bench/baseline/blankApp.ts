import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

// The baseline of `start` and `memory`: the smallest Electron app that a person would call one. One window of our size
// with the same walls, shown when its page of one heading is drawn; a profile that stays, as ours does.
// Started with the folder of its profile and the file of its page.

const [profile = '', page = ''] = process.argv.slice(-2);
app.setPath('userData', join(profile, 'profile'));
app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    show: false,
    webPreferences: { contextIsolation: true, sandbox: true, nodeIntegration: false },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(page);
});
