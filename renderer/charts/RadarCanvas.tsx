import {
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  Filler,
  LineElement,
  type Plugin,
  PointElement,
  RadarController,
  RadialLinearScale,
  Tooltip,
} from 'chart.js';
import { useMemo } from 'react';
import { score } from '../../preload/words/format';
import { radarFloor } from './axis';
import { Canvas } from './Canvas';
import { type ChartTheme, useChartTheme } from './chartTheme';
import { LOOKS, TARGET_DASH } from './looks';
import { sharedOptions, tickOptions } from './options';
import { axisTargets, type RadarAxis, type RadarProps } from './radar';

Chart.register(RadarController, RadialLinearScale, LineElement, PointElement, Filler, Tooltip);

type Shape = ChartDataset<'radar', (number | null)[]>;

export function RadarCanvas({ label, axes, now, before, target }: RadarProps) {
  const theme = useChartTheme();
  const config = useMemo(
    () => radarConfig({ label, axes, now, before, target }, theme),
    [label, axes, now, before, target, theme],
  );
  return <Canvas label={label} config={config} />;
}

function radarConfig(props: RadarProps, theme: ChartTheme): ChartConfiguration<'radar', (number | null)[]> {
  const { axes } = props;
  const shared = sharedOptions(theme);
  const grid = theme.colour('grid');
  return {
    type: 'radar',
    data: { labels: axes.map(({ name }) => name), datasets: shapes(props, theme) },
    options: {
      ...shared,
      layout: { padding: { top: 4, bottom: 4 } },
      scales: {
        r: {
          min: radarFloor(axes.flatMap(({ value, before }) => [value ?? 100, before ?? 100])),
          max: 100,
          grid: { color: grid },
          angleLines: { color: grid },
          // The words are drawn by the plugin, in two weights; these keep the room for them.
          pointLabels: {
            color: 'transparent',
            padding: 8,
            font: { family: theme.font, size: 12, weight: 600 },
            callback: (name, index) => `${name} ${score(axes[index]?.value ?? null)}`,
          },
          ticks: {
            ...tickOptions(theme),
            stepSize: 20,
            backdropColor: theme.colour('colorBgContainer'),
            backdropPadding: 1,
            font: { family: theme.font, size: 10 },
            z: 1,
          },
        },
      },
      plugins: {
        ...shared.plugins,
        tooltip: {
          ...shared.plugins.tooltip,
          callbacks: { label: ({ dataset, parsed }) => `${dataset.label} ${score(parsed.r)}` },
        },
      },
    },
    plugins: [axisWords(axes, theme)],
  };
}

function shapes(props: RadarProps, theme: ChartTheme): Shape[] {
  const { axes, now, before } = props;
  const targets = axisTargets(props);
  const main = theme.colour('c1');
  const quiet = { pointRadius: 0, pointHoverRadius: 0, fill: false } as const;
  const points = axes.map(({ isLow }) => (isLow ? theme.colour('run') : main));
  const shown: Shape[] = [
    {
      label: now,
      data: axes.map(({ value }) => value),
      borderColor: main,
      borderWidth: 2,
      backgroundColor: `color-mix(in srgb, ${main} 10%, transparent)`,
      fill: true,
      pointRadius: 3.5,
      pointBackgroundColor: points,
      pointBorderColor: points,
      spanGaps: true,
    },
  ];
  if (before !== undefined) {
    const colour = theme.colour('c6');
    shown.push({
      label: before,
      data: axes.map((axis) => axis.before),
      borderColor: colour,
      borderWidth: 1.5,
      borderDash: [...LOOKS.c6.dash],
      spanGaps: true,
      ...quiet,
    });
  }
  if (targets.some((target) => target !== null)) {
    shown.push({
      label: '',
      data: targets,
      spanGaps: true,
      borderColor: theme.colour('target'),
      borderWidth: 1,
      borderDash: [...TARGET_DASH],
      ...quiet,
    });
  }
  return shown;
}

/** The name in ink and its figure in bold, amber where it is low. */
function axisWords(axes: readonly RadarAxis[], theme: ChartTheme): Plugin<'radar'> {
  return {
    id: 'axisWords',
    afterDraw({ ctx, scales: { r } }) {
      if (!(r instanceof RadialLinearScale)) return;
      ctx.save();
      ctx.textBaseline = 'middle';
      ctx.textAlign = 'left';
      for (const [index, { name, value, isLow }] of axes.entries()) {
        const box = r.getPointLabelPosition(index);
        const middle = (box.top + box.bottom) / 2;
        ctx.font = `400 12px ${theme.font}`;
        ctx.fillStyle = theme.colour('colorText');
        ctx.fillText(name, box.left, middle);
        const from = box.left + ctx.measureText(`${name} `).width;
        ctx.font = `600 12px ${theme.font}`;
        if (isLow) ctx.fillStyle = theme.colour('colorWarning');
        ctx.fillText(score(value), from, middle);
      }
      ctx.restore();
    },
  };
}
