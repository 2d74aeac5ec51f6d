import { execFile } from 'node:child_process';

const ASK_MS = 2_000;
const WATCHER = 'org.kde.StatusNotifierWatcher';

/**
 * Whether a tray icon is to be seen at all. Only Linux has systems without a place for one, and there making the icon
 * succeeds all the same: the desktop itself is asked, and one that does not answer has none.
 */
export function hasTrayPlace(): Promise<boolean> {
  if (process.platform !== 'linux') return Promise.resolve(true);
  const asked = ['call', '--session', '--dest', WATCHER, '--object-path', '/StatusNotifierWatcher'];
  const method = [
    '--method',
    'org.freedesktop.DBus.Properties.Get',
    WATCHER,
    'IsStatusNotifierHostRegistered',
  ];
  return new Promise((resolve) => {
    execFile('gdbus', [...asked, ...method], { timeout: ASK_MS }, (error, answer) =>
      resolve(error === null && saysYes(answer)),
    );
  });
}

/** `(<true>,)` */
export function saysYes(answer: string): boolean {
  return answer.trim() === '(<true>,)';
}

interface Closing {
  readonly staysInTray: boolean;
  /** The icon was made and is still there. */
  readonly isIconThere: boolean;
  readonly hasPlace: boolean;
  readonly isQuitting: boolean;
}

/** Whether closing the window only hides it: never where no icon would bring it back. */
export function hidesOnClose({ staysInTray, isIconThere, hasPlace, isQuitting }: Closing): boolean {
  return staysInTray && isIconThere && hasPlace && !isQuitting;
}
