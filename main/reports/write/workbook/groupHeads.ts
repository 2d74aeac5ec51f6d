import type { HeatBlock } from '../../document';
import type { Pen, Spot } from './book';

const NAME = { size: 9, wraps: true, across: 'center', down: 'bottom' } as const;
const LINE_HEIGHT = 13;
/** Signs of full width that fit in a line of an item's column. */
const PER_LINE = 4.4;
const MOST_LINES = 8;

/** Two rows of names over figures: the dimensions over their items, and every column's own. */
export function writeGroups(pen: Pen, { dimensions, items }: Pick<HeatBlock, 'dimensions' | 'items'>, at: Spot): void {
  const first = at.column + dimensions.length;
  dimensions.forEach(({ code, name }, index) => {
    const own = items.flatMap((item, place) => (item.dimension === code ? [place] : []));
    const from = own.at(0) ?? 0;
    if (own.length > 0) pen.merged({ row: at.row, column: first + from }, own.length, name, { isBold: true, colour: 'accent', across: 'center', bottom: 'thin' });
    pen.text({ row: at.row + 1, column: at.column + index }, name, { ...NAME, isBold: true });
  });
  items.forEach(({ name }, index) => void pen.text({ row: at.row + 1, column: first + index }, name, NAME));
  const longest = Math.max(1, ...[...dimensions, ...items].map(({ name }) => linesNeeded(name)));
  pen.sheet.setRowHeight(at.row + 1, Math.min(MOST_LINES, longest) * LINE_HEIGHT + 6);
}

function linesNeeded(name: string): number {
  const width = [...name].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) < 0x2e80 ? 0.55 : 1), 0);
  return Math.ceil(width / PER_LINE);
}
