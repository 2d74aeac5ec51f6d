import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
  Tooltip,
  type TooltipItem,
} from 'chart.js';
import { useMemo } from 'react';
import { figure, percent } from '../../preload/words/format';
import type { Words } from '../../preload/words/zh-CN';
import { useWords } from '../parts/words';
import { type Axis, barAxis } from './axis';
import { barFigures } from './barPlugins';
import type { BarsProps } from './bars';
import { Canvas } from './Canvas';
import { type ChartTheme, useChartTheme } from './chartTheme';
import { type EndLabel, endLabels, endLabelsWidth, targetLine } from './linePlugins';
import { sharedOptions, tickOptions } from './options';
import { wrapName } from './wrapName';

Chart.register(
  BarController,
  BarElement,
  LineController,
  LineElement,
  PointElement,
  LinearScale,
  CategoryScale,
  Tooltip,
);

type Bars = ChartConfiguration<'bar' | 'line', (number | null)[]>;

const TONES = { main: 'c1', rest: 'c6', late: 'late', running: 'run' } as const;
const VITAL_LINE = 80;
const MOST_NAMED = 16;

export function BarCanvas(props: BarsProps) {
  const theme = useChartTheme();
  const words = useWords().charts;
  const { label, bars, target, decimals, figureName, cumulative } = props;
  const config = useMemo(
    () => barConfig({ label, bars, target, decimals, figureName, cumulative }, theme, words),
    [label, bars, target, decimals, figureName, cumulative, theme, words],
  );
  return <Canvas label={label} config={config} />;
}

function barConfig(props: BarsProps, theme: ChartTheme, words: Words['charts']): Bars {
  const { bars } = props;
  const shared = sharedOptions(theme);
  const labels = targetLabels(props, theme, words);
  return {
    type: 'bar',
    data: { labels: bars.map(({ name }) => wrapName(name)), datasets: datasets(props, theme, words) },
    options: {
      ...shared,
      layout: { padding: { top: 16, right: labels.length === 0 ? 0 : endLabelsWidth(labels) } },
      scales: {
        x: {
          grid: { display: false },
          border: { color: theme.colour('grid') },
          ticks: { ...tickOptions(theme), maxRotation: 0, autoSkip: bars.length > MOST_NAMED },
        },
        ...valueScales(props, theme),
      },
      plugins: { ...shared.plugins, tooltip: { ...shared.plugins.tooltip, callbacks: tooltipWords(props) } },
    },
    plugins: [barFigures(props, theme), ...lines(props, theme), endLabels(labels, theme)],
  };
}

function targetLabels(
  { target, decimals = 0 }: BarsProps,
  theme: ChartTheme,
  words: Words['charts'],
): readonly EndLabel[] {
  if (target === undefined || target === null) return [];
  const text = words.target(figure(target, target % 1 === 0 ? 0 : decimals));
  return [{ text, colour: theme.colour('target'), value: target, at: null, isStrong: false }];
}

function lines({ target, cumulative }: BarsProps, theme: ChartTheme): readonly Plugin[] {
  if (cumulative !== undefined) {
    return [targetLine({ target: VITAL_LINE, axis: 'share', word: percent(VITAL_LINE, 0) }, theme)];
  }
  return target === undefined || target === null ? [] : [targetLine({ target, isOver: true }, theme)];
}

function tooltipWords({ bars, decimals = 0 }: BarsProps) {
  return {
    title: ([first]: TooltipItem<'bar' | 'line'>[]) => bars[first?.dataIndex ?? -1]?.name ?? '',
    label: ({ dataset, parsed }: TooltipItem<'bar' | 'line'>) =>
      `${dataset.label} ${dataset.type === 'line' ? percent(parsed.y) : figure(parsed.y, decimals)}`,
  };
}

function datasets(
  { bars, figureName, cumulative }: BarsProps,
  theme: ChartTheme,
  words: Words['charts'],
): Bars['data']['datasets'] {
  const upright = {
    type: 'bar' as const,
    label: figureName,
    data: bars.map(({ value }) => value),
    backgroundColor: bars.map(({ tone = 'main' }) => theme.colour(TONES[tone])),
    barPercentage: 0.65,
    categoryPercentage: 1,
    maxBarThickness: 40,
    order: 1,
  };
  return cumulative === undefined ? [upright] : [upright, cumulativeLine(cumulative, theme, words)];
}

function cumulativeLine(cumulative: readonly number[], theme: ChartTheme, words: Words['charts']) {
  const colour = theme.colour('c2');
  return {
    type: 'line' as const,
    label: words.cumulative,
    data: [...cumulative],
    yAxisID: 'share',
    borderColor: colour,
    borderWidth: 1.5,
    pointStyle: 'rect' as const,
    pointRadius: 4,
    pointBackgroundColor: theme.colour('colorBgContainer'),
    pointBorderColor: colour,
    pointBorderWidth: 1.5,
    order: 0,
    clip: false as const,
  };
}

function valueScales({ bars, target = null, decimals = 0, cumulative }: BarsProps, theme: ChartTheme) {
  const values = bars.flatMap(({ value }) => (value === null ? [] : [value]));
  const total = values.reduce((sum, value) => sum + value, 0);
  const axis: Axis =
    cumulative === undefined
      ? barAxis(target === null ? values : [...values, target])
      : { min: 0, max: Math.max(total, 1), step: Math.max(total, 1) / 4 };
  const side = { border: { display: false }, min: 0 };
  const y = {
    ...side,
    max: axis.max,
    grid: { color: theme.colour('grid'), drawTicks: false },
    ticks: {
      ...tickOptions(theme),
      stepSize: axis.step,
      padding: 8,
      callback: (value: string | number) =>
        figure(Number(value), axis.step % 1 === 0 ? 0 : Math.max(1, decimals)),
    },
  };
  if (cumulative === undefined) return { y };
  const ticks = {
    ...tickOptions(theme),
    stepSize: 25,
    padding: 8,
    callback: (value: string | number) => percent(Number(value), 0),
  };
  return { y, share: { ...side, max: 100, position: 'right' as const, grid: { display: false }, ticks } };
}
