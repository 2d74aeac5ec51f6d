import type { Picture, PicturesBlock } from '../../pictureBlock';
import { linesOf } from '../text/measure';
import { TYPE } from './paper';
import type { Piece } from './pieces';
import type { SetBlock } from './setting';
import { baselineOf, Lines, pitchOf } from './Text';

const GAP = 5;
const MOST_HEIGHT = 62;
const CAPTION = { above: 1.2, most: 2 } as const;

/** Two beside each other, each as large as its half of the width lets it be. */
export const picturePieces: SetBlock<PicturesBlock> = ({ pictures }, { x, w }) => {
  const half = (w - GAP) / 2;
  return pairs(pictures).map((pair) => rowPiece(pair, x, half));
};

function pairs(pictures: readonly Picture[]): readonly (readonly Picture[])[] {
  return pictures.flatMap((_, at) => (at % 2 === 0 ? [pictures.slice(at, at + 2)] : []));
}

function rowPiece(pair: readonly Picture[], x: number, w: number): Piece {
  const places = pair.map((picture, at) => {
    const scale = Math.min(w / picture.width, MOST_HEIGHT / picture.height);
    const size = { width: picture.width * scale, height: picture.height * scale };
    const caption = linesOf(picture.caption, w, { size: TYPE.note }, CAPTION.most);
    return { picture, size, caption, x: x + at * (w + GAP) };
  });
  const tallest = Math.max(...places.map(({ size }) => size.height));
  const captions = Math.max(...places.map(({ caption }) => caption.length)) * pitchOf(TYPE.note);
  const draw = (y: number) => (
    <>
      {places.map(({ picture, size, caption, x: left }) => (
        <g key={left}>
          <image href={picture.uri} x={left} y={y} {...size} preserveAspectRatio="xMidYMid meet" />
          <Lines
            lines={caption}
            x={left}
            y={y + size.height + CAPTION.above + baselineOf(TYPE.note)}
            size={TYPE.note}
            tone="soft"
          />
        </g>
      ))}
    </>
  );
  return { height: tallest + CAPTION.above + captions, above: 2.5, draw };
}
