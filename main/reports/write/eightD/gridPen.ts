import type { Cell, Worksheet } from 'exceljs';
import { textWidth } from '../../../../db/model/surveys/formPage/textWidth';
import { inLines, inOneLine, type Said } from '../../../../preload/words/said';
import { SHEET_INK } from '../slip/sheetPen';

/** A4 upright in narrow columns, so that tables of different widths stand below each other. */
export const GRID = { columns: 24, width: 3.9 } as const;
const MM_A_CHARACTER = 1.85;
const POINT = 9.5;
const LINE = 1.36;
/** Excel's own limit for one row. */
const HIGHEST = 400;

export interface GridLook {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly colour?: string;
  readonly across?: 'left' | 'right' | 'center';
  readonly fill?: string;
  readonly bottom?: 'thin' | 'hair';
  readonly top?: 'thin';
}

export interface GridCell {
  /** From 1. */
  readonly from: number;
  readonly to: number;
  readonly said: Said;
  readonly look?: GridLook;
}

/** Writes rows below each other. A text is always a text: nothing that somebody typed becomes a formula. */
export class GridPen {
  private row = 0;

  constructor(
    readonly sheet: Worksheet,
    private readonly font: string,
  ) {
    for (let column = 1; column <= GRID.columns; column += 1) sheet.getColumn(column).width = GRID.width;
  }

  get last(): number {
    return this.row;
  }

  /** A row as high as its longest text; higher than Excel allows goes on over rows that are merged with it. */
  write(cells: readonly GridCell[], least = 1): void {
    const height = Math.max(least * POINT * LINE + 3, ...cells.map(heightOf));
    const rows = Math.ceil(height / HIGHEST);
    const first = this.row + 1;
    this.row += rows;
    for (let at = first; at <= this.row; at += 1) this.sheet.getRow(at).height = Math.ceil(height / rows);
    for (const cell of cells) this.put(cell, first);
  }

  /** Rows of a height in points for a picture; gives the first of them, counted from 0. */
  room(points: number): number {
    const first = this.row;
    const rows = Math.max(1, Math.ceil(points / HIGHEST));
    for (let at = 0; at < rows; at += 1) {
      this.row += 1;
      this.sheet.getRow(this.row).height = points / rows;
    }
    return first;
  }

  gap(points = 6): void {
    this.row += 1;
    this.sheet.getRow(this.row).height = points;
  }

  private put({ from, to, said, look = {} }: GridCell, first: number): void {
    const cell = this.sheet.getCell(first, from);
    if (from !== to || this.row > first) this.sheet.mergeCells(first, from, this.row, to);
    this.dress(cell, look, said.figure !== undefined);
    if (typeof said.figure === 'number') cell.value = said.figure;
    else if (said.text !== '') cell.value = cellText(said);
  }

  private dress(cell: Cell, look: GridLook, isFigure: boolean): void {
    const { size = POINT, isBold = false, colour = SHEET_INK.ink, across = 'left', fill } = look;
    const line = (style: 'thin' | 'hair' | undefined) =>
      style === undefined ? undefined : { style, color: { argb: SHEET_INK.ink } };
    const [top, bottom] = [line(look.top), line(look.bottom)];
    cell.style = {
      font: { name: this.font, size, bold: isBold, color: { argb: colour } },
      alignment: { horizontal: across, vertical: 'top', wrapText: true },
      // A text cell stays one when somebody types = into it.
      numFmt: isFigure ? '#,##0.###' : '@',
      border: { ...(top === undefined ? {} : { top }), ...(bottom === undefined ? {} : { bottom }) },
      ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } } }),
    };
  }
}

const MOST_TEXT = 32_000;

export function cellText(said: Said): string {
  const text = said.isLabel === true ? inOneLine(said) : inLines(said);
  return text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text;
}

function heightOf({ from, to, said, look = {} }: GridCell): number {
  const { size = POINT, isBold = false } = look;
  const width = (to - from + 1) * GRID.width * MM_A_CHARACTER - 2;
  const lines = cellText(said)
    .split('\n')
    .reduce(
      (sum, line) => sum + Math.max(1, Math.ceil((textWidth(line, { size, bold: isBold }) * 1.06) / width)),
      0,
    );
  return lines * size * LINE + 4;
}

/** Columns shared out by widths: each gets at least one, and the last one ends with the grid. */
export function shared(widths: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  let reached = 0;
  let from = 1;
  return widths.map((width, at) => {
    reached += width;
    const left = widths.length - 1 - at;
    const wanted = at === widths.length - 1 ? GRID.columns : Math.round((reached / total) * GRID.columns);
    const to = Math.min(GRID.columns - left, Math.max(from, wanted));
    const place = { from, to };
    from = to + 1;
    return place;
  });
}
