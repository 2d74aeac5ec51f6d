import type { Chart, Plugin } from 'chart.js';
import { figure } from '../../preload/words/format';
import type { BarsProps } from './bars';
import type { ChartTheme } from './chartTheme';

const INSIDE = 20;

/**
 * Each bar's figure: at its top where it has room inside, else above it; at its foot where a target line crosses
 * the tops.
 */
export function barFigures({ bars, decimals = 0, target = null }: BarsProps, theme: ChartTheme): Plugin {
  const place = target === null ? atTop : atFoot;
  return {
    id: 'barFigures',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      ctx.save();
      ctx.font = `600 12px ${theme.font}`;
      ctx.textAlign = 'center';
      for (const [index, element] of chart.getDatasetMeta(0).data.entries()) {
        const { x, y } = element.getProps(['x', 'y'], true);
        const isInside = chartArea.bottom - y > INSIDE;
        ctx.fillStyle = theme.colour(isInside ? 'colorBgContainer' : 'colorText');
        const height = isInside ? place(y, chart) : above(y, chart);
        ctx.fillText(figure(bars[index]?.value ?? null, decimals), x, height);
      }
      ctx.restore();
    },
  };
}

function atTop(top: number, { ctx }: Chart): number {
  ctx.textBaseline = 'top';
  return top + 5;
}

function atFoot(_top: number, { ctx, chartArea }: Chart): number {
  ctx.textBaseline = 'bottom';
  return chartArea.bottom - 4;
}

function above(top: number, { ctx }: Chart): number {
  ctx.textBaseline = 'bottom';
  return top - 3;
}
