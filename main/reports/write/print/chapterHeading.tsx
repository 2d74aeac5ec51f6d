import type { Chapter } from '../../blocks';
import { linesOf, widthOf } from '../text/measure';
import { TYPE } from './paper';
import type { Piece } from './pieces';
import type { Setting } from './setting';
import { baselineOf, Lines, pitchOf, Text } from './Text';

const ABOVE = 6;
const GAP = 3.2;
const LEAST_NOTE = 30;

/** Number, title and what must be known to read it; never left alone at the foot of a page. */
export function headingPiece({ title, note }: Chapter, number: string, { x, w }: Setting): Piece {
  const face = { size: TYPE.chapter, bold: true };
  const titleAt = number === '' ? x : x + widthOf(number, face) + 4;
  const noteAt = titleAt + widthOf(title, face) + GAP;
  const isBeside = x + w - noteAt >= LEAST_NOTE;
  const lines = linesOf(note, isBeside ? x + w - noteAt : w, { size: TYPE.note });
  const line = pitchOf(TYPE.chapter);
  const height = line + (isBeside ? Math.max(0, lines.length - 1) : lines.length) * pitchOf(TYPE.note);
  const draw = (y: number) => {
    const baseline = y + baselineOf(TYPE.chapter);
    return (
      <>
        <Text x={x} y={baseline} tone="accent" {...face}>
          {number}
        </Text>
        <Text x={titleAt} y={baseline} tone="accent" {...face}>
          {title}
        </Text>
        <Lines
          lines={lines}
          x={isBeside ? noteAt : x}
          y={isBeside ? baseline : y + line + baselineOf(TYPE.note)}
          size={TYPE.note}
          tone="soft"
        />
      </>
    );
  };
  return { height, above: ABOVE, leads: true, draw };
}
