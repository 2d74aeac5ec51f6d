import type { HeatBlock, MatrixBlock, MatrixForm, MatrixItem } from '../../blocks';
import { cellName, columnRange, rangeName, rowRange } from './address';
import { KEPT, kept, type Pen, type Spot } from './book';
import { SCORE } from './formats';
import { groupSizes, headHeight, writeGroups } from './groupHeads';
import type { Setting } from './pages';
import { setPage } from './pages';
import { customersColumn, HEAT, MATRIX, MATRIX_ROWS, type Places } from './places';
import { HEAD_LOOK, ROW_LOOK } from './sheetTop';
import { spreadOf } from './spread';
import { writeParagraph } from './textRows';

const WIDTHS = {
  order: 6,
  code: 10,
  name: 24,
  form: 12.5,
  state: 9,
  counted: 6,
  score: 7.5,
  dimension: 7.2,
  item: 6.6,
} as const;

/**
 * Every returned form with its points; the form's own figures, and above them the round's, are formulas. Late, invalid and
 * withdrawn forms stand there too and are left out by the column 计入.
 */
export function writeMatrix(pen: Pen, block: MatrixBlock, setting: Setting): number {
  const { words } = setting;
  const last = MATRIX_ROWS.first + Math.max(0, block.forms.length - 1);
  const columns = MATRIX.first + block.dimensions.length + block.items.length;
  const fixed = fixedWidths(block);
  const spread = spreadOf({
    fixed,
    repeated: MATRIX.form,
    groups: groupSizes(block),
    itemWidth: WIDTHS.item,
  });
  setWidths(pen, block);
  writeGroups(pen, block, { column: MATRIX.first, row: MATRIX_ROWS.dimensions });
  writeHead(pen, block, setting);
  writeWeights(pen, block, words.columns.weight);
  writeMeans(pen, block, setting);
  const orders = new Map(setting.places.heat?.block.rows.map(({ code }, at) => [code, at + 1]));
  block.forms.forEach((form, at) => {
    writeForm(pen, { form, row: MATRIX_ROWS.first + at, order: orders.get(form.customer) ?? null }, block);
  });
  const width = fixed.reduce((sum, each) => sum + each, (spread.columns - fixed.length) * WIDTHS.item);
  const across = { columns: spread.columns, width };
  writeParagraph(pen, last + 2, block.method, { across, look: { size: 9, colour: 'soft' } });
  pen.sheet.autofilter(MATRIX_ROWS.head, 0, last, columns - 1);
  setPage(pen, setting, {
    isWide: true,
    isOnePage: false,
    frozen: { rows: MATRIX_ROWS.first, columns: MATRIX.form },
    repeated: { from: MATRIX_ROWS.dimensions, to: MATRIX_ROWS.head },
    spread: { scale: spread.scale, repeatedColumns: MATRIX.form },
  });
  return last + 4;
}

function setWidths({ sheet }: Pen, block: MatrixBlock): void {
  const fixed = fixedWidths(block);
  fixed.forEach((width, column) => void sheet.setColumnWidth(column, width));
  const items = block.items.length;
  if (items > 0) sheet.setColumnRangeWidth(fixed.length, fixed.length + items - 1, WIDTHS.item);
}

function fixedWidths({ dimensions }: MatrixBlock): readonly number[] {
  const { order, code, name, form, state, counted, score, dimension } = WIDTHS;
  return [order, code, name, form, state, counted, score, ...dimensions.map(() => dimension)];
}

function writeHead(pen: Pen, { dimensions, items }: MatrixBlock, { words }: Setting): void {
  const { columns } = words;
  const titles = [
    columns.order,
    columns.customerCode,
    columns.customer,
    columns.form,
    columns.state,
    columns.counted,
    columns.score,
  ];
  const names = dimensions.map(({ name }) => name);
  const codes = [...names, ...items.map(({ code }) => code)];
  pen.sheet.setRowHeight(MATRIX_ROWS.head, headHeight([...names, ...items.map(({ code }) => code)]));
  [...titles, ...codes].forEach(
    (title, column) => void pen.text({ row: MATRIX_ROWS.head, column }, title, HEAD_LOOK),
  );
}

function writeWeights(pen: Pen, { dimensions, items }: MatrixBlock, title: string): void {
  const row = MATRIX_ROWS.weights;
  pen.text({ row, column: MATRIX.name }, title, { isBold: true });
  const first = MATRIX.first + dimensions.length;
  dimensions.forEach(({ code }, at) => {
    const { from, to } = itemColumns({ dimensions, items }, code);
    const sum = items
      .filter(({ dimension }) => dimension === code)
      .reduce((total, { weight }) => total + weight, 0);
    if (to >= from)
      pen.formula({ row, column: MATRIX.first + at }, `SUM(${rangeName(rowRange(row, from, to))})`, sum, {
        isBold: true,
      });
  });
  items.forEach(({ weight }, at) => void pen.figure({ row, column: first + at }, weight, { isBold: true }));
}

