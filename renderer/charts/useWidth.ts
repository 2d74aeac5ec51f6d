import { useLayoutEffect, useRef, useState } from 'react';

/** How wide an element is laid out, in whole pixels. */
export function useWidth<E extends HTMLElement>() {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return undefined;
    setWidth(measured.clientWidth);
    const sizes = new ResizeObserver(() => setWidth(measured.clientWidth));
    sizes.observe(measured);
    return () => sizes.disconnect();
  }, []);
  return { element, width };
}
