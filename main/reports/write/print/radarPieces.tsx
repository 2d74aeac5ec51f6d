import type { ReactElement } from 'react';
import { score } from '../../../../preload/words/format';
import type { Mean, RadarBlock } from '../../blocks';
import { fittingFace, oneLine } from '../text/measure';
import { short } from '../text/unit';
import { barPieces } from './barPieces';
import { Line, TargetLine } from './Line';
import { INK, TYPE } from './paper';
import type { SetBlock, Setting } from './setting';
import { Text } from './Text';

const RADIUS = 22.5;
const HEIGHT = 78;
const CENTRE = 35;
const AXES = { least: 3, most: 8 } as const;
const STEP = 10;
const RINGS = 5;

/** Up to eight axes, this round solid, the last one dashed; other numbers of dimensions are shown as bars. */
export const radarPieces: SetBlock<RadarBlock> = (block, setting) => {
  const { means } = block;
  if (means.length < AXES.least || means.length > AXES.most)
    return barPieces({ ...block, kind: 'bars' }, setting);
  return [{ height: HEIGHT, above: 1, draw: (y) => <Radar block={block} setting={setting} y={y} /> }];
};

interface RadarProps {
  readonly block: RadarBlock;
  readonly setting: Setting;
  readonly y: number;
}

function Radar({ block, setting, y }: RadarProps): ReactElement {
  const { means, target, before } = block;
  const floor = radarFloor(means);
  const centre = { x: setting.x + setting.w / 2, y: y + CENTRE };
  const at = (axis: number, value: number) =>
    pointAt(centre, axis / means.length, ((value - floor) / (100 - floor)) * RADIUS);
  const outline = (values: readonly (number | null)[]) =>
    polygon(values.map((value, axis) => at(axis, value ?? floor)));
  return (
    <>
      <Web count={means.length} floor={floor} at={at} />
      <polygon points={outline(means.map(({ now }) => now))} fill={INK.tint} fillOpacity={0.6} />
      {target !== null && (
        <polygon
          points={outline(means.map((mean) => mean.target ?? floor))}
          fill="none"
          stroke={INK.bad}
          strokeWidth={0.32}
          strokeDasharray="1.5 0.9"
        />
      )}
      {before !== null && (
        <polygon
          points={outline(means.map((mean) => mean.before))}
          fill="none"
          stroke={INK.bar}
          strokeWidth={0.5}
          strokeDasharray="2.2 1.1"
        />
      )}
      <polygon
        points={outline(means.map(({ now }) => now))}
        fill="none"
        stroke={INK.accent}
        strokeWidth={0.6}
        strokeLinejoin="round"
      />
      {means.map(({ code, now }, axis) => {
        const { x: cx, y: cy } = at(axis, now ?? floor);
        return now === null ? null : (
          <circle key={code} cx={short(cx)} cy={short(cy)} r={0.8} fill={INK.accent} />
        );
      })}
      {means.map((mean, axis) => (
        <AxisWords
          key={mean.code}
          mean={mean}
          centre={centre}
          turn={axis / means.length}
          half={setting.w / 2}
          below={setting.words.verdict.below}
        />
      ))}
      <Key block={block} setting={setting} y={y + HEIGHT - 2.5} floor={floor} />
    </>
  );
}

interface WebProps {
  readonly count: number;
  readonly floor: number;
  readonly at: (axis: number, value: number) => Spot;
}

function Web({ count, floor, at }: WebProps): ReactElement {
  const axes = Array.from({ length: count }, (_, axis) => axis);
  const rings = Array.from({ length: RINGS }, (_, ring) => floor + ((100 - floor) / RINGS) * (ring + 1));
  const centre = at(0, floor);
  return (
    <>
      {rings.map((value) => (
        <polygon
          key={value}
          points={polygon(axes.map((axis) => at(axis, value)))}
          fill="none"
          stroke={INK.grid}
          strokeWidth={0.15}
        />
      ))}
      {axes.map((axis) => (
        <Line
          key={axis}
          x1={centre.x}
          y1={centre.y}
          x2={at(axis, 100).x}
          y2={at(axis, 100).y}
          colour={INK.grid}
        />
      ))}
      <Text x={at(0, 100).x + 0.8} y={at(0, 100).y + 1.6} size={TYPE.axis} tone="soft">
        100
      </Text>
    </>
  );
}

