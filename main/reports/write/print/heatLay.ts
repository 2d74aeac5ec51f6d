import type { MatrixItem } from '../../blocks';
import { widthOf } from '../text/measure';
import { TYPE } from './paper';

/** Where everything of a heat map stands across the page, in millimetres. */
export interface HeatLay {
  readonly x: number;
  readonly names: number;
  /** The right end of the scores. */
  readonly scores: number;
  readonly columns: readonly number[];
  readonly cell: number;
  /** The right end of the changes. */
  readonly changes: number;
  readonly head: number;
}

const WIDE = { code: 12.5, name: 26, score: 9.5, gap: 2, change: 12, between: 1 } as const;
const WIDEST_CELL = 9;
const HEAD = { least: 18, most: 36, groups: 5 } as const;

export function heatLay(
  items: readonly MatrixItem[],
  { x, w }: { readonly x: number; readonly w: number },
): HeatLay {
  const scores = x + WIDE.code + WIDE.name + WIDE.score;
  const left = scores + WIDE.gap;
  const breaks = items.filter((item, at) => at > 0 && item.dimension !== items[at - 1]?.dimension).length;
  const room = x + w - WIDE.change - left - breaks * WIDE.between;
  const cell = Math.min(WIDEST_CELL, room / Math.max(1, items.length));
  let at = left;
  const columns = items.map((item, index) => {
    if (index > 0 && item.dimension !== items[index - 1]?.dimension) at += WIDE.between;
    const column = at;
    at += cell;
    return column;
  });
  const longest = Math.max(0, ...items.map(({ name }) => widthOf(name, { size: TYPE.head })));
  const names = Math.min(HEAD.most, Math.max(HEAD.least, longest + 2));
  return { x, names: x + WIDE.code, scores, columns, cell, changes: x + w, head: HEAD.groups + names };
}
