import type { HeatBlock, HeatRow } from '../../blocks';
import { heatTone } from '../print/heatTone';
import { cellName, onSheet } from './address';
import { KEPT, kept, type Pen, type Spot } from './book';
import { CHANGE, SCORE } from './formats';
import { groupSizes, headHeight, writeGroups } from './groupHeads';
import type { Setting } from './pages';
import { setPage } from './pages';
import { formsColumn, HEAT, HEAT_ROWS, MATRIX, MATRIX_ROWS, type Places } from './places';
import { HEAD_LOOK, ROW_LOOK } from './sheetTop';
import { spreadOf } from './spread';

const WIDTHS = [6, 10, 24, 16, 7.5, 8, 8] as const;
const WIDE = { dimension: 7.2, item: 6.6 } as const;

/** Customers × items, lowest first: each figure is the mean of the customer's counted forms, computed from the matrix. */
export function writeHeat(pen: Pen, block: HeatBlock, setting: Setting): number {
  const last = HEAT_ROWS.first + Math.max(0, block.rows.length - 1);
  const columns = HEAT.first + block.dimensions.length + block.items.length;
  WIDTHS.forEach((width, column) => void pen.sheet.setColumnWidth(column, width));
  const first = HEAT.first + block.dimensions.length;
  if (block.dimensions.length > 0) pen.sheet.setColumnRangeWidth(HEAT.first, first - 1, WIDE.dimension);
  if (block.items.length > 0) pen.sheet.setColumnRangeWidth(first, first + block.items.length - 1, WIDE.item);
  writeGroups(pen, block, { column: HEAT.first, row: HEAT_ROWS.dimensions });
  writeMeans(pen, block, setting);
  writeHead(pen, block, setting);
  block.rows.forEach((row, at) => void writeRow(pen, row, at, setting.places));
  if (block.rows.length === 0)
    pen.text({ row: HEAT_ROWS.first, column: HEAT.code }, setting.words.empty.scores, { colour: 'soft' });
  pen.sheet.autofilter(HEAT_ROWS.head, 0, last, columns - 1);
  const { scale } = spreadOf({
    fixed: [...WIDTHS, ...block.dimensions.map(() => WIDE.dimension)],
    repeated: HEAT.grade,
    groups: groupSizes(block),
    itemWidth: WIDE.item,
  });
  setPage(pen, setting, {
    isWide: true,
    isOnePage: false,
    frozen: { rows: HEAT_ROWS.first, columns: HEAT.grade },
    repeated: { from: HEAT_ROWS.dimensions, to: HEAT_ROWS.head },
    spread: { scale, repeatedColumns: HEAT.grade },
  });
  return last + 2;
}

/** The round's figures as the matrix computes them. */
function writeMeans(pen: Pen, { dimensions, items }: HeatBlock, { words, places }: Setting): void {
  const { matrix } = places;
  if (matrix === null) return;
  const row = HEAT_ROWS.means;
  const look = { isBold: true, number: SCORE } as const;
  const { overall, dimensionMeans, itemMeans } = matrix.block;
  pen.text({ row, column: HEAT.name }, words.columns.mean, { isBold: true });
  pen.formula(
    { row, column: HEAT.score },
    meanOf(matrix.sheet, MATRIX.score),
    kept(overall, KEPT.round),
    look,
  );
  const figures = [...dimensionMeans, ...itemMeans].slice(0, dimensions.length + items.length);
  figures.forEach(
    (value, at) =>
      void pen.formula(
        { row, column: HEAT.first + at },
        meanOf(matrix.sheet, MATRIX.first + at),
        kept(value, KEPT.round),
        look,
      ),
  );
}

function meanOf(sheet: string, column: number): string {
  return onSheet(sheet, cellName({ row: MATRIX_ROWS.means, column }));
}

