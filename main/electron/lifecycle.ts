import { app, type BrowserWindow } from 'electron';
import type { OfficeLink } from './officeLink';
import { showWindow } from './window';

// A copy of the data is made on close; a slow second disk must not keep the PC from shutting down.
const CLOSE_MS = 20_000;

// A page that dies at once each time must not be loaded for ever.
const RELOADS_A_MINUTE = 3;
const MINUTE = 60_000;

/** A second start shows the window that is open already; the last window closes the office, then the program. */
export function keepAlive(window: BrowserWindow, office: OfficeLink): void {
  let isClosed = false;
  app.on('second-instance', () => showWindow(window));
  // A click in the dock of a Mac.
  app.on('activate', () => showWindow(window));
  reloadWhenLost(window);
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void office.close(CLOSE_MS).finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}

/** What was typed is kept as drafts by the office's process, so a page that crashed is loaded again and goes on. */
function reloadWhenLost(window: BrowserWindow): void {
  let reloads: readonly number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const now = Date.now();
    reloads = [...reloads.filter((at) => now - at < MINUTE), now];
    if (reloads.length <= RELOADS_A_MINUTE) window.webContents.reload();
  });
}
