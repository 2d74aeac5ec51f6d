import type { Chart, Plugin } from 'chart.js';
import type { TargetStretch } from '../../db/model/surveys/target';
import type { ChartTheme } from './chartTheme';
import { RUNNING_DASH, TARGET_DASH } from './looks';
import { spread } from './spread';

export interface EndLabel {
  readonly text: string;
  readonly colour: string;
  readonly value: number;
  /** Where the line ends; null = at the right edge, as the target does. */
  readonly at: number | null;
  readonly isStrong: boolean;
}

const GAP = 14;
const BESIDE_POINT = 8;

/** Words at the ends of the lines, moved apart where they would touch. */
export function endLabels(labels: readonly EndLabel[], { font }: ChartTheme): Plugin {
  return {
    id: 'endLabels',
    afterDatasetsDraw(chart: Chart) {
      const heights = labelHeights(labels, chart);
      for (const [index, label] of labels.entries()) writeLabel(label, heights[index] ?? 0, chart, font);
    },
  };
}

function labelHeights(labels: readonly EndLabel[], { scales, chartArea }: Chart): readonly number[] {
  const places = labels.map(({ value }) => scales['y']?.getPixelForValue(value) ?? 0);
  return spread(places, GAP, chartArea.top - GAP, chartArea.bottom);
}

function writeLabel(
  { text, colour, at, isStrong }: EndLabel,
  height: number,
  chart: Chart,
  font: string,
): void {
  const { ctx, chartArea, scales } = chart;
  const end = at === null ? chartArea.right : (scales['x']?.getPixelForValue(at) ?? chartArea.right);
  ctx.save();
  ctx.textBaseline = 'middle';
  ctx.font = isStrong ? `600 12px ${font}` : `400 11px ${font}`;
  ctx.fillStyle = colour;
  ctx.fillText(text, end + BESIDE_POINT, height);
  ctx.restore();
}

/** Room at the right for the longest label: a Chinese character takes 12, anything else about 7. */
export function endLabelsWidth(labels: readonly EndLabel[]): number {
  const widths = labels.map(({ text }) =>
    [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 12 : 7), 12),
  );
  return Math.max(12, ...widths);
}

interface TargetLine {
  readonly target: number;
  readonly axis?: 'y' | 'share';
  /** Stands on the line, where its end has no room for words. */
  readonly word?: string;
  /** Over the bars, which would hide it; lines lie over it. */
  readonly isOver?: boolean;
}

/** The target as a dashed ink line across the picture. */
export function targetLine(
  { target, axis = 'y', word, isOver = false }: TargetLine,
  { colour, font }: ChartTheme,
): Plugin {
  const draw = ({ ctx, chartArea, scales }: Chart) => {
    const height = scales[axis]?.getPixelForValue(target);
    if (height === undefined) return;
    ctx.save();
    ctx.strokeStyle = colour('target');
    ctx.lineWidth = 1;
    ctx.setLineDash([...TARGET_DASH]);
    ctx.beginPath();
    // Half a pixel keeps one line one pixel thin.
    ctx.moveTo(chartArea.left, Math.round(height) + 0.5);
    ctx.lineTo(chartArea.right, Math.round(height) + 0.5);
    ctx.stroke();
    if (word !== undefined) {
      ctx.font = `400 11px ${font}`;
      ctx.fillStyle = colour('colorText');
      ctx.textBaseline = 'bottom';
      ctx.fillText(word, chartArea.left + 4, height - 3);
    }
    ctx.restore();
  };
  return isOver
    ? { id: 'targetLine', afterDatasetsDraw: draw }
    : { id: 'targetLine', beforeDatasetsDraw: draw };
}

/** The target where it is not the same in every period: each stretch reaches half-way to its neighbours, the ends to the edge. */
export function targetSteps(
  stretches: readonly TargetStretch[],
  periods: number,
  { colour }: ChartTheme,
): Plugin {
  return {
    id: 'targetSteps',
    beforeDatasetsDraw({ ctx, chartArea, scales }: Chart) {
      const x = (place: number) => scales['x']?.getPixelForValue(place) ?? 0;
      ctx.save();
      ctx.strokeStyle = colour('target');
      ctx.lineWidth = 1;
      ctx.setLineDash([...TARGET_DASH]);
      ctx.beginPath();
      for (const { target, from, to } of stretches) {
        // Half a pixel keeps one line one pixel thin.
        const y = Math.round(scales['y']?.getPixelForValue(target) ?? 0) + 0.5;
        const start = from === 0 ? chartArea.left : (x(from - 1) + x(from)) / 2;
        ctx.moveTo(start, y);
        ctx.lineTo(to === periods - 1 ? chartArea.right : (x(to) + x(to + 1)) / 2, y);
      }
      ctx.stroke();
      ctx.restore();
    },
  };
}

export function runningDash(isRunning: boolean, last: number) {
  return {
    borderDash: ({ p1DataIndex }: { readonly p1DataIndex: number }) =>
      isRunning && p1DataIndex === last ? [...RUNNING_DASH] : undefined,
  };
}
