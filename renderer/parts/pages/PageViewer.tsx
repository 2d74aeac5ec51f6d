import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { DefectError, RefusalError } from '../../call';
import { Problem } from '../Problem';
import { useKeys } from '../useKeys';
import { useScrolled } from '../useScrolled';
import { useWords } from '../words';
import { PageTools } from './PageTools';
import {
  drawingOrder,
  GAP,
  layPages,
  type PagePlace,
  type PageSize,
  pageRead,
  pagesInSight,
  sameSpot,
  type Zoom,
  zoomedBy,
} from './pagePlaces';
import { type DrawPage, usePagePictures } from './usePagePictures';

interface PageViewerProps {
  readonly label: string;
  readonly pages: readonly PageSize[];
  readonly draw: DrawPage;
}

const SHARPEST = 4000;

/** A paper page by page, as it will be printed. */
export function PageViewer({ label, pages, draw }: PageViewerProps) {
  const words = useWords().parts.pages;
  const [zoom, setZoom] = useState<Zoom>('width');
  const { element, top, width, height } = useScrolled<HTMLElement>();
  const laid = useMemo(() => layPages(pages, { width, height }, zoom), [pages, width, height, zoom]);
  const read = pageRead(laid.places, top, height);
  const inSight = pagesInSight(laid.places, top, height);
  const widthOf = (page: number) =>
    Math.min(SHARPEST, Math.round((laid.places[page - 1]?.width ?? 0) * devicePixelRatio));
  const { pictures, failed, drawAgain } = usePagePictures(draw, {
    pages: width === 0 ? [] : drawingOrder(inSight, read),
    widthOf,
  });
  useSameSpot(element, laid.places, top);
  useEffect(() => element.current?.focus({ preventScroll: true }), [element]);
  const goTo = (page: number) => {
    const place = laid.places[Math.min(Math.max(page, 1), pages.length) - 1];
    if (place !== undefined) element.current?.scrollTo({ top: place.top - GAP });
  };
  // Where it is now, not where it was drawn last: keys come faster than frames.
  const goBy = (count: number) =>
    goTo(pageRead(laid.places, element.current?.scrollTop ?? top, height) + count);
  const zoomBy = (direction: 1 | -1) => setZoom(zoomedBy(laid.share, direction));
  useKeys([
    { keys: 'PageDown', label: words.next, run: () => goBy(1), repeats: true },
    { keys: 'PageUp', label: words.previous, run: () => goBy(-1), repeats: true },
    { keys: 'Home', run: () => goTo(1) },
    { keys: 'End', run: () => goTo(pages.length) },
    { keys: '+', label: words.zoomIn, run: () => zoomBy(1) },
    { keys: '-', label: words.zoomOut, run: () => zoomBy(-1) },
    { keys: '9', label: words.fitWidth, run: () => setZoom('width') },
    { keys: '0', label: words.wholePage, run: () => setZoom('page') },
  ]);
  return (
    <div className="pageViewer">
      <PageTools
        place={{ page: read, pages: pages.length, share: laid.share, zoom }}
        onPage={goTo}
        onTyped={(page) => {
          goTo(page);
          element.current?.focus({ preventScroll: true });
        }}
        onZoom={setZoom}
        onZoomBy={zoomBy}
      />
      {failed !== null && <Failed error={failed.error} onRetry={drawAgain} />}
      <section ref={element} className="pageDesk" aria-label={label} tabIndex={-1}>
        <div className="pagePile" style={{ minWidth: laid.width, height: laid.height }}>
          {inSight.map((page) => (
            <Sheet key={page} place={laid.places[page - 1]} address={pictures.get(page)?.address} />
          ))}
        </div>
      </section>
    </div>
  );
}

function Sheet({
  place,
  address,
}: {
  readonly place: PagePlace | undefined;
  readonly address: string | undefined;
}) {
  const words = useWords().parts.pages;
  if (place === undefined) return null;
  const { page, top, width, height } = place;
  return (
    <div className="pageSheet" style={{ top, width, height }} aria-busy={address === undefined}>
      {address === undefined ? (
        <span className="small">{page}</span>
      ) : (
        <img src={address} alt={words.page(page)} width={width} height={height} draggable={false} />
      )}
    </div>
  );
}

/** A page that could not be drawn: no in words, or a number. Anything else is the page's own fault. */
function Failed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  if (!(error instanceof RefusalError || error instanceof DefectError)) throw error;
  return <Problem problem={error} onRetry={onRetry} />;
}

/** What stood at the top stays there when the scale changes. */
function useSameSpot(
  element: RefObject<HTMLElement | null>,
  places: readonly PagePlace[],
  told: number,
): void {
  const before = useRef({ places, told, top: told });
  useLayoutEffect(() => {
    const last = before.current;
    // Scrolling is told a frame late: until then the place that was scrolled to here is the newer one.
    const top = told === last.told ? last.top : told;
    const isMoved = last.places !== places && last.places.length === places.length;
    const now = isMoved ? sameSpot(last.places, places, top) : top;
    before.current = { places, told, top: now };
    if (isMoved) element.current?.scrollTo({ top: now });
  }, [element, places, told]);
}
