import { app, type BrowserWindow, Menu, Tray } from 'electron';
import type { Settings } from '../../preload/contract/settings';
import { loadWords } from '../../preload/words/loadWords';
import { showWindow } from './window';

/** The sign beside the clock, only where the office wants the program to stay there when its window is closed. */
export class OfficeTray {
  readonly #window: BrowserWindow;
  #tray: Tray | null = null;
  #isQuitting = false;

  constructor(window: BrowserWindow) {
    this.#window = window;
    app.on('before-quit', () => {
      this.#isQuitting = true;
    });
    window.on('close', (event) => {
      if (this.#tray === null || this.#isQuitting) return;
      event.preventDefault();
      window.hide();
    });
  }

  async follow({ staysInTray, language }: Settings, dues: number): Promise<void> {
    if (!staysInTray) {
      this.#tray?.destroy();
      this.#tray = null;
      return;
    }
    this.#tray ??= await madeTray(() => showWindow(this.#window));
    const { reminders: words } = await loadWords(language);
    this.#tray?.setToolTip(words.tray.due(dues));
    this.#tray?.setContextMenu(
      Menu.buildFromTemplate([
        { label: words.tray.open, click: () => showWindow(this.#window) },
        { label: words.tray.due(dues), enabled: false },
        { type: 'separator' },
        { label: words.tray.quit, click: () => app.quit() },
      ]),
    );
  }
}

/** Null where the system has no place for it: then closing the window quits, as without the setting. */
async function madeTray(open: () => void): Promise<Tray | null> {
  try {
    const tray = new Tray(await app.getFileIcon(process.execPath, { size: 'small' }));
    tray.on('click', open);
    return tray;
  } catch {
    return null;
  }
}
