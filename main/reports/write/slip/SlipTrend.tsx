import type { ReactElement } from 'react';
import type { SlipPoint, SlipTrend } from '../../improvementSlip/slip';
import { Line, TargetLine } from '../print/Line';
import { INK } from '../print/paper';
import { Text } from '../print/Text';
import { short } from '../text/unit';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const SIDE = 8;
const TARGET_WORDS = 20;
const ROUND_LINE = 4.6;
const ABOVE = 5.4;
const BELOW = 5.6;
const LABEL = 6;
const LEAST_SPAN = 4;

/** The figure over the last rounds, each point with its own figure; the target dashed and named. */
export function Trend({ trend, box }: { readonly trend: SlipTrend; readonly box: Box }): ReactElement {
  const { points, target } = trend;
  const right = box.x + box.w - (target === null ? 0 : TARGET_WORDS);
  const room = { top: box.y + ABOVE, bottom: box.y + box.h - ROUND_LINE - BELOW };
  const heightOf = scaleOf(trend, room);
  const step = (right - box.x - 2 * SIDE) / Math.max(1, points.length - 1);
  const placed = points.map((point, at) => ({ ...point, x: box.x + SIDE + at * step }));
  return (
    <>
      {target !== null && (
        <>
          <TargetLine x1={box.x} x2={right} y1={heightOf(target.value)} />
          <Text x={right + 1.5} y={heightOf(target.value) + 1.1} size={7.5} tone="bad">
            {target.text}
          </Text>
        </>
      )}
      {runsOf(placed).map((run) => (
        <polyline
          key={run.map(({ x }) => x).join()}
          points={run.map(({ x, value }) => `${short(x)},${short(heightOf(value))}`).join(' ')}
          fill="none"
          stroke={INK.accent}
          strokeWidth={0.6}
        />
      ))}
      {placed.map((point, at) => (
        <Point
          key={point.round}
          point={point}
          heightOf={heightOf}
          isBelow={isLabelBelow(placed, at, target === null ? null : heightOf(target.value), heightOf)}
          isLast={point === placed.at(-1)}
        />
      ))}
      <Rounds placed={placed} y={box.y + box.h} step={step} />
    </>
  );
}

/** Under its point where the line or the target would run through it. */
function isLabelBelow(
  placed: readonly PlacedPoint[],
  at: number,
  target: number | null,
  heightOf: (value: number) => number,
): boolean {
  const own = placed[at]?.value ?? null;
  if (own === null) return false;
  const y = heightOf(own);
  const higher = (other: PlacedPoint | undefined) => other?.value != null && heightOf(other.value) < y - 1;
  const isValley = higher(placed[at - 1]) && (at === placed.length - 1 || higher(placed[at + 1]));
  const isUnderTarget = target !== null && target < y - 0.6 && target > y - LABEL;
  const isOverTarget = target !== null && target >= y - 0.6 && target < y + LABEL;
  return isUnderTarget || (isValley && !isOverTarget);
}

interface PlacedPoint extends SlipPoint {
  readonly x: number;
}

interface PointProps {
  readonly point: PlacedPoint;
  readonly heightOf: (value: number) => number;
  readonly isBelow: boolean;
  readonly isLast: boolean;
}

function Point({ point: { x, value, text }, heightOf, isBelow, isLast }: PointProps): ReactElement | null {
  if (value === null) return null;
  const y = heightOf(value);
  return (
    <>
      <circle cx={short(x)} cy={short(y)} r={isLast ? 1.2 : 0.9} fill={INK.accent} />
      <Text x={x} y={isBelow ? y + (isLast ? 5 : 4.4) : y - 2.2} size={isLast ? 9.5 : 8} bold across="middle">
        {text}
      </Text>
    </>
  );
}

function Rounds({
  placed,
  y,
  step,
}: {
  readonly placed: readonly PlacedPoint[];
  readonly y: number;
  readonly step: number;
}): ReactElement {
  const size = step < 16 ? 6 : 7;
  return (
    <>
      {placed.map(({ round, x }) => (
        <g key={round}>
          <Line x1={x} x2={x} y1={y - ROUND_LINE - 0.6} y2={y - ROUND_LINE + 0.4} />
          <Text x={x} y={y - 1} size={size} tone="soft" across="middle">
            {round.length > 9 ? `${round.slice(0, 8)}…` : round}
          </Text>
        </g>
      ))}
    </>
  );
}

interface Room {
  readonly top: number;
  readonly bottom: number;
}

function scaleOf({ points, target }: SlipTrend, { top, bottom }: Room): (value: number) => number {
  const values = [...points.flatMap(({ value }) => value ?? []), ...(target === null ? [] : [target.value])];
  const most = Math.max(...values);
  const span = Math.max(LEAST_SPAN, most - Math.min(...values));
  return (value) => top + ((most - value) / span) * (bottom - top);
}

interface Valued extends PlacedPoint {
  readonly value: number;
}

/** Points next to each other that have a figure: a round without one leaves a gap. */
function runsOf(placed: readonly PlacedPoint[]): readonly (readonly Valued[])[] {
  const runs: Valued[][] = [[]];
  for (const point of placed) {
    const { value } = point;
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ ...point, value });
  }
  return runs.filter((run) => run.length > 1);
}
