import { app, type Session, type WebContents } from 'electron';
import { isOwnAddress } from './ownAddress';

/** Nothing leaves and nothing comes in: every web contents of the program stands behind these walls. */
export function raiseWalls(): void {
  app.on('web-contents-created', (_event, contents) => wallIn(contents));
}

/** Denies every permission (the default is to allow them all) and every address that is not the program's own. */
export function wallInSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, reply) => reply(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, reply) => reply({ cancel: !isOwnAddress(url) }));
  session.on('will-download', (event) => event.preventDefault());
}

function wallIn(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
