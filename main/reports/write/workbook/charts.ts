import {
  Chart,
  ChartFont,
  ChartFormat,
  ChartLegendPosition,
  ChartLine,
  ChartLineDashType,
  ChartMarker,
  ChartMarkerType,
  ChartRange,
  ChartSeries,
  ChartSolidFill,
  ChartType,
} from 'wasm-xlsxwriter';
import type { Words } from '../../../../preload/words/zh-CN';
import type { BarsBlock, RadarBlock } from '../../document';
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
  if (block.before !== null) chart.pushSeries(series(block.before, rows, MEANS.before, { colour: COLOUR.bar, dash: ChartLineDashType.Dash }));
  if (block.target !== null) chart.pushSeries(series(words.columns.target, rows, MEANS.target, { colour: COLOUR.bad, dash: ChartLineDashType.SquareDot }));
  chart.pushSeries(series(block.now, rows, MEANS.now, { colour: COLOUR.accent, mark: ChartMarkerType.Circle }));
  return finished(chart, words.chapters.dimensions, { width: WIDTH.radar, height: 400 });
}

interface BarSetting {
  readonly words: Words['reports'];
  readonly height: number;
}

export function barChart(block: BarsBlock | RadarBlock, rows: Rows, { words, height }: BarSetting): Chart {
  const chart = new Chart(ChartType.Bar);
  const fill = new ChartFormat().setSolidFill(new ChartSolidFill().setColor(colourOf(COLOUR.accent)));
  chart.pushSeries(new ChartSeries().setName(block.now).setCategories(cells(rows, MEANS.name)).setValues(cells(rows, MEANS.now)).setFormat(fill));
  if (block.before !== null) {
    const pale = new ChartFormat().setSolidFill(new ChartSolidFill().setColor(colourOf(COLOUR.bar)));
    chart.pushSeries(new ChartSeries().setName(block.before).setCategories(cells(rows, MEANS.name)).setValues(cells(rows, MEANS.before)).setFormat(pale));
  }
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
    const look = isTarget
      ? { colour: COLOUR.bad, dash: ChartLineDashType.Dash }
      : { colour: LINES[at % LINES.length] ?? COLOUR.accent, mark: ChartMarkerType.Circle, isThick: at === 0 };
    chart.pushSeries(series(name, rows, column, look, 0));
  });
  chart.yAxis().setMin(floor).setMax(100);
  return finished(chart, title, { width: WIDTH.line, height: 340 });
}

interface SeriesLook {
  readonly colour: number;
  readonly dash?: ChartLineDashType;
  readonly mark?: ChartMarkerType;
  readonly isThick?: boolean;
}

function series(name: string, rows: Rows, column: number, { colour, dash, mark, isThick = false }: SeriesLook, names: number = MEANS.name): ChartSeries {
  const line = new ChartLine().setColor(colourOf(colour)).setWidth(isThick ? 2.75 : 1.75);
  const drawn = dash === undefined ? line : line.setDashType(dash);
  const marked = mark === undefined ? new ChartMarker().setNone() : new ChartMarker().setType(mark).setSize(5);
  return new ChartSeries()
    .setName(name)
    .setCategories(cells(rows, names))
    .setValues(cells(rows, column))
    .setFormat(new ChartFormat().setLine(drawn))
    .setMarker(marked);
}

function cells({ sheet, from, to }: Rows, column: number): ChartRange {
  return ChartRange.newFromRange(sheet, from, column, to, column);
}

function finished(chart: Chart, title: string, { width, height }: { readonly width: number; readonly height: number }): Chart {
  chart.title().setName(title).setFont(new ChartFont().setSize(12).setBold());
  chart.legend().setPosition(ChartLegendPosition.Bottom);
  return chart.setWidth(width).setHeight(height).setAltText(title);
}

