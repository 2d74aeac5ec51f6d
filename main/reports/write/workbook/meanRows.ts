import type { BarsBlock, Mean, RadarBlock } from '../../blocks';
import { KEPT, kept, type Pen, type Spot } from './book';
import { barChart, radarChart } from './charts';
import { CHANGE, SCORE } from './formats';
import { changeFormula, shownChange } from './heatSheet';
import { MEAN_WIDTHS, MEANS } from './meanColumns';
import type { Setting } from './pages';
import { customersColumn, formsColumn, formulaOf, HEAT, MATRIX, offsetOf, type Places } from './places';
import { ROW_LOOK, writeHeadRow } from './sheetTop';

const CHART_ROWS = 20;
const BAR_PIXELS = 24;
const ROW_PIXELS = 22;

/** Dimensions or items with their live figures, and a chart that Excel can edit. */
export function writeMeans(pen: Pen, block: RadarBlock | BarsBlock, row: number, setting: Setting): number {
  const { words, places } = setting;
  const { columns } = words;
  const isItem = block.of === 'item';
  const titles = [
    isItem ? columns.item : columns.dimension,
    block.now,
    block.before ?? columns.before,
    columns.change,
    columns.target,
    columns.verdict,
    columns.weight,
    columns.n,
    columns.code,
  ];
  if (isItem) titles.push(columns.dimension);
  writeHeadRow(pen, row, titles, MEAN_WIDTHS);
  block.means.forEach((mean, at) => void writeMean(pen, mean, { row: row + 1 + at, of: block.of, places }));
  const last = row + block.means.length;
  if (block.means.every(({ now }) => now === null)) return last + 2;
  const range = { sheet: pen.sheet.name(), from: row + 1, to: last };
  if (block.kind === 'radar' && block.means.length > 2) {
    pen.sheet.insertChart(last + 2, 0, radarChart(block, range, words));
    return last + 3 + CHART_ROWS;
  }
  const height = Math.max(240, block.means.length * BAR_PIXELS + 90);
  pen.sheet.insertChart(last + 2, 0, barChart(block, range, { words, height }));
  return last + 3 + Math.ceil(height / ROW_PIXELS);
}

interface MeanRow {
  readonly row: number;
  readonly of: 'dimension' | 'item';
  readonly places: Places;
}

function writeMean(pen: Pen, mean: Mean, { row, of, places }: MeanRow): void {
  const at = (column: number): Spot => ({ row, column });
  const tone = mean.isBelow ? ({ ...ROW_LOOK, colour: 'bad', isBold: true } as const) : ROW_LOOK;
  pen.text(at(MEANS.code), mean.code, { ...ROW_LOOK, across: 'center' });
  pen.text(at(MEANS.name), mean.name, { ...tone, wraps: true });
  if (of === 'item') pen.text(at(MEANS.group), mean.group, ROW_LOOK);
  pen.figure(at(MEANS.weight), mean.weight, ROW_LOOK);
  const formula = formulaOf({ of, code: mean.code }, places);
  if (formula === null || mean.now === null) pen.figure(at(MEANS.now), mean.now, { ...tone, number: SCORE });
  else pen.formula(at(MEANS.now), formula, kept(mean.now, KEPT.round), { ...tone, number: SCORE });
  pen.figure(at(MEANS.before), mean.before, { ...ROW_LOOK, number: SCORE });
  if (mean.now === null || mean.before === null) pen.figure(at(MEANS.change), null, ROW_LOOK);
  else
    pen.formula(
      at(MEANS.change),
      changeFormula(at(MEANS.now), at(MEANS.before)),
      shownChange(mean.now, mean.before),
      { ...ROW_LOOK, number: CHANGE },
    );
  pen.figure(at(MEANS.target), mean.target, { ...ROW_LOOK, number: '0.##' });
  const count = countFormula(of, mean.code, places);
  if (count === null) pen.figure(at(MEANS.count), mean.count, ROW_LOOK);
  else pen.formula(at(MEANS.count), count, mean.count, ROW_LOOK);
  pen.text(at(MEANS.verdict), mean.verdict, { ...tone, across: 'center' });
}

/** How many customers (or counted forms, where every form counts) have the figure. */
function countFormula(of: 'dimension' | 'item', code: string, places: Places): string | null {
  if (places.matrix === null) return null;
  const offset = offsetOf(places.matrix.block, code, of === 'item' ? 'items' : 'dimensions');
  if (offset === -1) return null;
  if (places.matrix.block.mean === 'customers') {
    const customers = customersColumn(places, HEAT.first + offset);
    return customers === null ? null : `COUNT(${customers})`;
  }
  const forms = formsColumn(places, MATRIX.first + offset);
  const counted = formsColumn(places, MATRIX.counted);
  return forms === null || counted === null ? null : `SUMPRODUCT(--ISNUMBER(${forms}),${counted})`;
}
