interface ParetoPart {
  readonly name: string;
  readonly count: number;
  /** Share of all up to and with this one, 0–100. */
  readonly cumulative: number;
  /** One of the vital few: together they stay within 80 %. */
  readonly isVital: boolean;
}

const VITAL_PERCENT = 80;

/** Largest first; 其他 stands last whatever its size. */
export function paretoOf(
  counts: readonly {
    readonly name: string;
    readonly count: number;
    readonly isOthers?: boolean | undefined;
  }[],
): readonly ParetoPart[] {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const sorted = counts.toSorted(
    (left, right) =>
      Number(left.isOthers === true) - Number(right.isOthers === true) || right.count - left.count,
  );
  let reached = 0;
  return sorted.map(({ name, count, isOthers }, rank) => {
    reached += count;
    const cumulative = total === 0 ? 0 : (reached / total) * 100;
    return {
      name,
      count,
      cumulative,
      isVital: isOthers !== true && (rank === 0 || cumulative <= VITAL_PERCENT),
    };
  });
}
