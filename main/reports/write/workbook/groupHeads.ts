import type { HeatBlock } from '../../blocks';
import type { Pen, Spot } from './book';

const NAME = { size: 9, wraps: true, across: 'center', down: 'bottom' } as const;
const GROUP = { isBold: true, colour: 'accent', across: 'center', bottom: 'thin' } as const;
const LINE_HEIGHT = 13;
/** Signs of full width that fit in a line of an item's column. */
const PER_LINE = 2.9;
const MOST_LINES = 8;

/** Two rows of names over the items: their dimension, and their own. */
export function writeGroups(
  pen: Pen,
  { dimensions, items }: Pick<HeatBlock, 'dimensions' | 'items'>,
  at: Spot,
): void {
  const first = at.column + dimensions.length;
  for (const { code, name } of dimensions) {
    const own = items.flatMap((item, place) => (item.dimension === code ? [place] : []));
    const from = { row: at.row, column: first + (own.at(0) ?? 0) };
    if (own.length > 0) pen.merged(from, own.length, name, GROUP);
  }
  items.forEach(({ name }, index) => void pen.text({ row: at.row + 1, column: first + index }, name, NAME));
  pen.sheet.setRowHeight(at.row + 1, headHeight(items.map(({ name }) => name)));
}

/** The height of a head that holds these titles in columns of that width. */
export function headHeight(titles: readonly string[]): number {
  return Math.min(MOST_LINES, Math.max(1, ...titles.map(linesNeeded))) * LINE_HEIGHT + 6;
}

function linesNeeded(name: string): number {
  const width = [...name].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) < 0x2e80 ? 0.55 : 1), 0);
  return Math.ceil(width / PER_LINE);
}

/** Items of each dimension, in the order of their columns. */
export function groupSizes({
  dimensions,
  items,
}: Pick<HeatBlock, 'dimensions' | 'items'>): readonly number[] {
  return dimensions.map(({ code }) => items.filter(({ dimension }) => dimension === code).length);
}
