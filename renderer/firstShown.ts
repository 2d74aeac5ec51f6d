import { callShell } from './call';

let isSaid = false;

/** Said once, when the first page has been drawn: the start is timed to here. */
export function sayFirstShown(): void {
  if (isSaid) return;
  isSaid = true;
  requestAnimationFrame(() => void callShell('shell.windowReady', {}).catch(() => undefined));
}
