import { isDay } from '../../../../db/model/day';
import type { Cell, Column, FigureCell, TableBlock } from '../../blocks';
import { KEPT, kept, type Pen, type Spot } from './book';
import { CHANGE, type Look, PERCENT, SCORE, WHOLE } from './formats';
import { changeFormula, shownChange } from './heatSheet';
import { formulaOf, type Places } from './places';
import { ROW_LOOK, writeHeadRow } from './sheetTop';
import { linesIn } from './textRows';

/** Units of column width for a millimetre of a table's own width. */
export const UNITS = 0.62;

/** A table from `row` down; gives the first free row. */
export function writeTable(
  pen: Pen,
  { columns, rows, empty }: TableBlock,
  row: number,
  places: Places,
): number {
  if (rows.length === 0) {
    pen.text({ row, column: 0 }, empty, { colour: 'soft' });
    return row + 2;
  }
  writeHeadRow(
    pen,
    row,
    columns.map(({ title }) => title),
    columns.map(({ width }) => width * UNITS),
  );
  rows.forEach((cells, at) => {
    pen.sheet.setRowHeight(row + 1 + at, rowHeight(cells, columns));
    columns.forEach((column, index) => {
      const spot = { row: row + 1 + at, column: index };
      writeCell(pen, spot, { cell: cells[index] ?? null, column, cells }, places);
    });
  });
  return row + rows.length + 2;
}

/** High enough for the longest text of its row; Excel shows no more than 409 points. */
function rowHeight(cells: readonly Cell[], columns: readonly Column[]): number {
  const lines = columns.map((column, at) =>
    column.kind === 'text' ? linesIn(textOf(cells[at] ?? null), column.width * UNITS) : 1,
  );
  return Math.min(MOST_HEIGHT, Math.max(1, ...lines) * LINE_HEIGHT + 2);
}

const LINE_HEIGHT = 15;
const MOST_HEIGHT = 405;

interface TableCell {
  readonly cell: Cell;
  readonly column: Column;
  readonly cells: readonly Cell[];
}

function writeCell(pen: Pen, at: Spot, { cell, column, cells }: TableCell, places: Places): void {
  const look = isBad(cell) ? ({ ...ROW_LOOK, colour: 'bad', isBold: true } as const) : ROW_LOOK;
  if (column.kind === 'change') writeChange(pen, at, { ...column, cells }, look);
  else if (isFigure(cell)) writeFigure(pen, at, { cell, look }, places);
  else writeWords(pen, at, { text: textOf(cell), kind: column.kind }, look);
}

interface Words {
  readonly text: string;
  readonly kind: Column['kind'];
}

function writeWords(pen: Pen, at: Spot, { text, kind }: Words, look: Look): void {
  if (kind === 'day' && isDay(text)) pen.day(at, text, { ...look, across: 'center' });
  else pen.text(at, text, kind === 'text' ? { ...look, wraps: true } : { ...look, across: 'center' });
}

function textOf(cell: Cell): string {
  if (cell === null || typeof cell === 'string') return cell ?? '';
  return 'text' in cell ? cell.text : '';
}

interface Figure {
  readonly cell: FigureCell;
  readonly look: Look;
}

function writeFigure(pen: Pen, at: Spot, { cell, look }: Figure, places: Places): void {
  const shown = { ...look, number: numberFormat(cell) };
  const formula = cell.figure === undefined ? null : formulaOf(cell.figure, places);
  const decimals = cell.figure?.of === 'customer' ? KEPT.customer : KEPT.round;
  if (formula === null || cell.value === null) pen.figure(at, cell.value, shown);
  else pen.formula(at, formula, kept(cell.value, decimals), shown);
}

interface Change {
  readonly now: number;
  readonly before: number;
  readonly cells: readonly Cell[];
}

function writeChange(pen: Pen, at: Spot, { now, before, cells }: Change, look: Look): void {
  const [left, right] = [cells[now], cells[before]].map((cell) => (isFigure(cell) ? cell.value : null));
  const number = isWhole(cells[now]) ? '+0;"−"0;0' : CHANGE;
  if (typeof left !== 'number' || typeof right !== 'number') pen.figure(at, null, look);
  else
    pen.formula(
      at,
      changeFormula({ ...at, column: now }, { ...at, column: before }),
      shownChange(left, right),
      { ...look, number },
    );
}

function isWhole(cell: Cell | undefined): boolean {
  return isFigure(cell) && cell.decimals === 0;
}

function isFigure(cell: Cell | undefined): cell is FigureCell {
  return typeof cell === 'object' && cell !== null && 'value' in cell;
}

function isBad(cell: Cell): boolean {
  if (cell === null || typeof cell === 'string') return false;
  return 'text' in cell ? cell.isBad : cell.isLow === true;
}

function numberFormat({ decimals, isPercent, value }: FigureCell): string {
  if (isPercent === true) return decimals === 0 ? '0" %"' : PERCENT;
  if (decimals > 0) return SCORE;
  return value === null || Number.isInteger(value) ? WHOLE : '0.##';
}