/** The round's own figures: the mean over the customers' sheet, or over every counted form. */
function writeMeans(pen: Pen, block: MatrixBlock, { words, places }: Setting): void {
  const row = MATRIX_ROWS.means;
  pen.text({ row, column: MATRIX.name }, words.columns.mean, { isBold: true, bottom: 'thin' });
  const figures = [block.overall, ...block.dimensionMeans, ...block.itemMeans];
  figures.forEach((value, at) => {
    const column = MATRIX.score + at;
    const look = { isBold: true, number: SCORE, bottom: 'thin' } as const;
    const mean = meanFormula(block, places, column);
    if (mean === null) pen.figure({ row, column }, value, look);
    else pen.formula({ row, column }, mean, kept(value, KEPT.round), look);
  });
}

function meanFormula({ mean, forms }: MatrixBlock, places: Places, column: number): string | null {
  if (forms.length === 0) return null;
  if (mean === 'customers') {
    const customers = customersColumn(
      places,
      column === MATRIX.score ? HEAT.score : HEAT.first + column - MATRIX.first,
    );
    return customers === null ? null : `IFERROR(ROUND(AVERAGE(${customers}),${KEPT.round}),"–")`;
  }
  const rows = (at: number) =>
    rangeName(columnRange(at, MATRIX_ROWS.first, MATRIX_ROWS.first + forms.length - 1), 'both');
  return `IFERROR(ROUND(AVERAGEIFS(${rows(column)},${rows(MATRIX.counted)},1),${KEPT.round}),"–")`;
}

interface FormRow {
  readonly form: MatrixForm;
  readonly row: number;
  /** The customer's place on the customers' sheet: a number, because a code could read as a condition. */
  readonly order: number | null;
}

function writeForm(pen: Pen, { form, row, order }: FormRow, block: MatrixBlock): void {
  const look = form.isCounted ? ROW_LOOK : ({ ...ROW_LOOK, colour: 'soft' } as const);
  const at = (column: number): Spot => ({ row, column });
  if (order === null) pen.blank(at(MATRIX.order), look);
  else pen.figure(at(MATRIX.order), order, { ...look, colour: 'soft', across: 'center' });
  pen.text(at(MATRIX.code), form.customer, look);
  pen.text(at(MATRIX.name), form.name, look);
  pen.text(at(MATRIX.form), form.form, look);

  pen.text(at(MATRIX.state), form.state, { ...look, across: 'center' });
  pen.figure(at(MATRIX.counted), form.isCounted ? 1 : 0, { ...look, across: 'center' });
  const first = MATRIX.first + block.dimensions.length;
  const whole = { from: first, to: first + block.items.length - 1 };
  pen.formula(at(MATRIX.score), scoreFormula(row, whole), form.score, {
    ...look,
    number: SCORE,
    isBold: true,
  });
  block.dimensions.forEach(({ code }, index) => {
    const formula = scoreFormula(row, itemColumns(block, code));
    pen.formula(at(MATRIX.first + index), formula, form.dimensions[index] ?? null, {
      ...look,
      number: SCORE,
    });
  });
  form.points.forEach((points, index) => {
    if (points === null) pen.blank(at(first + index), look);
    else pen.figure(at(first + index), points, { ...look, across: 'center' });
  });
}

interface Columns {
  readonly from: number;
  readonly to: number;
}

/** Σ(weight × points) ÷ Σ(weight) over the cells that hold a number: an empty one takes its weight out. */
function scoreFormula(row: number, { from, to }: Columns): string {
  const points = rangeName(rowRange(row, from, to));
  const weights = `${cellName({ row: MATRIX_ROWS.weights, column: from }, 'row')}:${cellName({ row: MATRIX_ROWS.weights, column: to }, 'row')}`;
  return `IF(COUNT(${points})=0,"–",ROUND(SUMPRODUCT(${weights},${points})/SUMPRODUCT(${weights},--ISNUMBER(${points})),${KEPT.form}))`;
}

/** The items of one dimension stand side by side. */
function itemColumns({ dimensions, items }: Pick<HeatBlock, 'dimensions' | 'items'>, code: string): Columns {
  const first = MATRIX.first + dimensions.length;
  const own = items.flatMap((item: MatrixItem, at) => (item.dimension === code ? [at] : []));
  return { from: first + (own.at(0) ?? 0), to: first + (own.at(-1) ?? -1) };
}
