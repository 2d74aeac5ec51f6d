import type { ReactElement } from 'react';
import type { Words } from '../../../../preload/words/zh-CN';
import type { Group, MatrixItem } from '../../blocks';
import { fittingFace, oneLine, printable } from '../text/measure';
import { short } from '../text/unit';
import type { HeatLay } from './heatLay';
import { HEAT_STEPS } from './heatTone';
import { Line } from './Line';
import { INK, RULE, TYPE } from './paper';
import { Text } from './Text';

interface HeatHeadProps {
  readonly items: readonly MatrixItem[];
  readonly dimensions: readonly Group[];
  readonly lay: HeatLay;
  readonly words: Words['reports'];
  readonly hasBefore: boolean;
  readonly y: number;
}

/** The items' names upright over their columns, by dimension; the key of the tones in the corner. */
export function HeatHead({ items, dimensions, lay, words, hasBefore, y }: HeatHeadProps): ReactElement {
  const bottom = y + lay.head - 1.2;
  const { columns } = words;
  const last = lay.columns.at(-1) ?? lay.scores;
  return (
    <>
      <Key lay={lay} y={y + 3} blank={words.notes.notAnswered} />
      {groupsOf(items, lay).map(({ code, x, w, room }) => (
        <g key={code}>
          <Fitting
            x={x}
            y={y + 3.2}
            text={dimensions.find((one) => one.code === code)?.name ?? code}
            room={room}
          />
          <Line x1={x} x2={x + w - 0.3} y1={bottom + 0.8} width={RULE.table} colour={INK.black} />
        </g>
      ))}
      {items.map((item, at) => (
        <Upright
          key={item.code}
          x={(lay.columns[at] ?? 0) + lay.cell / 2 + 0.85}
          y={bottom}
          text={oneLine(item.name, lay.head - 6.5, { size: TYPE.head })}
        />
      ))}
      <Text x={lay.x} y={bottom} size={TYPE.head} tone="soft">
        {columns.customer}
      </Text>
      <Text x={lay.scores} y={bottom} size={TYPE.head} tone="soft" across="end">
        {columns.score}
      </Text>
      {hasBefore && last < lay.changes && (
        <Text x={lay.changes} y={bottom} size={TYPE.head} tone="soft" across="end">
          {columns.change}
        </Text>
      )}
    </>
  );
}

function Fitting({
  x,
  y,
  text,
  room,
}: {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly room: number;
}): ReactElement {
  const face = fittingFace(text, room, { size: TYPE.head, bold: true });
  return (
    <Text x={x} y={y} size={face.size} bold tone="accent">
      {oneLine(text, room, face)}
    </Text>
  );
}

function Upright({
  x,
  y,
  text,
}: {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}): ReactElement {
  return (
    <text transform={`translate(${short(x)} ${short(y)}) rotate(-90)`} fontSize={2.65}>
      {printable(text)}
    </text>
  );
}

const SWATCH = 3;

function Key({
  lay,
  y,
  blank,
}: {
  readonly lay: HeatLay;
  readonly y: number;
  readonly blank: string;
}): ReactElement {
  return (
    <>
      {HEAT_STEPS.map(({ said, fill, isWhite }, at) => {
        const x = lay.x + (at % 3) * 14;
        const top = y + Math.floor(at / 3) * 4.4 - 2.5;
        return (
          <g key={said}>
            <rect
              x={short(x)}
              y={short(top)}
              width={SWATCH}
              height={SWATCH}
              fill={fill}
              stroke={isWhite ? INK.hair : 'none'}
              strokeWidth={0.15}
            />
            <Text x={x + SWATCH + 0.8} y={top + 2.35} size={TYPE.axis} tone="soft">
              {said}
            </Text>
          </g>
        );
      })}
      <Text x={lay.x + 28} y={y + 4.4 - 0.15} size={TYPE.axis} tone="soft">
        {blank}
      </Text>
    </>
  );
}

function groupsOf(items: readonly MatrixItem[], { columns, cell, changes }: HeatLay) {
  const starts = items.flatMap(({ dimension }, at) => (dimension === items[at - 1]?.dimension ? [] : [at]));
  return starts.map((from, at) => {
    const next = starts[at + 1] ?? items.length;
    const x = columns[from] ?? 0;
    const end = columns[next - 1] ?? x;
    const room = (columns[next] ?? changes) - x - 1;
    return { code: items[from]?.dimension ?? '', x, w: end + cell - x, room };
  });
}
