import type { PartsBlock, TextBlock } from '../../blocks';
import { linesOf } from '../text/measure';
import type { Pen } from './book';
import type { Look } from './formats';

/** Millimetres that a unit of column width shows, a little less than it does, so that no line is cut. */
const MM_PER_UNIT = 1.8;
const LINE_HEIGHT = 16;

export interface Across {
  /** How many columns a text spans, and how wide they are together. */
  readonly columns: number;
  readonly width: number;
}

/** Paragraphs in merged rows high enough for them; gives the first free row. */
export function writeText(pen: Pen, { look, paragraphs }: TextBlock, row: number, across: Across): number {
  paragraphs.forEach(({ strong, plain }, at) => {
    const number = look === 'numbered' ? `${at + 1}. ` : '';
    const text = [strong, plain].filter((part) => part !== '').join('');
    writeParagraph(pen, row + at, number + text, { across, look: lookOf(look) });
  });
  return row + paragraphs.length + (look === 'label' ? 0 : 1);
}

function lookOf(look: TextBlock['look']): Look {
  if (look === 'label') return { isBold: true, colour: 'accent' };
  return look === 'note' ? { size: 9, colour: 'soft' } : {};
}

interface ParagraphLook {
  readonly across: Across;
  readonly look: Look;
}

export function writeParagraph(pen: Pen, row: number, text: string, { across, look }: ParagraphLook): void {
  const size = look.size ?? 10;
  const lines = linesIn(text, across.width, size);
  pen.merged({ row, column: 0 }, across.columns, text, { ...look, wraps: true, down: 'top' });
  pen.sheet.setRowHeight(row, (Math.max(1, lines) * (LINE_HEIGHT * size)) / 10 + 4);
}

/** How many lines a text takes in a cell so many units wide. */
export function linesIn(text: string, width: number, size = 10): number {
  return text
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, linesOf(part, width * MM_PER_UNIT, { size }).length), 0);
}

/** One row a part. */
export function writeParts(pen: Pen, { label, parts }: PartsBlock, row: number): number {
  pen.text({ row, column: 0 }, label, { isBold: true });
  parts.forEach(({ name, count, isBad }, at) => {
    pen.text({ row: row + 1 + at, column: 0 }, name, isBad ? { colour: 'bad' } : {});
    pen.figure({ row: row + 1 + at, column: 1 }, count, {});
  });
  return row + parts.length + 2;
}
