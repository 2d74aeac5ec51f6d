import { isSaid } from '../../../../preload/words/said';
import type { TableColumn, TablePart, TableRow } from '../../eightD/report';
import { Line } from '../print/Line';
import { INK, PAGE, RULE, TYPE } from '../print/paper';
import type { Piece } from '../print/pieces';
import { saidLines, setSaid } from './saidLines';

const GAP = 2.4;
const PAD = 1.15;

interface Place {
  readonly column: TableColumn;
  readonly x: number;
  readonly w: number;
}

/** A head that stands again on every page, rows with hairlines between them, no vertical rules. */
export function tablePieces({ title, columns, rows }: TablePart): readonly Piece[] {
  const places = placesOf(columns);
  const head = headPiece(places);
  const last = rows.length - 1;
  return [
    ...(isSaid(title) ? titlePieces(title) : []),
    head,
    ...rows.map((row, at) => ({ ...rowPiece(row, places, at === last), head: { ...head, leads: false } })),
  ];
}

export function titlePieces(title: TablePart['title']): readonly Piece[] {
  return saidLines(title, PAGE.width, { size: TYPE.body, bold: true }).map((line, at) => ({
    ...{ height: line.height, above: at === 0 ? 3 : 0, leads: true },
    draw: (y: number) => line.draw(PAGE.left, y),
  }));
}

function placesOf(columns: readonly TableColumn[]): readonly Place[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  let left: number = PAGE.left;
  return columns.map((column) => {
    const width = (column.width / total) * PAGE.width;
    const place = { column, x: left, w: width - GAP };
    left += width;
    return place;
  });
}

function at({ column, x, w }: Place): number {
  return column.isRight === true ? x + w : x;
}

function headPiece(places: readonly Place[]): Piece {
  const titles = places.map((place) => ({
    place,
    set: setSaid(place.column.title, place.w, {
      ...{ size: TYPE.head, tone: 'soft' },
      across: place.column.isRight === true ? 'end' : 'start',
    }),
  }));
  const height = Math.max(...titles.map(({ set }) => set.height)) + PAD;
  const draw = (y: number) => (
    <>
      {titles.map(({ place, set }) => (
        <g key={place.x}>{set.draw(at(place), y + height - PAD - set.height)}</g>
      ))}
      <Line x1={PAGE.left} x2={PAGE.right} y1={y + height} width={RULE.table} colour={INK.black} />
    </>
  );
  return { height, above: 1.5, leads: true, draw };
}

function rowPiece({ cells, isStrong }: TableRow, places: readonly Place[], isLast: boolean): Piece {
  const set = places.map((place, index) => ({
    place,
    set: setSaid(cells[index] ?? { text: '', second: '' }, place.w, {
      ...{ size: TYPE.table, bold: isStrong },
      across: place.column.isRight === true ? 'end' : 'start',
    }),
  }));
  const height = Math.max(4, ...set.map(({ set: own }) => own.height)) + 2 * PAD;
  const draw = (y: number) => (
    <>
      {set.map(({ place, set: own }) => (
        <g key={place.x}>{own.draw(at(place), y + PAD)}</g>
      ))}
      <Line
        x1={PAGE.left}
        x2={PAGE.right}
        y1={y + height}
        width={isLast ? RULE.table : RULE.hair}
        colour={isLast ? INK.black : INK.hair}
      />
    </>
  );
  return { height, above: 0, draw };
}
