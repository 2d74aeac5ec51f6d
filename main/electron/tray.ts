import { app, type BrowserWindow, Menu, Tray } from 'electron';
import type { RunningClock } from '../../preload/contract/dues';
import type { Settings } from '../../preload/contract/settings';
import { loadWords } from '../../preload/words/loadWords';
import { hasTrayPlace, hidesOnClose } from './trayPlace';
import { showWindow } from './window';

/** The sign beside the clock, always there where the system has a place for it; the setting only decides what closing does. */
export class OfficeTray {
  readonly #window: BrowserWindow;
  #tray: Promise<Tray | null> | null = null;
  #icon: Tray | null = null;
  #staysInTray = false;
  #hasPlace = false;
  #isQuitting = false;

  constructor(window: BrowserWindow) {
    this.#window = window;
    app.on('before-quit', () => {
      this.#isQuitting = true;
    });
    window.on('close', (event) => {
      if (!this.#hides()) return;
      event.preventDefault();
      window.hide();
    });
  }

  /** Dues: null while they are not known; the clock that runs out first. */
  async follow(
    { staysInTray, language }: Settings,
    dues: number | null,
    clock: RunningClock | null,
  ): Promise<void> {
    this.#tray ??= madeTray(() => showWindow(this.#window));
    this.#icon = await this.#tray;
    this.#staysInTray = staysInTray;
    this.#hasPlace = await hasTrayPlace();
    const { reminders: words } = await loadWords(language);
    if (this.#icon === null || this.#icon.isDestroyed()) return;
    const runs =
      clock === null ? [] : [words.tray.clock(clock.code, clock.what, Date.parse(clock.until) < Date.now())];
    const said = [...runs, ...(dues === null ? [] : [words.tray.due(dues)])];
    if (said.length > 0) this.#icon.setToolTip(said.join('\n'));
    this.#icon.setContextMenu(
      Menu.buildFromTemplate([
        { label: words.tray.open, click: () => showWindow(this.#window) },
        ...said.map((label) => ({ label, enabled: false })),
        { type: 'separator' },
        { label: words.tray.quit, click: () => app.quit() },
      ]),
    );
  }

  #hides(): boolean {
    return hidesOnClose({
      staysInTray: this.#staysInTray,
      isIconThere: this.#icon?.isDestroyed() === false,
      hasPlace: this.#hasPlace,
      isQuitting: this.#isQuitting,
    });
  }
}

/** Null where the system makes none: then closing the window quits, as without the setting. */
async function madeTray(open: () => void): Promise<Tray | null> {
  try {
    const tray = new Tray(await app.getFileIcon(process.execPath, { size: 'small' }));
    tray.on('click', open);
    return tray;
  } catch {
    return null;
  }
}
