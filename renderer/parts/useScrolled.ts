import { useLayoutEffect, useRef, useState } from 'react';

/** How far an element is scrolled and how much of it is seen, at most once a frame. */
export function useScrolled<E extends HTMLElement>() {
  const element = useRef<E>(null);
  const [seen, setSeen] = useState({ top: 0, width: 0, height: 0 });

  useLayoutEffect(() => {
    const scroller = element.current;
    if (scroller === null) return undefined;
    let frame = 0;
    const look = () => {
      frame = 0;
      setSeen((last) =>
        last.top === scroller.scrollTop &&
        last.width === scroller.clientWidth &&
        last.height === scroller.clientHeight
          ? last
          : { top: scroller.scrollTop, width: scroller.clientWidth, height: scroller.clientHeight },
      );
    };
    const lookSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look();
    scroller.addEventListener('scroll', lookSoon, { passive: true });
    const sizes = new ResizeObserver(lookSoon);
    sizes.observe(scroller);
    return () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener('scroll', lookSoon);
      sizes.disconnect();
    };
  }, []);

  return { element, ...seen };
}
