import { useSyncExternalStore } from 'react';
import { forgetKept } from './parts/useKept';

// Whether the office lets this window in. What was asked while it does not waits behind the door and is asked again when
// the same person is back; where somebody else comes in, the page begins anew.

let isShut = false;
// Counts whose page it is: nothing of one person stays for the next.
let visitor = 0;
let focusBefore: HTMLElement | null = null;
const waiting: (() => void)[] = [];
const listeners = new Set<() => void>();

export function shutDoor(): void {
  if (isShut) return;
  isShut = true;
  focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  tellAll();
}

export function openDoor(): void {
  if (!isShut) return;
  isShut = false;
  tellAll();
  for (const goOn of waiting.splice(0)) goOn();
  requestAnimationFrame(() => focusBefore?.focus());
}

/** What one person was doing and asking for ends here. */
export function beginAnew(): void {
  history.replaceState(null, '', location.pathname);
  forgetKept();
  waiting.length = 0;
  focusBefore = null;
  isShut = false;
  visitor += 1;
  tellAll();
}

export function useVisitor(): number {
  return useSyncExternalStore(listen, () => visitor);
}

/** Resolves when the door is open again. */
export function doorOpened(): Promise<void> {
  return new Promise((goOn) => {
    waiting.push(goOn);
  });
}

export function useIsShut(): boolean {
  return useSyncExternalStore(listen, () => isShut);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tellAll(): void {
  for (const listener of listeners) listener();
}
