import type { SheetPart } from '../../document';
import type { Pen } from './book';
import type { Setting } from './pages';
import { linesIn } from './textRows';

/** Title, and whose and which report the sheet belongs to. */
export function writeTop(pen: Pen, { title }: Pick<SheetPart, 'title'>, { head, words }: Setting): void {
  pen.text({ row: 0, column: 0 }, title, { size: 15, isBold: true, colour: 'accent' });
  const about = [head.plant.name, head.subtitle, head.isSample ? words.head.sample : ''].filter(
    (part) => part !== '',
  );
  pen.text({ row: 1, column: 0 }, about.join('　'), { size: 9, colour: 'soft' });
  pen.sheet.setRowHeight(0, 26);
}

const HEAD_LINE = 15;
export const HEAD_LOOK = {
  isBold: true,
  colour: 'white',
  fill: '#173a63',
  wraps: true,
  across: 'center',
} as const;
export const ROW_LOOK = { bottom: 'hair' } as const;

/** A head row high enough for its titles. */
export function writeHeadRow(
  pen: Pen,
  row: number,
  titles: readonly string[],
  widths: readonly number[],
): void {
  titles.forEach((title, column) => void pen.text({ row, column }, title, HEAD_LOOK));
  const lines = titles.map((title, column) => linesIn(title, widths[column] ?? 0));
  pen.sheet.setRowHeight(row, Math.max(1, ...lines) * HEAD_LINE + 4);
}
