import { type BrowserWindow, ipcMain, type WebFrameMain } from 'electron';
import type { Reply } from '../../preload/contract/reply';
import { WINDOW_ORIGIN } from './appScheme';

type Door = (channel: string, input: unknown) => Promise<Reply>;

interface Doors {
  readonly window: BrowserWindow;
  readonly office: Door;
  /** What the window asks of the system around it. */
  readonly shell: Door;
}

/** The only way from the page into the program: one handler, for the page's own main frame alone. */
export function openBridge({ window, office, shell }: Doors): void {
  ipcMain.handle('office:call', (event, channel: unknown, input: unknown): Promise<Reply> => {
    if (!isOwnFrame(window, event.senderFrame)) throw new Error('A call from a frame that is not ours');
    if (typeof channel !== 'string') throw new TypeError('A call names its channel');
    return channel.startsWith('shell.') ? shell(channel, input) : office(channel, input);
  });
}

export function tellWindow(window: BrowserWindow, event: 'changed' | 'noteOpened'): void {
  if (!window.isDestroyed()) window.webContents.send('office:event', event);
}

function isOwnFrame(window: BrowserWindow, frame: WebFrameMain | null): boolean {
  return frame !== null && frame === window.webContents.mainFrame && frame.origin === WINDOW_ORIGIN;
}
