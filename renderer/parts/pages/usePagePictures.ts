import { useEffect, useRef, useState } from 'react';

/** One page as PNG, from 1, of a width in pixels of the screen. */
export type DrawPage = (page: number, width: number) => Promise<Uint8Array>;

interface PagePicture {
  readonly address: string;
  readonly width: number;
}

interface Wanted {
  /** In the order of drawing. */
  readonly pages: readonly number[];
  readonly widthOf: (page: number) => number;
}

/** Pages that are kept though they are out of sight, so that going back a little draws nothing. */
const MOST_KEPT = 24;

/**
 * The pictures of the wanted pages, drawn one at a time: after each the next is the first that is still wanted, so that
 * scrolling past a hundred pages draws none of them.
 */
export function usePagePictures(draw: DrawPage, { pages, widthOf }: Wanted) {
  const [pictures, setPictures] = useState<ReadonlyMap<number, PagePicture>>(new Map());
  const [drawn, setDrawn] = useState(0);
  const [failed, setFailed] = useState<{ readonly error: unknown } | null>(null);
  const isDrawing = useRef(false);
  const isGone = useRef(false);
  const next = pages.find((page) => pictures.get(page)?.width !== widthOf(page));
  const width = next === undefined ? 0 : widthOf(next);
  const near = pages[0] ?? 1;

  useEffect(() => {
    if (next === undefined || isDrawing.current || failed !== null) return;
    isDrawing.current = true;
    void draw(next, width)
      .then(
        (png) => {
          if (!isGone.current) setPictures((kept) => withPicture(kept, next, { png, width }, near));
        },
        (error: unknown) => setFailed({ error }),
      )
      .finally(() => {
        isDrawing.current = false;
        setDrawn(drawn + 1);
      });
  }, [draw, next, width, near, drawn, failed]);

  useReleased(pictures, isGone);
  return { pictures, failed, drawAgain: () => setFailed(null) };
}

function withPicture(
  kept: ReadonlyMap<number, PagePicture>,
  page: number,
  { png, width }: { readonly png: Uint8Array; readonly width: number },
  near: number,
): ReadonlyMap<number, PagePicture> {
  const address = URL.createObjectURL(new Blob([new Uint8Array(png)], { type: 'image/png' }));
  const all = [...kept].filter(([other]) => other !== page);
  const nearest = all.toSorted(([one], [other]) => Math.abs(one - near) - Math.abs(other - near));
  return new Map([[page, { address, width }], ...nearest.slice(0, MOST_KEPT - 1)]);
}

/** What is no longer shown gives its memory back. */
function useReleased(pictures: ReadonlyMap<number, PagePicture>, isGone: { current: boolean }): void {
  const held = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const now = new Set([...pictures.values()].map(({ address }) => address));
    for (const address of held.current) if (!now.has(address)) URL.revokeObjectURL(address);
    held.current = now;
  }, [pictures]);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      for (const address of held.current) URL.revokeObjectURL(address);
    };
  }, [isGone]);
}
