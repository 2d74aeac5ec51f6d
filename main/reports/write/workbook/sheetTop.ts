import type { SheetPart } from '../../document';
import type { Pen } from './book';
import type { Setting } from './pages';

/** Title, and whose and which report the sheet belongs to. */
export function writeTop(pen: Pen, { title }: Pick<SheetPart, 'title'>, { head, words }: Setting): void {
  pen.text({ row: 0, column: 0 }, title, { size: 15, isBold: true, colour: 'accent' });
  const about = [head.plant.name, head.subtitle, head.isSample ? words.head.sample : ''].filter(
    (part) => part !== '',
  );
  pen.text({ row: 1, column: 0 }, about.join('　'), { size: 9, colour: 'soft' });
  pen.sheet.setRowHeight(0, 26);
}

export const HEAD_LOOK = {
  isBold: true,
  colour: 'white',
  fill: '#173a63',
  wraps: true,
  across: 'center',
} as const;
export const ROW_LOOK = { bottom: 'hair' } as const;
