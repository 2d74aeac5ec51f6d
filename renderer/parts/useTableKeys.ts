import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { isComposing } from './keys';
import type { TableItem } from './tableItems';

interface TableKeys<Row> {
  readonly items: readonly TableItem<Row>[];
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

const PAGE = 15;

/** Arrows, Home, End and page keys move through the rows, also through those that are not drawn; Enter opens. */
export function useTableKeys<Row>({ items, onOpen, scroller }: TableKeys<Row>) {
  const [reached, setReached] = useState(0);
  const isMoving = useRef(false);
  const rows = useMemo(() => items.filter((item) => item.kind === 'row'), [items]);

  useLayoutEffect(() => {
    if (!isMoving.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-place="${reached}"]`);
    if (row === null || row === undefined) return;
    isMoving.current = false;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  });

  const move = (to: number) => {
    const place = Math.max(0, Math.min(rows.length - 1, to));
    const item = rows[place];
    if (item === undefined) return;
    isMoving.current = true;
    setReached(place);
    bringNear(scroller.current, item);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || !(event.target instanceof HTMLTableRowElement)) return;
    const item = rows[reached];
    const to = targetPlace(event.key, reached, rows.length);
    if (event.key === 'Enter' && item !== undefined && onOpen !== undefined) onOpen(item.row);
    else if (to !== null) move(to);
    else return;
    event.preventDefault();
  };

  return {
    reached: Math.min(reached, rows.length - 1),
    reach: useCallback((place: number) => setReached(place), []),
    onKeyDown,
  };
}

function targetPlace(key: string, from: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return from + 1;
    case 'ArrowUp':
      return from - 1;
    case 'PageDown':
      return from + PAGE;
    case 'PageUp':
      return from - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

// A row far away is not drawn yet: scrolling draws it, then it gets the focus.
function bringNear(
  scroller: HTMLElement | null,
  { top, height }: { readonly top: number; readonly height: number },
): void {
  if (scroller === null) return;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top + height * 2 > scroller.scrollTop + scroller.clientHeight)
    scroller.scrollTop = top + height * 2 - scroller.clientHeight;
}
