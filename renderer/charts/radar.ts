import { score } from '../../preload/words/format';
import type { Words } from '../../preload/words/zh-CN';
import type { ChartTable } from './ChartFrame';
import type { ChartHeading } from './heading';

export interface RadarAxis {
  readonly key: string;
  readonly name: string;
  readonly value: number | null;
  readonly before: number | null;
  /** Below its target or its trigger: amber, with its figure. */
  readonly isLow: boolean;
}

export interface RadarProps extends ChartHeading {
  readonly label: string;
  readonly axes: readonly RadarAxis[];
  /** How the two shapes are called: Q3 and Q2. */
  readonly now: string;
  readonly before?: string | undefined;
  readonly target?: number | null | undefined;
  readonly height?: number | undefined;
}

export function radarTable({ axes, now, before }: RadarProps, words: Words['charts']): ChartTable {
  return {
    head: [words.rank, now, ...(before === undefined ? [] : [before])],
    rows: axes.map((axis) => [
      axis.name,
      score(axis.value),
      ...(before === undefined ? [] : [score(axis.before)]),
    ]),
  };
}
