import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import { WINDOW_ORIGIN } from './appScheme';
import { programFolder } from './programFolder';
import { paperOptions, rememberedPlace, windowOptions } from './windowOptions';

/** The one place that makes windows: the office's own. It opens where it was closed, when its page is ready. */
export function createWindow(): BrowserWindow {
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const place = rememberedPlace(readPlace(), screens);
  const preload = join(programFolder, 'preload.cjs');
  const window = new BrowserWindow(windowOptions({ platform: process.platform, preload, place }));
  if (place?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => keepPlace(window));
  void window.loadURL(`${WINDOW_ORIGIN}/`);
  return window;
}

/** A hidden window for one drawing. */
export function createPaperWindow(partition: string): BrowserWindow {
  return new BrowserWindow(paperOptions(partition));
}

const placeFile = () => join(app.getPath('userData'), 'window.json');

function readPlace(): string | null {
  try {
    return readFileSync(placeFile(), 'utf8');
  } catch {
    return null;
  }
}

function keepPlace(window: BrowserWindow): void {
  try {
    writeFileSync(
      placeFile(),
      JSON.stringify({ ...window.getNormalBounds(), maximized: window.isMaximized() }),
    );
  } catch {
    // Where the window stood is a comfort: a full disk must not keep it from closing.
  }
}

export function showWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
