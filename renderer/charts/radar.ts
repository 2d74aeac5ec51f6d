import { figure, score } from '../../preload/words/format';
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
  /** Its own, where it has another than the rest. */
  readonly target?: number | null | undefined;
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

/** One an axis: its own, else the one for all. */
export function axisTargets({ axes, target = null }: Pick<RadarProps, 'axes' | 'target'>) {
  return axes.map((axis) => axis.target ?? target);
}

/** With the figure only where it is the same all round; null where nothing has a target. */
export function targetName(
  targets: readonly (number | null)[],
  words: Pick<Words['charts'], 'target' | 'ownTargets'>,
): string | null {
  const [first = null] = targets;
  if (targets.every((target) => target === first)) return first === null ? null : words.target(figure(first));
  return words.ownTargets;
}

export function radarTable(props: RadarProps, words: Words['charts']): ChartTable {
  const { axes, now, before } = props;
  const targets = axisTargets(props);
  const hasTarget = targets.some((target) => target !== null);
  return {
    head: [
      words.rank,
      now,
      ...(before === undefined ? [] : [before]),
      ...(hasTarget ? [words.targetWord] : []),
    ],
    rows: axes.map((axis, index) => [
      axis.name,
      score(axis.value),
      ...(before === undefined ? [] : [score(axis.before)]),
      ...(hasTarget ? [figure(targets[index] ?? null)] : []),
    ]),
  };
}
