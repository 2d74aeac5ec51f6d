/** Lengths in millimetres. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

interface View {
  readonly width: number;
  readonly height: number;
}

/** As large as fits, or a share of the real size. */
export type Zoom = 'width' | 'page' | number;

export interface PagePlace {
  readonly page: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Laid {
  /** 1 is the size on paper, by the 96 pixels that CSS calls an inch. */
  readonly share: number;
  readonly places: readonly PagePlace[];
  readonly width: number;
  readonly height: number;
}

const PIXELS_PER_MM = 96 / 25.4;
/** Of desk around and between the pages. */
export const GAP = 16;
const STEPS = [0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4];

/** All pages under each other, on one scale. */
export function layPages(pages: readonly PageSize[], view: View, zoom: Zoom): Laid {
  const share = typeof zoom === 'number' ? zoom : fitting(pages, view, zoom);
  const scale = share * PIXELS_PER_MM;
  let top = GAP;
  const places = pages.map(({ width, height }, at) => {
    const place = { page: at + 1, top, width: Math.round(width * scale), height: Math.round(height * scale) };
    top += place.height + GAP;
    return place;
  });
  return { share, places, width: Math.max(0, ...places.map(({ width }) => width)) + 2 * GAP, height: top };
}

function fitting(pages: readonly PageSize[], view: View, zoom: 'width' | 'page'): number {
  const least = STEPS[0] ?? 0;
  const room = (length: number) => Math.max(0, length - 2 * GAP) / PIXELS_PER_MM;
  const wide = room(view.width) / Math.max(1, ...pages.map(({ width }) => width));
  if (zoom === 'width') return Math.max(least, wide);
  return Math.max(
    least,
    Math.min(wide, room(view.height) / Math.max(1, ...pages.map(({ height }) => height))),
  );
}

/** The pages of which something is seen, and one before and after. */
export function pagesInSight(places: readonly PagePlace[], top: number, height: number): readonly number[] {
  const seen = places.filter((place) => place.top < top + height && place.top + place.height > top);
  const [first, last] = [seen[0]?.page ?? 1, seen.at(-1)?.page ?? 1];
  return places.slice(Math.max(0, first - 2), last + 1).map(({ page }) => page);
}

/** The page that lies in the middle of what is seen. */
export function pageRead(places: readonly PagePlace[], top: number, height: number): number {
  const middle = top + height / 2;
  return places.findLast((place) => place.top <= middle)?.page ?? 1;
}

/** Where to scroll after another layout, so that what stood at the top stands there again. */
export function sameSpot(before: readonly PagePlace[], now: readonly PagePlace[], top: number): number {
  const old = before.findLast((place) => place.top - GAP <= top);
  const same = now[(old?.page ?? 0) - 1];
  if (old === undefined || same === undefined) return 0;
  return Math.round(same.top + ((top - old.top) / old.height) * same.height);
}

/** In which order to draw: the page that is read, then its neighbours from near to far. */
export function drawingOrder(pages: readonly number[], read: number): readonly number[] {
  return pages.toSorted((one, other) => Math.abs(one - read) - Math.abs(other - read) || other - one);
}

/** The next step of zooming in (1) or out (−1); the same where there is none. */
export function zoomedBy(share: number, direction: 1 | -1): number {
  const slack = 0.005;
  const next =
    direction === 1
      ? STEPS.find((step) => step > share + slack)
      : STEPS.findLast((step) => step < share - slack);
  return next ?? share;
}
