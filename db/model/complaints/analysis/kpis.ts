import type { Exact } from '../../exact';
import { exact } from '../../exact';

/** Service figures that have a target (rulebook 5, 9); in per cent. */
export const KPIS = ['notifiedInTime', 'repliedInTime', 'solved', 'recurring', 'satisfied'] as const;
export type Kpi = (typeof KPIS)[number];
export type KpiTargets = Readonly<Record<Kpi, number>>;

/** Fewer repeats are better; of all else more is. */
const LOWER_IS_BETTER: readonly Kpi[] = ['recurring'];

export interface JudgedKpi {
  readonly kpi: Kpi;
  readonly part: number;
  readonly whole: number;
  readonly value: Exact | null;
  readonly target: number;
  /** Null where there is no figure. Exactly the target is reached. */
  readonly isReached: boolean | null;
}

export type KpiCounts = Readonly<Record<Kpi, { readonly part: number; readonly whole: number }>>;

/** Judged by the exact share, never by the rounded one. */
export function judgeKpis(counts: KpiCounts, targets: KpiTargets): readonly JudgedKpi[] {
  return KPIS.map((kpi) => {
    const { part, whole } = counts[kpi];
    const value = whole === 0 ? null : exact(part * 100, whole);
    const target = targets[kpi];
    const order = value === null ? null : value.compare(exact(target));
    const isLower = LOWER_IS_BETTER.includes(kpi);
    return {
      kpi,
      part,
      whole,
      value,
      target,
      isReached: order === null ? null : isLower ? order <= 0 : order >= 0,
    };
  });
}
