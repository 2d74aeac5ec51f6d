import { fishboneOf } from '../../../../db/model/actions/fishbone';
import type { FishbonePart } from '../../eightD/report';
import { PAGE, TYPE } from '../print/paper';
import type { Piece } from '../print/pieces';
import { FishbonePicture } from '../slip/fishbonePieces';
import { short } from '../text/unit';
import { saidLines } from './saidLines';
import { tablePieces, titlePieces } from './tablePieces';

const ROOM = PAGE.bottom - PAGE.top - 20;

/** The picture, what its signs mean, and below it every cause in full. */
export function fishbonePieces({
  title,
  legend,
  effect,
  causes,
  bones,
  table,
}: FishbonePart): readonly Piece[] {
  const drawn = fishboneOf(effect, causes);
  const scale = Math.min(PAGE.width / drawn.width, ROOM / drawn.height);
  const picture: Piece = {
    ...{ height: drawn.height * scale, above: 0, leads: true },
    draw: (y) => (
      <g transform={`translate(${PAGE.left} ${short(y)}) scale(${short(scale * 1000) / 1000})`}>
        <FishbonePicture drawn={drawn} names={bones} hasMarks />
      </g>
    ),
  };
  const signs = saidLines(legend, PAGE.width, { size: TYPE.note, tone: 'soft' }).map(
    (line): Piece => ({
      ...{ height: line.height, above: 1, leads: true },
      draw: (y) => line.draw(PAGE.left, y),
    }),
  );
  return [...titlePieces(title), picture, ...signs, ...tablePieces(table)];
}
