import { BarChart } from './BarChart';
import type { ChartHeading } from './heading';
import { paretoOf } from './pareto';

interface ParetoChartProps extends ChartHeading {
  readonly label: string;
  readonly counts: readonly {
    readonly name: string;
    readonly count: number;
    readonly isOthers?: boolean | undefined;
  }[];
  readonly figureName: string;
  readonly height?: number | undefined;
}

/** The vital few in cobalt, the rest in grey, 其他 last; the left axis goes to the total, the right one to 100 % at the same height. */
export function ParetoChart({ counts, ...rest }: ParetoChartProps) {
  const parts = paretoOf(counts);
  return (
    <BarChart
      {...rest}
      bars={parts.map(({ name, count, isVital }) => ({
        name,
        value: count,
        tone: isVital ? 'main' : 'rest',
      }))}
      cumulative={parts.map(({ cumulative }) => cumulative)}
    />
  );
}
