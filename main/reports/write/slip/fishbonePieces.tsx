import type { ReactElement } from 'react';
import {
  type BoneDrawn,
  type Fishbone,
  fishboneOf,
  type Line as Stroke,
  type Twig,
} from '../../../../db/model/actions/fishbone';
import { INK, PAGE } from '../print/paper';
import type { Piece } from '../print/pieces';
import { printable } from '../text/measure';
import { short } from '../text/unit';
import { headingPiece, linePiece } from './causePieces';
import { type SlipSetting, typedLines } from './set';

const SCALE = PAGE.width;
const ROOM = PAGE.bottom - PAGE.top - 10;
const SIZE = 12;
const LIST = { size: 9.5 };

/** The fishbone as the screen draws it, and under it in full what is too long for its twig. */
export function fishbonePieces({ slip, words }: SlipSetting): readonly Piece[] {
  const causes = slip.causes.filter(({ method, text }) => method === 'fishbone' && text.trim() !== '');
  if (causes.length === 0) return [];
  const own = words.slip.cause;
  const names: Readonly<Record<string, string>> = own.bones;
  const drawn = fishboneOf(slip.why.about || slip.why.kind, causes);
  const scale = Math.min(SCALE / drawn.width, ROOM / drawn.height);
  const picture: Piece = {
    ...{ height: drawn.height * scale, above: 0 },
    draw: (y) => (
      <g transform={`translate(${PAGE.left} ${short(y)}) scale(${short(scale * 1000) / 1000})`}>
        <FishbonePicture drawn={drawn} names={names} />
      </g>
    ),
  };
  return [headingPiece(own.fishbone, own.title, 5), picture, ...cutTwigs(drawn, { slip, words })];
}

function cutTwigs({ bones }: Fishbone, { slip, words }: SlipSetting): readonly Piece[] {
  const own = words.slip.cause;
  const names: Readonly<Record<string, string>> = own.bones;
  const whole = new Map(slip.causes.map(({ id, text }) => [id, text]));
  const long = bones.flatMap(({ branch, twigs }) =>
    twigs.flatMap(({ id, words: shown }) => {
      const text = whole.get(id)?.trim() ?? '';
      return text === shown ? [] : [`${names[branch] ?? branch}　${text}`];
    }),
  );
  if (long.length === 0) return [];
  const lines = long.flatMap((text) =>
    typedLines(text, PAGE.width, LIST).map((line, at) => linePiece(line, at === 0 ? 1.5 : 0)),
  );
  return [headingPiece(own.twigs, '', 4), ...lines];
}

interface PictureProps {
  readonly drawn: Fishbone;
  readonly names: Readonly<Record<string, string>>;
  /** Its causes carry signs of their own. */
  readonly hasMarks?: boolean;
}

export function FishbonePicture({
  drawn: { spine, head, bones },
  names,
  hasMarks = false,
}: PictureProps): ReactElement {
  const top = head.at.y - head.height / 2;
  const first = head.at.y - ((head.words.length - 1) * SIZE * 1.3) / 2 + SIZE * 0.36;
  const lines = head.words.map((line, at) => ({ line, y: first + at * SIZE * 1.3 }));
  return (
    <>
      <Strokes lines={[spine]} width={2.2} />
      <rect
        x={head.at.x}
        y={short(top)}
        width={head.width}
        height={head.height}
        fill="none"
        stroke={INK.black}
        strokeWidth={1.4}
      />
      {lines.map(({ line, y }) => (
        <text
          key={y}
          x={head.at.x + head.width / 2}
          y={short(y)}
          fontSize={SIZE}
          fontWeight={700}
          textAnchor="middle"
        >
          {printable(line)}
        </text>
      ))}
      {bones.map((bone) => (
        <Bone key={bone.branch} bone={bone} name={names[bone.branch] ?? bone.branch} hasMarks={hasMarks} />
      ))}
    </>
  );
}

interface BoneProps {
  readonly bone: BoneDrawn;
  readonly name: string;
  readonly hasMarks: boolean;
}

function Bone({ bone, name, hasMarks }: BoneProps): ReactElement {
  const { at, twigs } = bone;
  return (
    <>
      <Strokes lines={[bone]} width={1.4} />
      <text
        x={short(at.x)}
        y={short(at.y + SIZE * 0.36)}
        fontSize={SIZE}
        fontWeight={700}
        textAnchor="middle"
        className="accent"
      >
        {printable(name)}
      </text>
      <Strokes lines={twigs} width={0.7} />
      {twigs.map((twig) => (
        <TwigWords key={twig.id} twig={twig} hasMarks={hasMarks} />
      ))}
    </>
  );
}

interface TwigProps {
  readonly twig: Twig;
  readonly hasMarks: boolean;
}

function TwigWords({ twig: { at, words, isRoot }, hasMarks }: TwigProps): ReactElement {
  return (
    <text x={short(at.x)} y={short(at.y)} fontSize={SIZE} fontWeight={isRoot ? 700 : undefined}>
      {printable(isRoot && !hasMarks ? `● ${words}` : words)}
    </text>
  );
}

function Strokes({
  lines,
  width,
}: {
  readonly lines: readonly Stroke[];
  readonly width: number;
}): ReactElement {
  return (
    <path
      d={lines
        .map(({ from, to }) => `M${short(from.x)} ${short(from.y)}L${short(to.x)} ${short(to.y)}`)
        .join('')}
      fill="none"
      stroke={INK.black}
      strokeWidth={width}
    />
  );
}
