import type { ReactElement } from 'react';
import { figure, score } from '../../../../preload/words/format';
import type { HeatBlock, HeatRow, MatrixItem } from '../../blocks';
import { oneLine } from '../text/measure';
import { short } from '../text/unit';
import { HeatHead } from './HeatHead';
import { type HeatLay, heatLay } from './heatLay';
import { heatTone } from './heatTone';
import { Line, TargetLine } from './Line';
import { INK, PAGE, TYPE } from './paper';
import type { Piece } from './pieces';
import type { SetBlock, Setting } from './setting';
import { Text } from './Text';

/** Narrower cells could not hold a figure. */
const MOST_COLUMNS = 24;
const ROW = { least: 3.65, usual: 4.6, most: 5 } as const;
/** The heading above a map and the notes below it. */
const AROUND = 27;
/** Room for the line of the target. */
const BORDER = 1.8;
const PRINTED_FROM = 60;

/** Customers × items, darker is lower; so many items that cells would be too narrow make several maps. */
export const heatPieces: SetBlock<HeatBlock> = (block, setting) => {
  const count = Math.max(1, Math.ceil(block.items.length / MOST_COLUMNS));
  const each = Math.ceil(block.items.length / count);
  return Array.from({ length: count }, (_, at) =>
    mapPieces(block, { from: at * each, to: (at + 1) * each }, setting),
  ).flat();
};

interface Columns {
  readonly from: number;
  readonly to: number;
}

function mapPieces(block: HeatBlock, { from, to }: Columns, setting: Setting): readonly Piece[] {
  const items = block.items.slice(from, to);
  const lay = heatLay(items, setting);
  const height = rowHeight(block.rows.length, lay.head);
  const headDraw = (y: number) => (
    <HeatHead
      items={items}
      dimensions={block.dimensions}
      lay={lay}
      words={setting.words}
      hasBefore={block.before !== null}
      y={y}
    />
  );
  const head: Piece = { height: lay.head, above: from === 0 ? 0.5 : 5, leads: true, draw: headDraw };
  // A map that a page can hold is not parted.
  const isWhole = lay.head + block.rows.length * height + BORDER <= PAGE.bottom - PAGE.top - AROUND;
  const border = block.rows.findIndex(({ isBelow }) => !isBelow);
  const rows = block.rows.map((row, at): Piece => {
    const isBorder = block.target !== null && border > 0 && at === border;
    const draw = (y: number) => (
      <>
        {isBorder && (
          <Border target={block.target ?? 0} lay={lay} said={setting.words.figures.target} y={y} />
        )}
        <Row
          row={row}
          items={items}
          from={from}
          lay={lay}
          height={height}
          y={y}
          hasBefore={block.before !== null}
        />
      </>
    );
    return {
      height,
      above: isBorder ? BORDER : 0,
      leads: isWhole && at < block.rows.length - 1,
      head: { ...head, leads: false },
      draw,
    };
  });
  return [head, ...rows];
}

/** All customers on one page where they can be read so; else rows of the usual height over as many as it takes. */
function rowHeight(count: number, head: number): number {
  const fitting = (PAGE.bottom - PAGE.top - AROUND - head - BORDER) / Math.max(1, count);
  return fitting < ROW.least ? ROW.usual : Math.min(ROW.most, fitting);
}

interface BorderProps {
  readonly target: number;
  readonly lay: HeatLay;
  readonly said: (text: string) => string;
  readonly y: number;
}

function Border({ target, lay, said, y }: BorderProps): ReactElement {
  return (
    <>
      <TargetLine x1={lay.x} x2={lay.changes - 9} y1={y - 0.9} />
      <Text x={lay.changes} y={y - 0.15} size={TYPE.axis} tone="bad" across="end">
        {said(String(target))}
      </Text>
    </>
  );
}

interface RowProps {
  readonly row: HeatRow;
  readonly items: readonly MatrixItem[];
  readonly from: number;
  readonly lay: HeatLay;
  readonly height: number;
  readonly y: number;
  readonly hasBefore: boolean;
}

function Row({ row, items, from, lay, height, y, hasBefore }: RowProps): ReactElement {
  const baseline = y + height / 2 + 1.05;
  const name = { size: TYPE.table - 0.5, bold: row.isBelow };
  return (
    <>
      <Text x={lay.x} y={baseline} size={TYPE.axis} tone="soft">
        {oneLine(row.code, lay.names - lay.x - 1, { size: TYPE.axis })}
      </Text>
      <Text x={lay.names} y={baseline} {...name}>
        {oneLine(row.shortName, lay.scores - 9.5 - lay.names, name)}
      </Text>
      <Text x={lay.scores} y={baseline} size={TYPE.table - 0.5} bold={row.isBelow} across="end">
        {score(row.score)}
      </Text>
      {items.map(({ code }, at) => (
        <Cell
          key={code}
          points={row.points[from + at] ?? null}
          x={lay.columns[at] ?? 0}
          w={lay.cell}
          y={y}
          h={height}
        />
      ))}
      {hasBefore && (
        <Text
          x={lay.changes}
          y={baseline}
          size={TYPE.head - 0.5}
          tone={row.isDeclined ? 'bad' : 'soft'}
          across="end"
        >
          {row.change}
        </Text>
      )}
    </>
  );
}

interface CellProps {
  readonly points: number | null;
  readonly x: number;
  readonly w: number;
  readonly y: number;
  readonly h: number;
}

function Cell({ points, x, w, y, h }: CellProps): ReactElement {
  const middle = x + w / 2;
  const baseline = y + h / 2 + 0.9;
  if (points === null) {
    return (
      <>
        <rect
          x={short(x)}
          y={short(y)}
          width={short(w - 0.3)}
          height={short(h - 0.3)}
          fill="#fff"
          stroke={INK.grid}
          strokeWidth={0.15}
        />
        <Line x1={middle - 0.8} x2={middle + 0.5} y1={y + h / 2} colour={INK.hair} width={0.25} />
      </>
    );
  }
  const tone = heatTone(points);
  return (
    <>
      <rect
        x={short(x)}
        y={short(y)}
        width={short(w - 0.3)}
        height={short(h - 0.3)}
        fill={tone.fill}
        stroke={tone.isWhite ? INK.grid : 'none'}
        strokeWidth={0.15}
      />
      {points <= PRINTED_FROM && (
        <Text
          x={middle - 0.15}
          y={baseline}
          size={TYPE.small}
          tone={tone.isDark ? 'white' : 'ink'}
          bold={tone.isDark}
          across="middle"
        >
          {figure(points, Number.isInteger(points) ? 0 : 1)}
        </Text>
      )}
    </>
  );
}