interface AxisWordsProps {
  readonly mean: Mean;
  readonly centre: Spot;
  readonly turn: number;
  /** Half the room across. */
  readonly half: number;
  readonly below: string;
}

function AxisWords({ mean, centre, turn, half, below }: AxisWordsProps): ReactElement {
  const spot = pointAt(centre, turn, RADIUS + 4);
  const side = Math.sin(turn * 2 * Math.PI);
  const across = Math.abs(side) < 0.2 ? 'middle' : side > 0 ? 'start' : 'end';
  const isAbove = spot.y < centre.y - RADIUS;
  const y = isAbove ? spot.y - 3.6 : spot.y;
  const room = across === 'middle' ? half : half - Math.abs(spot.x - centre.x);
  const face = fittingFace(mean.name, room, { size: TYPE.body });
  const change = mean.direction === null ? '' : mean.change;
  return (
    <>
      <Text x={spot.x} y={y} size={face.size} across={across}>
        {oneLine(mean.name, room, face)}
      </Text>
      <text x={short(spot.x)} y={short(y + 3.9)} fontSize={3.1} textAnchor={across}>
        <tspan fontWeight={700}>{score(mean.now)}</tspan>
        <tspan className={mean.direction === 'down' ? 'bad' : 'soft'} fontSize={2.5}>{` ${change}`}</tspan>
      </text>
      {mean.isBelow && (
        <Text x={spot.x} y={y + 7.3} size={TYPE.small + 0.5} bold tone="bad" across={across}>
          {below}
        </Text>
      )}
    </>
  );
}

interface KeyProps extends RadarProps {
  readonly floor: number;
}

function Key({ block, setting, y, floor }: KeyProps): ReactElement {
  const { now, before, target } = block;
  const notes = setting.words.notes;
  const third = setting.w / 3.1;
  return (
    <>
      <Line x1={setting.x} x2={setting.x + 7} y1={y} width={0.6} colour={INK.accent} />
      <Text x={setting.x + 8} y={y + 0.9} size={TYPE.small}>
        {now}
      </Text>
      {before !== null && (
        <>
          <Line
            x1={setting.x + third}
            x2={setting.x + third + 7}
            y1={y}
            width={0.5}
            colour={INK.bar}
            dash="2.2 1.1"
          />
          <Text x={setting.x + third + 8} y={y + 0.9} size={TYPE.small}>
            {before}
          </Text>
        </>
      )}
      {target !== null && (
        <>
          <TargetLine x1={setting.x + 2 * third} x2={setting.x + 2 * third + 7} y1={y} />
          <Text x={setting.x + 2 * third + 8} y={y + 0.9} size={TYPE.small} tone="bad">
            {setting.words.figures.target(String(target))}
          </Text>
        </>
      )}
      <Text x={setting.x} y={y + 4.4} size={TYPE.small} tone="soft">
        {notes.dimensions(String(floor))}
      </Text>
    </>
  );
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** `turn` 0 is up, then clockwise. */
function pointAt(centre: Spot, turn: number, radius: number): Spot {
  const angle = (turn - 0.25) * 2 * Math.PI;
  return { x: centre.x + Math.cos(angle) * radius, y: centre.y + Math.sin(angle) * radius };
}

function polygon(spots: readonly Spot[]): string {
  return spots.map(({ x, y }) => `${short(x)},${short(y)}`).join(' ');
}

/** A round figure well below the lowest, so that the shape keeps its size. */
function radarFloor(means: readonly Mean[]): number {
  const values = means.flatMap(({ now, before, target }) =>
    [now, before, target].filter((value) => value !== null),
  );
  const lowest = Math.min(60, ...values);
  return Math.max(0, Math.floor((lowest - STEP / 2) / STEP) * STEP);
}
