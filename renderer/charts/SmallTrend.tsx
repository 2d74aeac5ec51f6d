import type { Axis } from './axis';
import type { TrendPoint } from './trend';

interface SmallTrendProps {
  /** Says in words what the line shows. */
  readonly label: string;
  readonly points: readonly TrendPoint[];
  /** The same for all that stand side by side, so that they can be compared. */
  readonly axis: Axis;
  readonly target: number | null;
}

const WIDTH = 176;
const HEIGHT = 44;
const EDGE = 4;

/** One of many small lines: the course against the target; broken where there was no figure. */
export function SmallTrend({ label, points, axis, target }: SmallTrendProps) {
  const x = (place: number) => EDGE + (place * (WIDTH - 2 * EDGE)) / Math.max(1, points.length - 1);
  const y = (value: number) =>
    HEIGHT - EDGE - ((value - axis.min) / (axis.max - axis.min)) * (HEIGHT - 2 * EDGE);
  const last = points.findLastIndex(({ value }) => value !== null);
  return (
    <svg className="sparkline smallTrend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {target !== null && (
        <line className="sparklineTarget" x1="0" x2={WIDTH} y1={y(target)} y2={y(target)} />
      )}
      <path d={pathOf(points, x, y)} />
      {points.map(({ value, isBelow }, place) =>
        value !== null && (isBelow || place === last) ? (
          <circle
            key={x(place)}
            className={isBelow ? 'sparklineLate' : ''}
            cx={x(place)}
            cy={y(value)}
            r={place === last ? 3 : 2}
          />
        ) : null,
      )}
    </svg>
  );
}

function pathOf(
  points: readonly TrendPoint[],
  x: (place: number) => number,
  y: (value: number) => number,
): string {
  return points
    .flatMap(({ value }, place) => {
      if (value === null) return [];
      const isStart = (points[place - 1]?.value ?? null) === null;
      return [`${isStart ? 'M' : 'L'}${x(place).toFixed(1)} ${y(value).toFixed(1)}`];
    })
    .join('');
}
