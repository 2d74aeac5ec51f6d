import type { TrendBlock, TrendLine } from '../../blocks';
import { floorOf } from '../print/scale';
import { KEPT, kept, type Pen, type Spot } from './book';
import { type LineSeries, lineChart, type Rows } from './charts';
import { PERCENT, SCORE } from './formats';
import type { Setting } from './pages';
import { formulaOf } from './places';
import { ROW_LOOK, writeHeadRow } from './sheetTop';

const CHART_ROWS = 16;

/** The rounds below each other, this one live; a line chart for the scores and one for the return rate, with their targets. */
export function writeTrend(pen: Pen, block: TrendBlock, row: number, setting: Setting): number {
  const { words } = setting;
  const lines = withTargets(block.lines);
  const titles = [words.columns.period, ...lines.map((line) => titleOf(line, words.figures.target))];
  writeHeadRow(pen, row, titles, trendWidths(block));
  block.periods.forEach((period, at) => {
    const isNow = at === block.periods.length - 1;
    pen.text({ row: row + 1 + at, column: 0 }, period, { ...ROW_LOOK, isBold: isNow });
    lines.forEach(
      (line, index) =>
        void writeDot(pen, { row: row + 1 + at, column: index + 1 }, { line, at, isNow }, setting),
    );
  });
  const last = row + block.periods.length;
  // One point makes no line.
  if (block.periods.length < 2) return last + 2;
  const rows: Rows = { sheet: pen.sheet.name(), from: row + 1, to: last };
  const series = (isPercent: boolean): readonly LineSeries[] =>
    lines.flatMap((line, index) =>
      line.isPercent === isPercent
        ? [{ name: titleOf(line, words.figures.target), column: index + 1, isTarget: line.isTarget }]
        : [],
    );
  const scores = block.lines.filter(({ isPercent }) => !isPercent);
  const rates = block.lines.filter(({ isPercent }) => isPercent);
  pen.sheet.insertChart(last + 2, 0, lineChart(words.chapters.trend, series(false), rows, floorOf(scores)));
  if (rates.length === 0) return last + 3 + CHART_ROWS;
  pen.sheet.insertChart(
    last + 3 + CHART_ROWS,
    0,
    lineChart(words.figures.returnRate, series(true), rows, floorOf(rates)),
  );
  return last + 4 + 2 * CHART_ROWS;
}

const WIDTHS = { period: 14, line: 11 } as const;

/** Two more than there are lines: for the targets. */
export function trendWidths({ lines }: TrendBlock): readonly number[] {
  return [WIDTHS.period, ...lines.map(() => WIDTHS.line), WIDTHS.line, WIDTHS.line];
}

type Drawn = TrendLine & { readonly isTarget: boolean };

/** Each target once behind the lines that it holds for, so that a chart can draw it. */
function withTargets(lines: readonly TrendLine[]): readonly Drawn[] {
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const isLastOfTarget = next === undefined || !hasSameTargets(next, line);
    const drawn: Drawn = { ...line, isTarget: false };
    return targetsOf(line).length > 0 && isLastOfTarget ? [drawn, { ...line, isTarget: true }] : [drawn];
  });
}

function hasSameTargets(left: TrendLine, right: TrendLine): boolean {
  return (
    left.isPercent === right.isPercent &&
    left.points.every((dot, at) => dot.target === right.points[at]?.target)
  );
}

function targetsOf({ points }: TrendLine): readonly number[] {
  return [...new Set(points.flatMap(({ target }) => target ?? []))];
}

function titleOf(line: Drawn, said: (text: string) => string): string {
  const { name, isPercent, isTarget } = line;
  const targets = targetsOf(line);
  // Rounds with targets of their own: their figures stand in the rows.
  if (isTarget) return said(targets.length > 1 ? name : isPercent ? `${targets[0]} %` : String(targets[0]));
  return isPercent ? `${name} %` : name;
}

interface Dot {
  readonly line: Drawn;
  readonly at: number;
  readonly isNow: boolean;
}

function writeDot(pen: Pen, spot: Spot, { line, at, isNow }: Dot, { places }: Setting): void {
  const dot = line.points[at];
  const look = { ...ROW_LOOK, number: line.isPercent ? PERCENT : SCORE } as const;
  if (line.isTarget) {
    pen.figure(spot, dot?.target ?? null, { ...look, colour: 'soft' });
    return;
  }
  const value = dot?.value ?? null;
  const marked =
    dot?.isBelow === true ? ({ ...look, colour: 'bad', isBold: true } as const) : { ...look, isBold: isNow };
  const formula = isNow ? formulaOf(line.figure, places) : null;
  if (formula === null || value === null) pen.figure(spot, value, marked);
  else pen.formula(spot, formula, kept(value, KEPT.round), marked);
}
