import { isSaid, NOTHING } from '../../../../preload/words/said';
import type { Ladder, LaddersPart, Why } from '../../eightD/report';
import { Line } from '../print/Line';
import { INK, PAGE, RULE, TYPE } from '../print/paper';
import type { Piece } from '../print/pieces';
import { baselineOf, Text } from '../print/Text';
import { setSaid } from './saidLines';

const GAP = 6;
const MARK = 9;
const PAD = 1;

/** Whys under each other, two chains beside each other; what is a root is set apart by its tint, its mark and its weight. */
export function ladderPieces({ ladders }: LaddersPart): readonly Piece[] {
  const w = (PAGE.width - GAP * (ladders.length - 1)) / ladders.length;
  const columns = ladders.map((ladder, at) => ({ ladder, x: PAGE.left + at * (w + GAP), w }));
  const head = headPiece(columns);
  const most = Math.max(...ladders.map(({ whys }) => whys.length));
  const rows = Array.from({ length: most }, (_, at) => ({
    ...rowPiece(columns, at),
    head: { ...head, leads: false },
  }));
  return [head, ...rows];
}

interface Standing {
  readonly ladder: Ladder;
  readonly x: number;
  readonly w: number;
}

function headPiece(columns: readonly Standing[]): Piece {
  const titles = columns.map(({ ladder, x, w }) => ({
    ...{ x, w },
    set: setSaid(ladder.title, w, { size: TYPE.body, bold: true }),
  }));
  const height = Math.max(...titles.map(({ set }) => set.height)) + 2 * PAD;
  const draw = (y: number) => (
    <>
      {titles.map(({ x, w, set }) => (
        <g key={x}>
          <Line x1={x} x2={x + w} y1={y} width={RULE.table} colour={INK.black} />
          {set.draw(x, y + PAD)}
          <Line x1={x} x2={x + w} y1={y + height} width={RULE.hair} colour={INK.hair} />
        </g>
      ))}
    </>
  );
  return { height, above: 3, leads: true, draw };
}

function rowPiece(columns: readonly Standing[], at: number): Piece {
  const set = columns.flatMap(({ ladder, x, w }) => {
    const why = ladder.whys[at];
    return why === undefined ? [] : [{ why, x, w, ...setWhy(why, w - MARK) }];
  });
  const height = Math.max(...set.map((one) => one.height));
  const draw = (y: number) => (
    <>
      {set.map(({ why, x, w, text, note, top }) => (
        <g key={x}>
          {why.isRoot && <rect x={x} y={y} width={w} height={height} fill="#eef1f6" />}
          <Text
            x={x + (why.isRoot ? 1 : 0)}
            y={y + PAD + baselineOf(TYPE.body)}
            size={why.isRoot ? TYPE.head : TYPE.body}
            bold
            tone={why.isRoot ? 'bad' : 'accent'}
          >
            {why.mark}
          </Text>
          {text.draw(x + MARK, y + PAD)}
          {note.draw(x + MARK, y + PAD + top)}
          <Line x1={x} x2={x + w} y1={y + height} width={RULE.hair} colour={INK.hair} />
        </g>
      ))}
    </>
  );
  return { height, above: 0, draw };
}

function setWhy({ text, note, isRoot }: Why, width: number) {
  const said = setSaid(text, width, { size: TYPE.body, bold: isRoot });
  const told = setSaid(isSaid(note) ? note : NOTHING, width, { size: TYPE.head, tone: 'soft' });
  return { text: said, note: told, top: said.height, height: said.height + told.height + 2 * PAD };
}
