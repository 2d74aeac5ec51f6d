/** A sheet too wide for one page: what it is made of, in Excel's column widths. */
export interface WideSheet {
  /** Before the items; the first few of them stand again on every page. */
  readonly fixed: readonly number[];
  readonly repeated: number;
  /** Columns of each group of items, which should stay together. */
  readonly groups: readonly number[];
  readonly itemWidth: number;
}

interface Spread {
  /** Per cent. */
  readonly scale: number;
  /** Columns of the first page. */
  readonly columns: number;
  readonly pages: number;
}

/** A4 across, less its margins, at Excel's 96 dots to the inch. */
const ROOM = (11.69 - 2 * 0.47) * 96;
/** Smaller than this nobody reads it on paper. */
const LEAST_SCALE = 0.7;
const PLAY = 0.85;

/**
 * As many pages beside each other as it takes to be read, with the fewest of them and then the largest type. Excel has no
 * break that holds together with a scale, so the scale itself lets the first page end where a group of items does.
 */
export function spreadOf({ fixed, repeated, groups, itemWidth }: WideSheet): Spread {
  const item = dots(itemWidth);
  const again = sum(fixed.slice(0, repeated).map(dots));
  const items = sum(groups);
  const ends = [0, ...groups.map((_, at) => sum(groups.slice(0, at + 1)))];
  const spreads = ends.map((count): Spread => {
    const width = sum(fixed.map(dots)) + count * item;
    // Fonts differ from one PC and one program to the next: nearly a column of play, but not a whole one.
    const scale = Math.min(1, ROOM / (width + item * PLAY));
    const more = Math.floor((ROOM / scale - again) / item);
    return {
      scale: Math.floor(Math.max(scale, LEAST_SCALE) * 100),
      columns: fixed.length + count,
      pages: 1 + Math.ceil((items - count) / Math.max(1, more)),
    };
  });
  const readable = spreads.filter(({ scale }, at) => at === 0 || scale > LEAST_SCALE * 100);
  const [best] = readable.toSorted((left, right) => left.pages - right.pages || right.scale - left.scale);
  return best ?? { scale: LEAST_SCALE * 100, columns: fixed.length + items, pages: 1 };
}

function dots(width: number): number {
  return Math.trunc(width * 7 + 5);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
