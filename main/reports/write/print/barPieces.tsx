import type { ReactElement } from 'react';
import { score } from '../../../../preload/words/format';
import type { BarsBlock, Mean } from '../../blocks';
import { fittingFace, oneLine } from '../text/measure';
import { short } from '../text/unit';
import { Line, TargetLine } from './Line';
import { INK, TYPE } from './paper';
import type { Piece } from './pieces';
import type { SetBlock } from './setting';
import { Text } from './Text';

const ROW = 4.1;
const BAR = 2.6;
const HEAD = 4;
const FIGURES = { score: 10, change: 10 } as const;

interface Lay {
  readonly x: number;
  readonly names: number;
  /** Where 0 and 100 stand. */
  readonly from: number;
  readonly to: number;
  readonly right: number;
}

/** Ranked bars from 0: what is below its target in full ink and bold, the round before as a black tick. */
export const barPieces: SetBlock<BarsBlock> = ({ means, target }, { x, w, words }) => {
  const names = Math.min(46, w * 0.38);
  const right = x + w;
  const lay: Lay = { x, names, from: x + names + 2, to: right - FIGURES.score - FIGURES.change - 1, right };
  const head: Piece = {
    height: HEAD,
    above: 0,
    leads: true,
    draw: (y) => <Head lay={lay} target={target} said={words.figures.target} y={y} />,
  };
  const rows = means.map((mean): Piece => {
    return {
      height: ROW,
      above: 0,
      head: { ...head, leads: false },
      draw: (y) => <Row mean={mean} lay={lay} target={target} y={y} />,
    };
  });
  return [head, ...rows];
};

interface HeadProps {
  readonly lay: Lay;
  readonly target: number | null;
  readonly said: (text: string) => string;
  readonly y: number;
}

function Head({ lay, target, said, y }: HeadProps): ReactElement {
  return (
    <>
      <Text x={lay.from} y={y + 2.6} size={TYPE.axis} tone="soft" across="middle">
        0
      </Text>
      {target !== null && (
        <Text x={placeOf(target, lay)} y={y + 2.6} size={TYPE.axis} tone="bad" across="middle">
          {said(String(target))}
        </Text>
      )}
      {(target === null || target < 85) && (
        <Text x={lay.to} y={y + 2.6} size={TYPE.axis} tone="soft" across="middle">
          100
        </Text>
      )}
    </>
  );
}

interface RowProps {
  readonly mean: Mean;
  readonly lay: Lay;
  readonly target: number | null;
  readonly y: number;
}

function Row({ mean, lay, target, y }: RowProps): ReactElement {
  const { name, now, before, isBelow, change, direction } = mean;
  const baseline = y + 3.05;
  const top = y + (ROW - BAR) / 2;
  const face = fittingFace(name, lay.names, { size: TYPE.table - 0.7, bold: isBelow });
  return (
    <>
      <Text x={lay.x + lay.names} y={baseline} across="end" {...face}>
        {oneLine(name, lay.names, face)}
      </Text>
      {now !== null && (
        <rect
          x={short(lay.from)}
          y={short(top)}
          width={short(placeOf(now, lay) - lay.from)}
          height={BAR}
          fill={isBelow ? INK.accent : INK.bar}
        />
      )}
      {before !== null && (
        <Line
          x1={placeOf(before, lay)}
          x2={placeOf(before, lay)}
          y1={y + 0.35}
          y2={y + ROW - 0.35}
          width={0.4}
          colour={INK.black}
        />
      )}
      {target !== null && (
        <TargetLine x1={placeOf(target, lay)} x2={placeOf(target, lay)} y1={y} y2={y + ROW} />
      )}
      <Text x={lay.right - FIGURES.change} y={baseline} across="end" size={TYPE.table - 0.3} bold>
        {score(now)}
      </Text>
      <Text
        x={lay.right}
        y={baseline}
        across="end"
        size={TYPE.head - 0.5}
        tone={direction === 'down' ? 'bad' : 'soft'}
      >
        {change}
      </Text>
    </>
  );
}

function placeOf(value: number, { from, to }: Lay): number {
  return from + (value / 100) * (to - from);
}
