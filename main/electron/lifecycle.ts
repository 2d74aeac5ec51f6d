import { app, type BrowserWindow } from 'electron';
import type { OfficeLink } from './officeLink';

// A copy of the data is made on close; a slow second disk must not keep the PC from shutting down.
const CLOSE_MS = 20_000;

/** A second start shows the window that is open already; the last window closes the office, then the program. */
export function keepAlive(window: BrowserWindow, office: OfficeLink): void {
  let isClosed = false;
  app.on('second-instance', () => showAgain(window));
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

function showAgain(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
