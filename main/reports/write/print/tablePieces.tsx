import type { ReactElement } from 'react';
import { figure, NONE } from '../../../../preload/words/format';
import type { Cell, Column, TableBlock } from '../../blocks';
import { linesOf } from '../text/measure';
import { Line } from './Line';
import { INK, RULE, TYPE } from './paper';
import type { Piece } from './pieces';
import type { SetBlock } from './setting';
import { Tag } from './Tag';
import { baselineOf, Lines, pitchOf } from './Text';

const GAP = 2.4;
const PAD = 1.25;
/** A row that is signed by hand. */
const PEN = 9;
/** Longer texts are cut on paper; the workbook holds all of them. */
const MOST_LINES = 24;
/** A tag cuts its own words to fit. */
const ONE_LINE = 1000;

interface Place {
  readonly column: Column;
  readonly x: number;
  readonly w: number;
}

/** A head that stands again on every page, rows that are never parted, hairlines between them and no vertical rules. */
export const tablePieces: SetBlock<TableBlock> = ({ columns, rows, empty, isToWrite = false }, { x, w }) => {
  if (rows.length === 0) return [emptyPiece(empty, x)];
  const places = placesOf(columns, x, w);
  const head = headPiece(places, x, w);
  const last = rows.length - 1;
  return [
    head,
    ...rows.map((row, at) => ({
      ...rowPiece(row, places, { x, w, isLast: at === last, least: isToWrite ? PEN : 0 }),
      head: { ...head, leads: false },
    })),
  ];
};

function placesOf(columns: readonly Column[], x: number, w: number): readonly Place[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  let left = x;
  return columns.map((column) => {
    const width = (column.width / total) * w;
    const place = { column, x: left, w: width - GAP };
    left += width;
    return place;
  });
}

function headPiece(places: readonly Place[], x: number, w: number): Piece {
  const titles = places.map((place) => ({
    place,
    lines: linesOf(place.column.title, place.w, { size: TYPE.head }),
  }));
  const height = Math.max(...titles.map(({ lines }) => lines.length)) * pitchOf(TYPE.head) + PAD;
  const draw = (y: number) => (
    <>
      {titles.map(({ place, lines }) => (
        <Lines
          key={place.x}
          lines={lines}
          {...acrossOf(place)}
          y={y + baselineOf(TYPE.head)}
          size={TYPE.head}
          tone="soft"
        />
      ))}
      <Line x1={x} x2={x + w} y1={y + height} width={RULE.table} colour={INK.black} />
    </>
  );
  return { height, above: 1.5, leads: true, draw };
}

interface RowRoom {
  readonly x: number;
  readonly w: number;
  readonly isLast: boolean;
  readonly least: number;
}

function rowPiece(row: readonly Cell[], places: readonly Place[], { x, w, isLast, least }: RowRoom): Piece {
  const cells = places.map((place, at) => ({
    place,
    cell: row[at] ?? null,
    lines: cellLines(row[at] ?? null, place),
  }));
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length));
  const height = Math.max(least, most * pitchOf(TYPE.table) + 2 * PAD);
  const pad = (height - most * pitchOf(TYPE.table)) / 2;
  const draw = (y: number) => (
    <>
      {cells.map(({ place, cell, lines }) => (
        <CellLines key={place.x} place={place} cell={cell} lines={lines} y={y + pad} />
      ))}
      <Line
        x1={x}
        x2={x + w}
        y1={y + height}
        width={isLast ? RULE.table : RULE.hair}
        colour={isLast ? INK.black : INK.hair}
      />
    </>
  );
  return { height, above: 0, draw };
}

interface CellLinesProps {
  readonly place: Place;
  readonly cell: Cell;
  readonly lines: readonly string[];
  readonly y: number;
}

function CellLines({ place, cell, lines, y }: CellLinesProps): ReactElement {
  if (place.column.kind === 'tag' && lines.length > 0 && lines[0] !== NONE) {
    return <Tag text={lines.join('')} isBad={isBad(cell)} x={place.x} w={place.w} y={y} />;
  }
  const tone = isBad(cell) ? 'bad' : 'ink';
  return (
    <Lines
      lines={lines}
      {...acrossOf(place)}
      y={y + baselineOf(TYPE.table)}
      size={TYPE.table}
      tone={tone}
      bold={isBad(cell)}
    />
  );
}

function cellLines(cell: Cell, { column, w }: Place): readonly string[] {
  return linesOf(
    cellText(cell),
    column.kind === 'tag' ? ONE_LINE : w,
    { size: TYPE.table, bold: isBad(cell) },
    column.kind === 'tag' ? 1 : MOST_LINES,
  );
}

export function cellText(cell: Cell): string {
  if (cell === null || cell === '') return NONE;
  if (typeof cell === 'string') return cell;
  if ('text' in cell) return cell.text;
  const shown = figure(cell.value, cell.decimals);
  return cell.isPercent === true && cell.value !== null ? `${shown} %` : shown;
}

function isBad(cell: Cell): boolean {
  if (cell === null || typeof cell === 'string') return false;
  return 'text' in cell ? cell.isBad : cell.isLow === true;
}

function acrossOf({ column, x, w }: Place) {
  const isRight = column.kind === 'figure' || column.kind === 'change';
  return isRight ? { x: x + w, across: 'end' as const } : { x, across: 'start' as const };
}

function emptyPiece(words: string, x: number): Piece {
  const draw = (y: number) => (
    <Lines lines={[words]} x={x} y={y + baselineOf(TYPE.body)} size={TYPE.body} tone="soft" />
  );
  return { height: pitchOf(TYPE.body), above: 1.5, draw };
}
