import { loaded } from '../loaded';
import { useWords } from '../parts/words';
import { ChartFrame } from './ChartFrame';
import { Legend } from './Legend';
import { type TrendProps, trendTable } from './trend';

// Chart.js comes with the first picture, not with the first window.
const TrendCanvas = loaded(async () => (await import('./TrendCanvas')).TrendCanvas);

/** Figures over periods with the target as a dashed line, red points below it, and n under every period. */
export function TrendChart(props: TrendProps) {
  const { label, title, count, note, series, height = 180 } = props;
  const words = useWords().charts;
  const named = series.map(({ name, look }, index) => ({ name, look, isThick: index === 0 }));
  return (
    <ChartFrame
      label={label}
      title={title}
      count={count}
      note={note}
      height={height}
      isEmpty={series.every(({ points }) => points.every(({ value }) => value === null))}
      legend={series.length > 1 ? <Legend series={named} /> : null}
      table={() => trendTable(props, words)}
    >
      <TrendCanvas {...props} />
    </ChartFrame>
  );
}