function writeHead(pen: Pen, { dimensions, items, before }: HeatBlock, { words }: Setting): void {
  const { columns } = words;
  const titles = [
    columns.order,
    columns.customerCode,
    columns.customer,
    columns.grade,
    columns.score,
    before ?? columns.before,
    columns.change,
  ];
  const names = dimensions.map(({ name }) => name);
  const codes = [...names, ...items.map(({ code }) => code)];
  pen.sheet.setRowHeight(HEAT_ROWS.head, headHeight([...names, ...items.map(({ code }) => code)]));
  [...titles, ...codes].forEach(
    (title, column) => void pen.text({ row: HEAT_ROWS.head, column }, title, HEAD_LOOK),
  );
}

function writeRow(pen: Pen, row: HeatRow, order: number, places: Places): void {
  const place = (column: number): Spot => ({ row: HEAT_ROWS.first + order, column });
  const name = { ...ROW_LOOK, isBold: row.isBelow };
  pen.figure(place(HEAT.order), order + 1, { ...ROW_LOOK, colour: 'soft', across: 'center' });
  pen.text(place(HEAT.code), row.code, ROW_LOOK);
  pen.text(place(HEAT.name), row.name, name);
  pen.text(place(HEAT.grade), row.grade, ROW_LOOK);
  const live = (column: number, from: number, value: number | null, look: object) => {
    const formula = customerMean(places, from, place(HEAT.order));
    if (formula === null || value === null)
      pen.figure(place(column), value, { ...ROW_LOOK, number: SCORE, ...look });
    else
      pen.formula(place(column), formula, kept(value, KEPT.customer), {
        ...ROW_LOOK,
        number: SCORE,
        ...look,
      });
  };
  live(HEAT.score, MATRIX.score, row.score, { isBold: true, ...(row.isBelow ? { colour: 'bad' } : {}) });
  pen.figure(place(HEAT.before), row.before, { ...ROW_LOOK, number: SCORE });
  writeChange(pen, row, { now: place(HEAT.score), before: place(HEAT.before), at: place(HEAT.change) });
  row.dimensions.forEach((value, at) => void live(HEAT.first + at, MATRIX.first + at, value, {}));
  const first = HEAT.first + row.dimensions.length;
  row.points.forEach((value, at) => {
    const tone = value === null ? null : heatTone(value);
    const look = tone === null ? {} : { fill: tone.fill, ...(tone.isDark ? { colour: 'white' } : {}) };
    live(first + at, MATRIX.first + row.dimensions.length + at, value, { ...look, across: 'center' });
  });
}

interface ChangePlaces {
  readonly now: Spot;
  readonly before: Spot;
  readonly at: Spot;
}

function writeChange(
  pen: Pen,
  { score, before, isDeclined }: HeatRow,
  { now, before: then, at }: ChangePlaces,
): void {
  const look = { ...ROW_LOOK, number: CHANGE, ...(isDeclined ? { colour: 'bad' as const } : {}) };
  if (before === null) pen.figure(at, null, ROW_LOOK);
  else pen.formula(at, changeFormula(now, then), shownChange(score, before), look);
}

/** The difference of two figures as they are shown. */
export function changeFormula(now: Spot, before: Spot): string {
  const [left, right] = [cellName(now), cellName(before)];
  return `IF(AND(ISNUMBER(${left}),ISNUMBER(${right})),ROUND(ROUND(${left},1)-ROUND(${right},1),1),"–")`;
}

export function shownChange(now: number, before: number): number {
  const tenths = (value: number) => Math.round(Number(`${value}e1`));
  return (tenths(now) - tenths(before)) / 10;
}

/** By the customer's number and the flag 计入, both on the matrix. */
function customerMean(places: Places, column: number, order: Spot): string | null {
  const figures = formsColumn(places, column);
  const orders = formsColumn(places, MATRIX.order);
  const counted = formsColumn(places, MATRIX.counted);
  if (figures === null || orders === null || counted === null) return null;
  return `IFERROR(ROUND(AVERAGEIFS(${figures},${orders},${cellName(order, 'column')},${counted},1),${KEPT.customer}),"–")`;
}
