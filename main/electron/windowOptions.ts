import type { BrowserWindowConstructorOptions } from 'electron';

export const LEAST_SIZE = { width: 1024, height: 680 } as const;
const FIRST_SIZE: WindowPlace = { width: 1440, height: 900 };
// The page draws its own title bar of this height where the system's buttons can lie over it.
const TITLE_BAR = 40;

export interface WindowPlace {
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
  readonly maximized?: boolean;
}

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly preload: string;
  readonly place: WindowPlace | null;
}

/** Nothing of Node in the page, and the sandbox around it: the same for every window. */
const WALLED = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webSecurity: true,
  spellcheck: false,
} as const;

export function windowOptions({ platform, preload, place }: Surroundings): BrowserWindowConstructorOptions {
  const { width, height, x, y } = place ?? FIRST_SIZE;
  const overlay = { titleBarStyle: 'hidden', titleBarOverlay: { height: TITLE_BAR } } as const;
  return {
    width,
    height,
    ...(x === undefined || y === undefined ? {} : { x, y }),
    minWidth: LEAST_SIZE.width,
    minHeight: LEAST_SIZE.height,
    title: '客声 Kesheng',
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#ffffff',
    ...(platform === 'linux' ? {} : overlay),
    webPreferences: { ...WALLED, preload },
  };
}

/** A window that is never shown: it draws paper, has no preload and runs no script. */
export function paperOptions(partition: string): BrowserWindowConstructorOptions {
  return {
    show: false,
    width: 794,
    height: 1123,
    webPreferences: { ...WALLED, partition, backgroundThrottling: false },
  };
}

/** What was remembered, when it is still a place on one of the screens; anything else is forgotten. */
export function rememberedPlace(text: string | null, screens: readonly Rectangle[]): WindowPlace | null {
  const place = placeIn(text);
  if (place === null) return null;
  const { x, y, ...size } = place;
  if (x === undefined || y === undefined) return size;
  const isOnScreen = screens.some((area) => isWithin(area, x + size.width / 2, y + TITLE_BAR / 2));
  return isOnScreen ? place : size;
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function isWithin({ x, y, width, height }: Rectangle, atX: number, atY: number): boolean {
  return atX >= x && atX < x + width && atY >= y && atY < y + height;
}

function placeIn(text: string | null): WindowPlace | null {
  const { width, height, x, y, maximized } = fieldsIn(text);
  if (!isNumber(width) || !isNumber(height)) return null;
  const size = { width: Math.max(width, LEAST_SIZE.width), height: Math.max(height, LEAST_SIZE.height) };
  const state = maximized === true ? { maximized } : {};
  return isNumber(x) && isNumber(y) ? { ...size, x, y, ...state } : { ...size, ...state };
}

function fieldsIn(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}
