import {
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { useMemo } from 'react';
import { targetStretches } from '../../db/model/surveys/target';
import { figure, score } from '../../preload/words/format';
import type { Words } from '../../preload/words/zh-CN';
import { useWords } from '../parts/words';
import { lineAxis } from './axis';
import { Canvas } from './Canvas';
import { type ChartTheme, useChartTheme } from './chartTheme';
import { type EndLabel, endLabels, endLabelsWidth, runningDash, targetSteps } from './linePlugins';
import { LOOKS } from './looks';
import { sharedOptions, tickOptions } from './options';
import { type TrendProps, type TrendSeries, tickWords } from './trend';

Chart.register(LineController, LineElement, PointElement, LinearScale, CategoryScale, Tooltip);

type Line = ChartConfiguration<'line', (number | null)[]>;

export function TrendCanvas(props: TrendProps) {
  const theme = useChartTheme();
  const words = useWords().charts;
  const { label, periods, series, target, targets, isLastRunning, least, most, onOpen } = props;
  const config = useMemo(
    () =>
      trendConfig(
        { label, periods, series, target, targets, isLastRunning, least, most, onOpen },
        theme,
        words,
      ),
    [label, periods, series, target, targets, isLastRunning, least, most, onOpen, theme, words],
  );
  return <Canvas label={label} config={config} />;
}

function trendConfig(props: TrendProps, theme: ChartTheme, words: Words['charts']): Line {
  const { periods, series, least, most, onOpen } = props;
  const stretches = targetStretches(targetsOf(props));
  const figures = series.flatMap(({ points }) =>
    points.flatMap(({ value }) => (value === null ? [] : [value])),
  );
  const axis = lineAxis([...figures, ...stretches.map(({ target }) => target)], least, most);
  const labels = endLabelsOf(props, theme, words);
  const shared = sharedOptions(theme);
  return {
    type: 'line',
    data: {
      labels: tickWords(periods).map((words) => [...words]),
      datasets: series.map((line, index) => dataset(line, index, props, theme)),
    },
    options: {
      ...shared,
      layout: { padding: { top: 8, right: endLabelsWidth(labels) } },
      scales: {
        x: {
          offset: periods.length === 1,
          grid: { display: false },
          border: { display: false },
          ticks: { ...tickOptions(theme), maxRotation: 0, autoSkipPadding: 6 },
        },
        y: {
          min: axis.min,
          max: axis.max,
          grid: { color: theme.colour('grid'), drawTicks: false },
          border: { display: false },
          ticks: {
            ...tickOptions(theme),
            stepSize: axis.step,
            padding: 8,
            callback: (value) => figure(Number(value)),
          },
        },
      },
      plugins: {
        ...shared.plugins,
        tooltip: {
          ...shared.plugins.tooltip,
          callbacks: {
            title: ([first]) => periods[first?.dataIndex ?? -1]?.key ?? '',
            label: ({ dataset, parsed }) => `${dataset.label} ${score(parsed.y)}`,
          },
        },
      },
      onClick: (_event, [first]) => {
        const period = first === undefined ? undefined : periods[first.index];
        if (period !== undefined) onOpen?.(period);
      },
    },
    plugins: [targetSteps(stretches, periods.length, theme), endLabels(labels, theme)],
  };
}

function targetsOf({ periods, target = null, targets }: TrendProps): readonly (number | null)[] {
  return targets ?? periods.map(() => target);
}

function dataset(
  { name, look, points }: TrendSeries,
  index: number,
  props: TrendProps,
  theme: ChartTheme,
): ChartDataset<'line', (number | null)[]> {
  const isRunning = props.isLastRunning === true;
  const last = lastFigure(points);
  const colour = theme.colour(look);
  const page = theme.colour('colorBgContainer');
  const late = theme.colour('late');
  const isSolid = (place: number) => place === last && !isRunning;
  return {
    label: name,
    data: points.map(({ value }) => value),
    order: index,
    borderColor: colour,
    borderWidth: index === 0 ? (props.series.length > 1 ? 2.5 : 2) : 1.5,
    borderDash: [...LOOKS[look].dash],
    pointStyle: 'circle',
    pointRadius: points.map((_point, place) => (place === last ? 4 : 2.5)),
    pointHoverRadius: 5,
    pointBorderWidth: 1.5,
    pointBorderColor: points.map(({ isBelow }) => (isBelow ? late : colour)),
    pointBackgroundColor: points.map(({ isBelow }, place) =>
      isBelow && !(place === last && isRunning) ? late : isSolid(place) ? colour : page,
    ),
    segment: runningDash(isRunning, last),
    clip: false,
  };
}

function lastFigure(points: TrendSeries['points']): number {
  return points.findLastIndex(({ value }) => value !== null);
}

function endLabelsOf(props: TrendProps, theme: ChartTheme, words: Words['charts']): readonly EndLabel[] {
  const { series, isLastRunning } = props;
  const target = targetsOf(props).at(-1) ?? null;
  const ends = series.flatMap(({ look, points }): readonly EndLabel[] => {
    const at = lastFigure(points);
    const value = points[at]?.value ?? null;
    if (value === null) return [];
    const text = isLastRunning === true ? words.running(score(value)) : score(value);
    return [{ text, colour: theme.colour(look), value, at, isStrong: true }];
  });
  if (target === null) return ends;
  return [
    ...ends,
    {
      text: words.target(figure(target, target % 1 === 0 ? 0 : 1)),
      colour: theme.colour('target'),
      value: target,
      at: null,
      isStrong: false,
    },
  ];
}
