import type { ReactElement } from 'react';
import { targetStretches } from '../../../../db/model/surveys/target';
import { NONE, score } from '../../../../preload/words/format';
import type { TrendBlock, TrendDot, TrendLine } from '../../blocks';
import { fittingFace, oneLine, widthOf } from '../text/measure';
import { short } from '../text/unit';
import { Line, TargetLine } from './Line';
import { INK, TYPE } from './paper';
import type { Piece } from './pieces';
import { floorOf, gridSteps, shortPeriods } from './scale';
import type { SetBlock, Setting } from './setting';
import { Text } from './Text';

const PER_ROW = 4;
const GAP = 5;
const HEIGHT = 33.5;
const PLOT = { top: 8, bottom: 28.5 } as const;
/** More periods than this cannot be told apart on a panel. */
const MOST_PERIODS = 12;
const LABEL_ALL = 4;

/** Small panels on one scale, the last value largest, the target dashed. */
export const trendPieces: SetBlock<TrendBlock> = (block, setting) => {
  const periods = shortPeriods(block.periods.slice(-MOST_PERIODS));
  const lines = block.lines.map((line) => ({ ...line, points: line.points.slice(-MOST_PERIODS) }));
  const floor = floorOf(lines.filter(({ isPercent }) => !isPercent));
  const rows = Array.from({ length: Math.ceil(lines.length / PER_ROW) }, (_, at) =>
    lines.slice(at * PER_ROW, (at + 1) * PER_ROW),
  );
  return rows.map((row, at) => rowPiece(row, { periods, floor, above: at === 0 ? 1 : 2.5 }, setting));
};

interface Shared {
  readonly periods: readonly string[];
  readonly floor: number;
  readonly above: number;
}

function rowPiece(
  lines: readonly TrendLine[],
  { periods, floor, above }: Shared,
  { x, w, words }: Setting,
): Piece {
  const width = (w - GAP * (PER_ROW - 1)) / PER_ROW;
  const draw = (y: number) => (
    <>
      {lines.map((line, at) => (
        <Panel
          key={line.name}
          line={line}
          periods={periods}
          floor={line.isPercent ? floorOf([line]) : floor}
          target={(text) => words.figures.target(text)}
          box={{ x: x + at * (width + GAP), y, w: width }}
        />
      ))}
    </>
  );
  return { height: HEIGHT, above, draw };
}

interface PanelProps {
  readonly line: TrendLine;
  readonly periods: readonly string[];
  readonly floor: number;
  readonly target: (text: string) => string;
  readonly box: { readonly x: number; readonly y: number; readonly w: number };
}

function Panel({ line, periods, floor, target, box }: PanelProps): ReactElement {
  const yOf = (value: number) =>
    box.y + PLOT.bottom - ((value - floor) / (100 - floor)) * (PLOT.bottom - PLOT.top);
  const step = (box.w - 16) / Math.max(1, periods.length - 1);
  const xOf = (at: number) => (periods.length === 1 ? box.x + box.w / 2 : box.x + 5 + at * step);
  const title = line.isPercent ? `${line.name} %` : line.name;
  const aim = line.target === null ? '' : target(String(line.target));
  const room = box.w - (aim === '' ? 0 : widthOf(aim, { size: TYPE.small }) + 2);
  const face = fittingFace(title, room, { size: TYPE.body, bold: true });
  return (
    <>
      <Text x={box.x} y={box.y + 3.4} size={face.size} bold>
        {oneLine(title, room, face)}
      </Text>
      {gridSteps(floor).map((value) => (
        <g key={value}>
          <Line
            x1={box.x}
            x2={box.x + box.w}
            y1={yOf(value)}
            colour={value === floor ? INK.hair : INK.grid}
          />
          <Text x={box.x + box.w} y={yOf(value) - 0.6} size={TYPE.axis} tone="soft" across="end">
            {String(value)}
          </Text>
        </g>
      ))}
      <Targets points={line.points} xOf={xOf} yOf={yOf} ends={[box.x, box.x + box.w - 3]} />
      <Text x={box.x + box.w} y={box.y + 3.4} size={TYPE.small} tone="bad" across="end">
        {aim}
      </Text>
      <Curve points={line.points} xOf={xOf} yOf={yOf} />
      <Periods periods={periods} xOf={xOf} y={box.y + PLOT.bottom + 3.4} step={step} />
    </>
  );
}

interface TargetsProps {
  readonly points: readonly TrendDot[];
  readonly xOf: (at: number) => number;
  readonly yOf: (value: number) => number;
  readonly ends: readonly [number, number];
}

/** The target of every period, dashed; half-way between two of them it may step. */
function Targets({ points, xOf, yOf, ends: [left, right] }: TargetsProps): ReactElement {
  const from = (at: number) => (at === 0 ? left : (xOf(at - 1) + xOf(at)) / 2);
  const to = (at: number) => (at === points.length - 1 ? right : from(at + 1));
  const stretches = targetStretches(points.map(({ target }) => target));
  return (
    <>
      {stretches.map((stretch) => (
        <TargetLine key={stretch.from} x1={from(stretch.from)} x2={to(stretch.to)} y1={yOf(stretch.target)} />
      ))}
    </>
  );
}

