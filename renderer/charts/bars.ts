import type { ChartHeading } from './heading';

interface Bar {
  readonly name: string;
  readonly value: number | null;
  /** late in red, running in amber, rest in grey; the ones that are meant in cobalt. */
  readonly tone?: 'main' | 'rest' | 'late' | 'running' | undefined;
}

export interface BarsProps extends ChartHeading {
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly target?: number | null | undefined;
  readonly decimals?: number | undefined;
  /** The name of the figures, for the table and the tooltip. */
  readonly figureName: string;
  readonly height?: number | undefined;
  /** The cumulative line of a Pareto, on the right axis: one share a bar. */
  readonly cumulative?: readonly number[] | undefined;
}
