import type { Cell, Column, FigureCell, TableBlock } from '../../document';
import { KEPT, kept, type Pen, type Spot } from './book';
import { CHANGE, type Look, PERCENT, SCORE, WHOLE } from './formats';
import { changeFormula, shownChange } from './heatSheet';
import { formulaOf, type Places } from './places';
import { HEAD_LOOK, ROW_LOOK } from './sheetTop';
import { isDay } from '../../../../db/model/day';

/** A table from `row` down; gives the first free row. */
export function writeTable(pen: Pen, { columns, rows, empty }: TableBlock, row: number, places: Places): number {
  if (rows.length === 0) {
    pen.text({ row, column: 0 }, empty, { colour: 'soft' });
    return row + 2;
  }
  columns.forEach(({ title }, column) => void pen.text({ row, column }, title, HEAD_LOOK));
  rows.forEach((cells, at) => {
    columns.forEach((column, index) => {
      const spot = { row: row + 1 + at, column: index };
      writeCell(pen, spot, { cell: cells[index] ?? null, column, cells }, places);
    });
  });
  return row + rows.length + 2;
}

interface TableCell {
  readonly cell: Cell;
  readonly column: Column;
  readonly cells: readonly Cell[];
}

function writeCell(pen: Pen, at: Spot, { cell, column, cells }: TableCell, places: Places): void {
  const look = isBad(cell) ? ({ ...ROW_LOOK, colour: 'bad', isBold: true } as const) : ROW_LOOK;
  if (column.kind === 'change') writeChange(pen, at, { column, cells }, look);
  else if (isFigure(cell)) writeFigure(pen, at, cell, look, places);
  else writeWords(pen, at, { cell, column, cells }, look);
}

function writeWords(pen: Pen, at: Spot, { cell, column }: TableCell, look: Look): void {
  const text = cell === null ? '' : typeof cell === 'string' ? cell : 'text' in cell ? cell.text : '';
  if (column.kind === 'day' && isDay(text)) pen.day(at, text, look);
  else pen.text(at, text, column.kind === 'text' ? { ...look, wraps: true, down: 'top' } : { ...look, down: 'top' });
}

function writeFigure(pen: Pen, at: Spot, cell: FigureCell, look: Look, places: Places): void {
  const shown = { ...look, number: numberFormat(cell) };
  const formula = cell.figure === undefined ? null : formulaOf(cell.figure, places);
  if (formula === null || cell.value === null) pen.figure(at, cell.value, shown);
  else pen.formula(at, formula, kept(cell.value, cell.figure?.of === 'customer' ? KEPT.customer : KEPT.round), shown);
}

function writeChange(pen: Pen, at: Spot, { column, cells }: Pick<TableCell, 'column' | 'cells'>, look: Look): void {
  if (column.kind !== 'change') return;
  const now = cells[column.now];
  const before = cells[column.before];
  const left = isFigure(now) ? now.value : null;
  const right = isFigure(before) ? before.value : null;
  const changed = { ...look, number: isWhole(now) ? '+0;"−"0;0' : CHANGE };
  if (left === null || right === null) pen.figure(at, null, look);
  else pen.formula(at, changeFormula({ ...at, column: column.now }, { ...at, column: column.before }), shownChange(left, right), changed);
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
