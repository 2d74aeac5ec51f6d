import { useEffect } from 'react';
import { call } from '../call';
import { beginAnew, shutDoor } from '../door';
import { useKeys } from '../parts/useKeys';
import { useWords } from '../parts/words';
import { isIdle, PRESENT_EVERY_MS } from './idle';
import { useOffice } from './office';
import { LOCK_KEY } from './shellKeys';

const LOOK_MS = 1_000;
const SIGNS = ['keydown', 'pointerdown', 'wheel'] as const;

/** The work stays behind the door; the office itself no longer answers this window. */
export function lockWindow(isIdleLock: boolean): void {
  shutDoor();
  void call('people.lock', { isIdle: isIdleLock });
}

/** Nothing of one person stays for the next. */
export async function leaveWindow(): Promise<void> {
  await call('people.signOut', {});
  beginAnew();
}

/** Ctrl L, and when nobody was at the keys for as long as the office says. */
export function useLock(): void {
  const words = useWords().people.menu;
  const { signIn, idleMinutes } = useOffice().settings;
  useKeys(signIn ? [{ keys: LOCK_KEY, label: words.lock, run: () => lockWindow(false) }] : []);
  useEffect(() => {
    if (!signIn) return;
    return watchIdle(idleMinutes, () => lockWindow(true));
  }, [signIn, idleMinutes]);
}

function watchIdle(minutes: number, lock: () => void): () => void {
  let seenAt = Date.now();
  let toldAt = seenAt;
  const see = () => {
    seenAt = Date.now();
  };
  const look = setInterval(() => {
    const now = Date.now();
    if (isIdle({ seenAt, now, minutes })) {
      // The door asks who it is; from then on somebody is here again.
      seenAt = now;
      lock();
    } else if (seenAt > toldAt && now - toldAt >= PRESENT_EVERY_MS) {
      toldAt = now;
      void call('people.present', {});
    }
  }, LOOK_MS);
  for (const sign of SIGNS) window.addEventListener(sign, see, { capture: true, passive: true });
  return () => {
    clearInterval(look);
    for (const sign of SIGNS) window.removeEventListener(sign, see, { capture: true });
  };
}
