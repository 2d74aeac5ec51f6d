import { useEffect, useRef } from 'react';
import { tipFor } from './tipFor';

/**
 * One tip for the whole window. `data-tip="…"` always shows its text; `data-full` shows what was cut off, on hover and
 * for the row or button that has the focus. It is drawn without React, so that moving the pointer costs nothing.
 */
export function Tip() {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tip = element.current;
    if (tip === null) return undefined;
    let timer = 0;
    const show = (target: EventTarget | null, delay: number) => {
      window.clearTimeout(timer);
      const told = target instanceof Element ? tipFor(target) : null;
      if (told === null) {
        tip.hidePopover();
        return;
      }
      timer = window.setTimeout(() => place(tip, told.text, told.beside.getBoundingClientRect()), delay);
    };
    const over = ({ target }: PointerEvent) => show(target, 400);
    const focus = ({ target }: FocusEvent) =>
      show(target instanceof Element && target.matches(':focus-visible') ? target : null, 0);
    const hide = () => show(null, 0);
    document.addEventListener('pointerover', over);
    document.addEventListener('focusin', focus);
    document.addEventListener('pointerdown', hide);
    document.addEventListener('keydown', hide);
    document.addEventListener('scroll', hide, true);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('pointerover', over);
      document.removeEventListener('focusin', focus);
      document.removeEventListener('pointerdown', hide);
      document.removeEventListener('keydown', hide);
      document.removeEventListener('scroll', hide, true);
    };
  }, []);
  return <div ref={element} className="tip" popover="manual" role="tooltip" />;
}

const GAP = 4;
const EDGE = 8;

function place(tip: HTMLDivElement, text: string, beside: DOMRect): void {
  tip.textContent = text;
  tip.showPopover();
  const { width, height } = tip.getBoundingClientRect();
  const isRoomBelow = beside.bottom + GAP + height + EDGE < window.innerHeight;
  const left = Math.max(EDGE, Math.min(beside.left, window.innerWidth - width - EDGE));
  tip.style.left = `${left}px`;
  tip.style.top = `${isRoomBelow ? beside.bottom + GAP : beside.top - GAP - height}px`;
}
