import { NONE, score } from '../../preload/words/format';
import type { Words } from '../../preload/words/zh-CN';
import type { ChartTable } from './ChartFrame';
import type { ChartHeading } from './heading';
import type { SeriesLook } from './looks';

export interface TrendPoint {
  readonly value: number | null;
  /** Below the target, judged exactly by whoever counted: never by the rounded figure. */
  readonly isBelow: boolean;
}

export interface TrendPeriod {
  readonly key: string;
  /** As short as it can be: 24Q4, Q2. */
  readonly name: string;
  /** Valid forms or customers behind the point. */
  readonly count: number | null;
}

export interface TrendSeries {
  readonly name: string;
  readonly look: SeriesLook;
  /** One point a period. */
  readonly points: readonly TrendPoint[];
}

export interface TrendProps extends ChartHeading {
  readonly label: string;
  readonly periods: readonly TrendPeriod[];
  /** The main one first: it is drawn thicker and on top. */
  readonly series: readonly TrendSeries[];
  readonly target?: number | null | undefined;
  /** One a period, where each has its own. */
  readonly targets?: readonly (number | null)[] | undefined;
  /** The last period is still open: dashed, hollow, 暂 84.4. */
  readonly isLastRunning?: boolean | undefined;
  readonly height?: number | undefined;
  /** The ends that no figure may leave; scores 0–100. */
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  readonly onOpen?: ((period: TrendPeriod) => void) | undefined;
}

export function trendTable({ periods, series }: TrendProps, words: Words['charts']): ChartTable {
  return {
    head: [words.period, ...series.map(({ name }) => name), words.count],
    rows: periods.map(({ key, count }, index) => [
      key,
      ...series.map(({ points }) => score(points[index]?.value ?? null)),
      count === null ? NONE : String(count),
    ]),
  };
}

/** `24Q4` over `n=33`, then `Q1` over `35`: what n means is said once. */
export function tickWords(periods: readonly TrendPeriod[]): readonly (readonly string[])[] {
  return periods.map(({ name, count }, index) =>
    count === null ? [name] : [name, index === 0 ? `n=${count}` : String(count)],
  );
}
