import { lineAxis } from './axis';
import type { TrendPoint } from './trend';

interface SparklineProps {
  /** Says in words what the line shows. */
  readonly label: string;
  readonly points: readonly TrendPoint[];
  readonly target?: number | null | undefined;
}

const WIDTH = 96;
const HEIGHT = 20;
const EDGE = 3;

/** A line within a line of text: the course and where it missed the target, no figures. */
export function Sparkline({ label, points, target = null }: SparklineProps) {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const axis = lineAxis(target === null ? values : [...values, target]);
  const x = (index: number) => EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(1, points.length - 1);
  const y = (value: number) =>
    HEIGHT - EDGE - ((value - axis.min) / (axis.max - axis.min)) * (HEIGHT - 2 * EDGE);
  const places = points.flatMap(({ value, isBelow }, index) =>
    value === null ? [] : [{ x: x(index), y: y(value), isBelow }],
  );
  return (
    <svg className="sparkline" width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
      {target !== null && (
        <line className="sparklineTarget" x1="0" x2={WIDTH} y1={y(target)} y2={y(target)} />
      )}
      <polyline points={places.map((place) => `${place.x},${place.y}`).join(' ')} />
      {places.map((place, index) =>
        place.isBelow || index === places.length - 1 ? (
          <circle
            key={place.x}
            className={place.isBelow ? 'sparklineLate' : ''}
            cx={place.x}
            cy={place.y}
            r="2.5"
          />
        ) : null,
      )}
    </svg>
  );
}
