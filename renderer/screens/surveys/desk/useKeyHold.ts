import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { livingKeys, PAGE_SCOPE } from '../../../parts/keyStore';
import type { KeyPress, Keys } from '../../../parts/keys';
import { targetOf } from '../../../parts/useKeys';
import { keyHold } from '../keyHold';

export interface DeskHold {
  /** No form can take a key until `release` or `giveUp`. */
  readonly start: (again?: readonly Keys[]) => void;
  /** A form is on the desk and takes what was pressed meanwhile. */
  readonly release: () => void;
  /** There is none: what was pressed meanwhile is not used, and the typist is told. */
  readonly giveUp: () => void;
  /** The form before stays on the desk: so do its keys wait until the hand rests, which may not have seen it yet. */
  readonly refuse: () => void;
  /** How many keys the latest wait left unused. */
  readonly unused: number;
}

const REST_MS = 600;

/** From saving one form until the next is on the desk, keys wait; so they do while the desk itself opens. */
export function useKeyHold(): DeskHold {
  const [unused, setUnused] = useState(0);
  const [hold] = useState(() => {
    const opening = keyHold();
    opening.start([]);
    return opening;
  });
  const scope = useRef(PAGE_SCOPE);
  const rest = useRef<{ readonly from: () => void; readonly stop: () => void } | null>(null);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const top = topScope();
      const isHere = top === PAGE_SCOPE || top === scope.current;
      if (!isHere || isOfFocus(event) || !hold.take(pressOf(event))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      rest.current?.from();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
      rest.current?.stop();
    };
  }, [hold]);

  const steps = useMemo(() => {
    let focusBefore: HTMLElement | null = null;
    const giveUp = () => {
      rest.current?.stop();
      rest.current = null;
      setUnused(hold.drop());
      if (focusBefore?.isConnected === true) focusBefore.focus();
    };
    return {
      start: (again: readonly Keys[] = []) => {
        if (rest.current !== null) giveUp();
        hold.start(again);
        setUnused(0);
        scope.current = topScope();
        // What is typed from here on is no longer for the field that had the focus, composed text neither.
        focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : null;
        focusBefore?.blur();
      },
      // In a turn of its own: the page must have settled before a key may change it.
      release: () => queueMicrotask(() => setUnused(hold.release(play))),
      giveUp,
      refuse: () => {
        rest.current = pause(giveUp);
      },
    };
  }, [hold]);
  return useMemo(() => ({ ...steps, unused }), [steps, unused]);
}

/** Ends when nothing was pressed for a while. */
function pause(end: () => void): { readonly from: () => void; readonly stop: () => void } {
  let timer = setTimeout(end, REST_MS);
  const stop = () => clearTimeout(timer);
  return {
    stop,
    from: () => {
      stop();
      timer = setTimeout(end, REST_MS);
    },
  };
}

function topScope(): string {
  return livingKeys().scopes.at(-1) ?? PAGE_SCOPE;
}

/** Somebody went into a field or onto a button meanwhile: its own keys are meant for it. */
function isOfFocus(event: KeyboardEvent): boolean {
  const target = targetOf(event);
  if (target === 'pressable') return event.key === 'Enter' || event.key === ' ';
  return target !== 'page';
}

function pressOf(event: KeyboardEvent): KeyPress {
  const { key, keyCode, isComposing, repeat, ctrlKey, metaKey, altKey, shiftKey } = event;
  return { key, keyCode, isComposing, repeat, ctrlKey, metaKey, altKey, shiftKey };
}

/** The key as if it were pressed now; gives whether the page hears another. */
function play(press: KeyPress): boolean {
  const target = document.activeElement ?? document.body;
  flushSync(() => {
    const event = new KeyboardEvent('keydown', { ...press, bubbles: true, cancelable: true });
    const isLeft = target.dispatchEvent(event);
    if (isLeft && target.matches('input, textarea')) type(press);
  });
  return topScope() === PAGE_SCOPE;
}

/** What the system does with a real key in a text: `insertText` is the one way that leaves its own undo whole. */
function type({ key, ctrlKey }: KeyPress): void {
  if (ctrlKey) return;
  if (key.length === 1) document.execCommand('insertText', false, key);
  else if (key === 'Enter') document.execCommand('insertLineBreak');
  else if (key === 'Backspace' || key === 'Delete')
    document.execCommand(key === 'Delete' ? 'forwardDelete' : 'delete');
}