interface PeriodsProps {
  readonly periods: readonly string[];
  readonly xOf: (at: number) => number;
  readonly y: number;
  readonly step: number;
}

/** All periods where there is room, else the first and the last. */
function Periods({ periods, xOf, y, step }: PeriodsProps): ReactElement {
  const isRoomy = periods.length <= LABEL_ALL;
  const width = isRoomy ? Math.max(step, 12) : 14;
  const said = periods
    .map((period, at) => ({ period, x: xOf(at), isEnd: at === 0 || at === periods.length - 1 }))
    .filter(({ isEnd }) => isRoomy || isEnd);
  return (
    <>
      {said.map(({ period, x }) => (
        <Text key={x} x={x} y={y} size={TYPE.small} tone="soft" across="middle">
          {oneLine(period, width, { size: TYPE.small })}
        </Text>
      ))}
    </>
  );
}

interface CurveProps {
  readonly points: readonly TrendDot[];
  readonly xOf: (at: number) => number;
  readonly yOf: (value: number) => number;
}

function Curve({ points, xOf, yOf }: CurveProps): ReactElement {
  const labelled = labelledDots(points);
  const dots = points.flatMap(({ value, target, isBelow }, at): readonly Dot[] => {
    if (value === null) return [];
    const isLast = at === points.length - 1;
    return [
      {
        x: xOf(at),
        y: yOf(value),
        value,
        isLast,
        isBelow,
        isSaid: labelled.has(at),
        avoid: target === null ? null : yOf(target),
      },
    ];
  });
  return (
    <>
      <path
        d={pathOf(points, xOf, yOf)}
        fill="none"
        stroke={INK.accent}
        strokeWidth={0.55}
        strokeLinejoin="round"
      />
      {dots.length === 0 && (
        <Text x={xOf(0)} y={yOf(100) + 12} size={TYPE.body} tone="soft" across="middle">
          {NONE}
        </Text>
      )}
      {dots.map((dot) => (
        <DotAndFigure key={dot.x} dot={dot} />
      ))}
    </>
  );
}

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly isLast: boolean;
  readonly isBelow: boolean;
  readonly isSaid: boolean;
  /** Where the target runs: figures stand clear of it. */
  readonly avoid: number | null;
}

const USUAL_DOT = { r: 0.75, fill: '#fff', size: TYPE.small + 0.5 } as const;
const LAST_DOT = { r: 1.1, fill: INK.accent, size: 10 } as const;

function DotAndFigure({ dot }: { readonly dot: Dot }): ReactElement {
  const { x, y, value, isLast, isBelow, isSaid, avoid } = dot;
  const { r, fill, size } = isLast ? LAST_DOT : USUAL_DOT;
  return (
    <>
      <circle cx={short(x)} cy={short(y)} r={r} fill={fill} stroke={INK.accent} strokeWidth={0.4} />
      {isSaid && (
        <Text
          x={x}
          y={labelAt(y, isLast, avoid)}
          size={size}
          bold={isLast}
          tone={isLast && isBelow ? 'bad' : 'ink'}
          across="middle"
        >
          {score(value)}
        </Text>
      )}
    </>
  );
}

/** Above its dot, or below it where the target would run through the figure. */
function labelAt(y: number, isLast: boolean, avoid: number | null): number {
  const rise = isLast ? 2.2 : 1.8;
  const height = isLast ? 3.2 : 2.2;
  const isCrossed = avoid !== null && avoid < y - rise + 0.8 && avoid > y - rise - height - 0.4;
  return isCrossed ? y + rise + height : y - rise;
}

/** The first, the last, the highest and the lowest; all of them when they are few. */
function labelledDots(points: readonly TrendDot[]): ReadonlySet<number> {
  if (points.length <= LABEL_ALL) return new Set(points.keys());
  const values = points.flatMap(({ value }, at) =>
    value === null || at >= points.length - 2 ? [] : [{ value, at }],
  );
  const byValue = [...values].sort((left, right) => left.value - right.value);
  return new Set([values[0]?.at ?? 0, byValue[0]?.at ?? 0, byValue.at(-1)?.at ?? 0, points.length - 1]);
}

/** A period without a figure breaks the line. */
function pathOf(
  points: readonly TrendDot[],
  xOf: (at: number) => number,
  yOf: (value: number) => number,
): string {
  return points
    .map(({ value }, at) => {
      if (value === null) return '';
      const isFirst = at === 0 || points[at - 1]?.value === null;
      return `${isFirst ? 'M' : 'L'}${short(xOf(at))} ${short(yOf(value))}`;
    })
    .join('');
}
