import {
  AlignmentType,
  BorderStyle,
  type IBordersOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Said } from '../../../../preload/words/said';

/** Half points, as Word counts. */
export const SIZE = { title: 36, step: 23, body: 19, table: 18, label: 15 } as const;
export const INK = { ink: '14181D', soft: '4C545D', accent: '173A63', bad: 'B3261E' } as const;
/** Twentieths of a point across the page between its margins. */
export const ACROSS = 9860;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const LINE = { style: BorderStyle.SINGLE, size: 6, color: INK.ink } as const;
const HAIR = { style: BorderStyle.SINGLE, size: 2, color: '9AA3AD' } as const;

export interface WordLook {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly colour?: string;
  readonly isRight?: boolean;
  readonly before?: number;
  readonly after?: number;
  readonly keepsNext?: boolean;
}

/** One text with its second language: behind it for labels, below it for what was typed. */
export function saidParagraphs(said: Said, look: WordLook = {}): readonly Paragraph[] {
  const { text, second, isLabel } = said;
  const first = lines(text, look);
  const below = second === '' ? [] : lines(second, { ...look, ...softer(look) });
  if (isLabel === true && second !== '')
    return [paragraph([...first.flat(), space(look), ...below.flat()], look)];
  return [...first.map((runs) => paragraph(runs, look)), ...below.map((runs) => paragraph(runs, look))];
}

function softer({ size = SIZE.body }: WordLook) {
  return { size: Math.round(size * 0.84), isBold: false, colour: INK.soft };
}

function space(look: WordLook): TextRun {
  return run(' ', look);
}

function lines(text: string, look: WordLook): readonly (readonly TextRun[])[] {
  return text.split(/\r?\n/).map((line) => [run(line, look)]);
}

// Signs that XML does not take.
const NO_SIGN = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu;

export function run(text: string, { size = SIZE.body, isBold = false, colour = INK.ink }: WordLook): TextRun {
  return new TextRun({ text: text.replace(NO_SIGN, ''), size, bold: isBold, color: colour });
}

export function paragraph(runs: readonly TextRun[], look: WordLook): Paragraph {
  const { isRight = false, before = 0, after = 20, keepsNext = false } = look;
  return new Paragraph({
    children: [...runs],
    spacing: { before, after },
    keepNext: keepsNext,
    ...(isRight ? { alignment: AlignmentType.RIGHT } : {}),
  });
}

export interface WordCell {
  readonly content: readonly (Paragraph | Table)[];
  readonly fill?: string | undefined;
  readonly span?: number | undefined;
}

export interface WordRow {
  readonly cells: readonly WordCell[];
  readonly line: 'thin' | 'hair' | 'none';
  readonly isHead?: boolean;
}

/** A table with lines between its rows and none between its columns; a head stands again on every page. */
export function wordTable(widths: readonly number[], rows: readonly WordRow[]): Table {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.round((width / total) * ACROSS));
  return new Table({
    width: { size: ACROSS, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: {
      top: NONE,
      bottom: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
    rows: rows.map(
      ({ cells, line, isHead = false }) =>
        new TableRow({
          tableHeader: isHead,
          cantSplit: true,
          children: cells.map(({ content, fill, span = 1 }, at) =>
            cell(content, { fill, span, width: columns[at] ?? 0, line }),
          ),
        }),
    ),
  });
}

interface CellLook {
  readonly fill: string | undefined;
  readonly span: number;
  readonly width: number;
  readonly line: WordRow['line'];
}

function cell(content: WordCell['content'], { fill, span, width, line }: CellLook): TableCell {
  const bottom = { thin: LINE, hair: HAIR, none: NONE }[line];
  const borders: IBordersOptions = { top: NONE, bottom, left: NONE, right: NONE };
  return new TableCell({
    children: content.length === 0 ? [new Paragraph({})] : [...content],
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    borders,
    margins: { top: 40, bottom: 40, left: 0, right: 80 },
    ...(fill === undefined ? {} : { shading: { fill } }),
  });
}
