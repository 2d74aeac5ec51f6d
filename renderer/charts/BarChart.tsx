import { figure, percent } from '../../preload/words/format';
import { loaded } from '../loaded';
import { useWords } from '../parts/words';
import type { BarsProps } from './bars';
import { ChartFrame } from './ChartFrame';
import { Legend } from './Legend';

const BarCanvas = loaded(async () => (await import('./BarCanvas')).BarCanvas);

/** Upright bars from 0, each with its figure. */
export function BarChart(props: BarsProps) {
  const { label, title, count, note, bars, decimals = 0, figureName, cumulative, height = 200 } = props;
  const words = useWords().charts;
  const legend =
    cumulative === undefined ? null : (
      <Legend
        series={[
          { name: figureName, look: 'c1', isBar: true },
          { name: words.cumulative, look: 'c2' },
        ]}
      />
    );
  const table = () => ({
    head: ['', figureName, ...(cumulative === undefined ? [] : [words.cumulative])],
    rows: bars.map(({ name, value }, index) => [
      name,
      figure(value, decimals),
      ...(cumulative === undefined ? [] : [percent(cumulative[index] ?? null)]),
    ]),
  });
  return (
    <ChartFrame
      label={label}
      title={title}
      count={count}
      note={note}
      legend={legend}
      isEmpty={bars.length === 0}
      height={height}
      table={table}
    >
      <BarCanvas {...props} />
    </ChartFrame>
  );
}
