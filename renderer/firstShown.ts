import { callShell } from './call';

let settle: () => void = () => undefined;

/** Settled when the first page has been drawn: what can wait waits for it. */
export const firstShown = new Promise<void>((resolve) => {
  settle = resolve;
});

/** The start is timed to here. */
export function sayFirstShown(): void {
  settle();
}

void firstShown.then(() => {
  requestAnimationFrame(() => void callShell('shell.windowReady', {}).catch(() => undefined));
});
