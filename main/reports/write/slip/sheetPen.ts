import type { Cell, Style, Worksheet } from 'exceljs';
import { type Day, day, daysBetween } from '../../../../db/model/day';
import { textWidth } from '../../../../db/model/surveys/formPage/textWidth';

/** The sheet's columns after the hidden one, with their widths in characters. */
export const SHEET_COLUMNS = {
  no: { letter: 'B', width: 6 },
  kind: { letter: 'C', width: 10 },
  text: { letter: 'D', width: 34 },
  owner: { letter: 'E', width: 13 },
  dueOn: { letter: 'F', width: 12.5 },
  doneOn: { letter: 'G', width: 12.5 },
  evidence: { letter: 'H', width: 18 },
} as const;
export type SheetColumn = keyof typeof SHEET_COLUMNS;
const KEYS: readonly SheetColumn[] = ['no', 'kind', 'text', 'owner', 'dueOn', 'doneOn', 'evidence'];

export interface CellLook {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly colour?: string;
  readonly across?: 'left' | 'right' | 'center';
  /** To be filled in: unlocked and marked. */
  readonly isFree?: boolean;
  readonly top?: boolean;
  readonly bottom?: boolean;
}

/** One cell of a row: from a column to another one. */
export interface SheetCell {
  readonly from: SheetColumn;
  readonly to?: SheetColumn;
  readonly text?: string;
  readonly on?: Day | null;
  readonly look?: CellLook;
}

/** The cells that Excel itself checks. */
export interface FreeCells {
  readonly days: readonly Cell[];
  readonly kinds: readonly Cell[];
}

export const SHEET_INK = { ink: 'FF14181D', soft: 'FF4C545D', accent: 'FF173A63', bad: 'FFB3261E' } as const;
const FREE = 'FFFFF8D6';
const POINT = 10;
const LINE = 1.36;
/** Excel's own limit for one row. */
const HIGHEST = 400;
const MM_A_CHARACTER = 1.85;
/** Excel counts a 29 February 1900 that never was: from the day after it its numbers are right. */
const FIRST_SURE = { on: day('1900-03-01'), number: 61 } as const;

/** Writes rows below each other. A text is always a text: nothing that somebody typed becomes a formula. */
export class SheetPen {
  private row = 0;

  constructor(
    private readonly sheet: Worksheet,
    private readonly font: string,
  ) {}

  get last(): number {
    return this.row;
  }

  /** A row as high as its longest text; higher than Excel allows goes on over rows that are merged with it. */
  write(name: string, cells: readonly SheetCell[], least = 1): readonly Cell[] {
    const heights = cells.map((cell) => heightOf(cell));
    const height = Math.max(least * POINT * LINE + 3, ...heights);
    const rows = Math.ceil(height / HIGHEST);
    const first = this.row + 1;
    this.row += rows;
    for (let at = first; at <= this.row; at += 1) {
      this.sheet.getRow(at).height = Math.ceil(height / rows);
      this.sheet.getCell(`A${at}`).value = at === first ? name : '+';
    }
    return cells.map((cell) => this.put(cell, first));
  }

  private put({ from, to = from, text = '', on, look = {} }: SheetCell, first: number): Cell {
    const range = `${SHEET_COLUMNS[from].letter}${first}:${SHEET_COLUMNS[to].letter}${this.row}`;
    const cell = this.sheet.getCell(`${SHEET_COLUMNS[from].letter}${first}`);
    if (from !== to || this.row > first) this.sheet.mergeCells(range);
    cell.style = this.styleOf(look, on !== undefined);
    if (on != null) cell.value = FIRST_SURE.number + daysBetween(FIRST_SURE.on, on);
    else if (text !== '') cell.value = text;
    return cell;
  }

  private styleOf(look: CellLook, isDay: boolean): Partial<Style> {
    const { size = POINT, isBold = false, colour = SHEET_INK.ink, across = 'left', isFree = false } = look;
    const line = { style: 'thin', color: { argb: isFree ? 'FF9AA3AD' : SHEET_INK.ink } } as const;
    const border = isFree
      ? { top: line, bottom: line, left: line, right: line }
      : { ...(look.top === true ? { top: line } : {}), ...(look.bottom === true ? { bottom: line } : {}) };
    return {
      font: { name: this.font, size, bold: isBold, color: { argb: colour } },
      alignment: { horizontal: across, vertical: isFree ? 'top' : 'middle', wrapText: true },
      // A text cell stays one when somebody types = into it.
      numFmt: isDay ? 'yyyy-mm-dd' : '@',
      protection: { locked: !isFree },
      border,
      ...(isFree ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: FREE } } } : {}),
    };
  }
}

function heightOf({ from, to = from, text = '', look = {} }: SheetCell): number {
  const { size = POINT, isBold = false } = look;
  const width = widthBetween(from, to) * MM_A_CHARACTER - 2;
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, { size, bold: isBold }) / width)), 0);
  return lines * size * LINE + 3;
}

function widthBetween(from: SheetColumn, to: SheetColumn): number {
  return KEYS.slice(KEYS.indexOf(from), KEYS.indexOf(to) + 1).reduce(
    (sum, key) => sum + SHEET_COLUMNS[key].width,
    0,
  );
}
