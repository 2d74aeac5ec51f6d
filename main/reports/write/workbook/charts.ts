import {
  Chart,
  ChartFont,
  ChartFormat,
  ChartLegendPosition,
  ChartLine,
  ChartLineDashType,
  ChartRange,
  ChartSeries,
  ChartSolidFill,
  ChartType,
} from 'wasm-xlsxwriter';
import type { Words } from '../../../../preload/words/zh-CN';
import type { BarsBlock, RadarBlock } from '../../blocks';
import { colourOf } from './formats';
import { MEANS } from './meanColumns';

/** Rows of one sheet, both ends included. */
export interface Rows {
  readonly sheet: string;
  readonly from: number;
  readonly to: number;
}

const COLOUR = { accent: 0x173a63, bar: 0x8fa3be, bad: 0xb3261e, grid: 0xd5dae0 } as const;
/** Told apart by colour here and by dash or mark in print. */
const LINES = [0x173a63, 0x2f7d6b, 0x9a6a12, 0x6b4c9a, 0x5b6672, 0xa8486b, 0x3d86b8, 0x7a8a2d] as const;
const WIDTH = { radar: 520, bars: 760, line: 1000 } as const;

export function radarChart(block: RadarBlock, rows: Rows, words: Words['reports']): Chart {
  const chart = new Chart(ChartType.RadarWithMarkers);
  const drawn = (name: string, values: number, look: Pick<Drawn, 'colour' | 'dash' | 'isThick'>) =>
    chart.pushSeries(lineSeries(rows, { name, values, names: MEANS.name, ...look }));
  if (block.before !== null)
    drawn(block.before, MEANS.before, { colour: COLOUR.bar, dash: ChartLineDashType.Dash });
  if (block.target !== null)
    drawn(words.columns.target, MEANS.target, { colour: COLOUR.bad, dash: ChartLineDashType.SquareDot });
  drawn(block.now, MEANS.now, { colour: COLOUR.accent, isThick: true });
  return finished(chart, words.chapters.dimensions, { width: WIDTH.radar, height: 400 });
}

interface BarSetting {
  readonly words: Words['reports'];
  readonly height: number;
}

export function barChart(block: BarsBlock | RadarBlock, rows: Rows, { words, height }: BarSetting): Chart {
  const chart = new Chart(ChartType.Bar);
  const drawn = (name: string, values: number, colour: number) => {
    const fill = new ChartFormat().setSolidFill(new ChartSolidFill().setColor(colourOf(colour)));
    chart.pushSeries(namedSeries(rows, { name, values, names: MEANS.name }).setFormat(fill));
  };
  drawn(block.now, MEANS.now, COLOUR.accent);
  if (block.before !== null) drawn(block.before, MEANS.before, COLOUR.bar);
  chart.yAxis().setMin(0).setMax(100);
  return finished(chart, words.chapters.items, { width: WIDTH.bars, height });
}

export interface LineSeries {
  readonly name: string;
  readonly column: number;
  readonly isTarget: boolean;
}

export function lineChart(title: string, lines: readonly LineSeries[], rows: Rows, floor: number): Chart {
  const chart = new Chart(ChartType.Line);
  lines.forEach(({ name, column, isTarget }, at) => {
    const usual = { colour: LINES[at % LINES.length] ?? COLOUR.accent, isThick: at === 0 };
    const look = isTarget ? { colour: COLOUR.bad, dash: ChartLineDashType.Dash } : usual;
    chart.pushSeries(lineSeries(rows, { name, values: column, names: 0, ...look }));
  });
  chart.yAxis().setMin(floor).setMax(100);
  return finished(chart, title, { width: WIDTH.line, height: 340 });
}

interface Drawn {
  readonly name: string;
  /** Where its values and the names of its points stand. */
  readonly values: number;
  readonly names: number;
  readonly colour: number;
  readonly dash?: ChartLineDashType;
  readonly isThick?: boolean;
}

function lineSeries(rows: Rows, { name, values, names, colour, dash, isThick = false }: Drawn): ChartSeries {
  const line = new ChartLine().setColor(colourOf(colour)).setWidth(isThick ? 2.75 : 1.75);
  const format = new ChartFormat().setLine(dash === undefined ? line : line.setDashType(dash));
  return namedSeries(rows, { name, values, names }).setFormat(format);
}

function namedSeries(
  rows: Rows,
  { name, values, names }: Pick<Drawn, 'name' | 'values' | 'names'>,
): ChartSeries {
  // A name that begins with = would be read as the place of one.
  const said = name.startsWith('=') ? ` ${name}` : name;
  return new ChartSeries().setName(said).setCategories(cells(rows, names)).setValues(cells(rows, values));
}

function cells({ sheet, from, to }: Rows, column: number): ChartRange {
  return ChartRange.newFromRange(sheet, from, column, to, column);
}

function finished(
  chart: Chart,
  title: string,
  { width, height }: { readonly width: number; readonly height: number },
): Chart {
  chart.title().setName(title).setFont(new ChartFont().setSize(12).setBold());
  chart.legend().setPosition(ChartLegendPosition.Bottom);
  return chart.setWidth(width).setHeight(height).setAltText(title);
}
