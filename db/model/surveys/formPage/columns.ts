import type { Scale } from '../template';
import { levelLabels } from './labels';
import {
  BOX,
  CONTENT,
  ITEM_COLUMN,
  LAST_COLUMN,
  LOYALTY_COLUMN,
  MOST_COLUMNS,
  PITCHES,
  ROW,
  rounded,
  WRITE_IN,
} from './paper';
import type { Column, ScaleKind } from './parts';
import { heightOf, type Said } from './setText';

/** How rows of one scale look: their columns of boxes, none for a mark that is written in. */
export interface Grid {
  readonly kind: ScaleKind;
  readonly columns: readonly Column[];
  readonly rowHeight: number;
  /** Of the head above its rows. */
  readonly headHeight: number;
}

/** White between the labels of two columns. */
const LABEL_CLEAR = 0.5;
/** A head of levels is its labels between `above` and `digits`; a head of marks has one line of words. */
export const HEAD = { marks: 8.4, above: 1.3, digits: 3.6 } as const;
/** White between an item's words and the first box or the place to write. */
const BEFORE_BOXES = 2.5;

const MOST_MARK_IN_BOXES = MOST_COLUMNS - 1;

/** Up to eleven levels or marks 0 to 10 have a box each; a larger mark is written in by hand. */
export function gridOf(scale: Scale): Grid {
  if (scale.kind === 'rating') {
    const count = scale.options.length;
    if (count > MOST_COLUMNS) throw new RangeError(`More levels than a row has room for: ${count}`);
    const levels = scale.options.map((_, index) => count - index);
    const labels = scale.options.map(({ label, labelEn }) => ({ text: label, textEn: labelEn }));
    const columns = columnsOf(levels, pitchOf(count));
    return { kind: 'levels', columns, rowHeight: ROW.levels, headHeight: levelsHead(labels, columns) };
  }
  if (scale.max > MOST_MARK_IN_BOXES) return gridOfMarks('writeIn', []);
  return gridOfMarks('marks', marksTo(scale.max));
}

export const LOYALTY_GRID: Grid = gridOfMarks('loyalty', marksTo(MOST_MARK_IN_BOXES));

function gridOfMarks(kind: 'marks' | 'loyalty' | 'writeIn', columns: readonly Column[]): Grid {
  return { kind, columns, rowHeight: ROW[kind], headHeight: HEAD.marks };
}

// Room for the longest label in both languages and the digits below.
function levelsHead(labels: readonly Said[], columns: readonly Column[]): number {
  const heights = levelLabels(labels, columns[0]?.w ?? 0, true).map(heightOf);
  return rounded(HEAD.above + Math.max(...heights) + HEAD.digits);
}

/** The room for an item's words: from its column to the white before the first box. */
export function textRoom(grid: Grid): { readonly x: number; readonly w: number } {
  const x = grid.kind === 'loyalty' ? LOYALTY_COLUMN : ITEM_COLUMN;
  const first = grid.columns[0]?.x ?? LAST_COLUMN + BOX.size - WRITE_IN.w;
  return { x, w: rounded(first - BOX.size / 2 - BEFORE_BOXES - x) };
}

function pitchOf(count: number): number {
  return PITCHES.find(({ columns }) => count <= columns)?.pitch ?? 0;
}

function marksTo(max: number): readonly Column[] {
  return columnsOf(
    Array.from({ length: max + 1 }, (_, mark) => mark),
    pitchOf(MOST_COLUMNS),
  );
}

// The last column always stands in the same place, so that all boxes of a form end on one line.
function columnsOf(levels: readonly number[], pitch: number): readonly Column[] {
  const w = rounded(Math.min(pitch, 2 * (CONTENT.right - LAST_COLUMN)) - LABEL_CLEAR);
  return levels.map((level, index) => ({
    level,
    x: rounded(LAST_COLUMN - pitch * (levels.length - 1 - index)),
    w,
  }));
}
