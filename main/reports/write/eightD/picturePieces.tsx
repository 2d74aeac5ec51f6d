import { isSaid } from '../../../../preload/words/said';
import type { EightDPicture, PicturesPart } from '../../eightD/report';
import { PAGE, TYPE } from '../print/paper';
import type { Piece } from '../print/pieces';
import { short } from '../text/unit';
import { saidLines, setSaid } from './saidLines';
import { titlePieces } from './tablePieces';

const ACROSS = 2;
const GAP = 6;
const WIDTH = (PAGE.width - GAP * (ACROSS - 1)) / ACROSS;
const HIGHEST = 66;
const CAPTION = 1.2;
const MIME = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp' } as const;

/** Two beside each other, each with its note below it. */
export function picturePieces({ title, pictures, more }: PicturesPart): readonly Piece[] {
  const rows = Array.from({ length: Math.ceil(pictures.length / ACROSS) }, (_, at) =>
    pictures.slice(at * ACROSS, (at + 1) * ACROSS),
  );
  const rest = isSaid(more) ? saidLines(more, PAGE.width, { size: TYPE.note, tone: 'soft' }) : [];
  return [
    ...titlePieces(title),
    ...rows.map(rowPiece),
    ...rest.map((line) => ({
      ...{ height: line.height, above: 1.5 },
      draw: (y: number) => line.draw(PAGE.left, y),
    })),
  ];
}

function rowPiece(row: readonly EightDPicture[]): Piece {
  const set = row.map((picture, at) => ({
    ...{ picture, x: PAGE.left + at * (WIDTH + GAP), ...fitted(picture) },
    note: setSaid({ text: picture.note || picture.name, second: '' }, WIDTH, {
      ...{ size: TYPE.note, tone: 'soft' },
    }),
  }));
  const highest = Math.max(...set.map(({ h }) => h));
  const height = highest + CAPTION + Math.max(...set.map(({ note }) => note.height));
  const draw = (y: number) => (
    <>
      {set.map(({ picture, x, w, h, note }) => (
        <g key={x}>
          <image href={hrefOf(picture)} x={short(x)} y={short(y)} width={short(w)} height={short(h)} />
          {note.draw(x, y + highest + CAPTION)}
        </g>
      ))}
    </>
  );
  return { height, above: 2, draw };
}

function fitted({ width, height }: EightDPicture): { readonly w: number; readonly h: number } {
  const scale = Math.min(WIDTH / width, HIGHEST / height);
  return { w: width * scale, h: height * scale };
}

function hrefOf({ type, bytes }: EightDPicture): string {
  return `data:${MIME[type]};base64,${Buffer.from(bytes).toString('base64')}`;
}
