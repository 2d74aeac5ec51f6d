import { Line } from '../print/Line';
import { INK, PAGE, TYPE } from '../print/paper';
import type { Piece } from '../print/pieces';
import { baselineOf, pitchOf, Text } from '../print/Text';
import { SlipSectionTitle, type SlipSetting, typedLines } from './set';

const WRITING_PITCH = 7.2;
const SIZE = 9.5;
const HEADING = 7;
const ABOVE = 3.5;

export function headingPiece(title: string, hint: string, above = ABOVE): Piece {
  return {
    ...{ height: HEADING, above, leads: true },
    draw: (y) => <SlipSectionTitle title={title} hint={hint} y={y + 4.4} />,
  };
}

/** 原因分析: what is known already, line by line, else lines to write on. */
export function causePieces({ slip, words: { slip: words } }: SlipSetting, free: number): readonly Piece[] {
  const { title, hint } = words.cause;
  const lines = typedLines(slip.rootCause, PAGE.width, { size: SIZE });
  const head = headingPiece(words.continued(title), '');
  const body = lines.length === 0 ? writingLines(free) : lines.map((line) => ({ ...linePiece(line), head }));
  return [headingPiece(title, hint), ...body];
}

export function linePiece(line: string, above = 0): Piece {
  return {
    ...{ height: pitchOf(SIZE), above },
    draw: (y) => (
      <Text x={PAGE.left} y={y + baselineOf(SIZE)} size={SIZE}>
        {line}
      </Text>
    ),
  };
}

export function writingLines(count: number): readonly Piece[] {
  return Array.from({ length: count }, () => ({
    ...{ height: WRITING_PITCH, above: 0 },
    draw: (y: number) => (
      <Line
        x1={PAGE.left}
        x2={PAGE.right}
        y1={y + WRITING_PITCH - 0.4}
        width={0.25}
        colour={INK.hair}
        dash="0.5 0.5"
      />
    ),
  }));
}

/** A text that did not fit its place on the first page, whole. */
export function wholeTextPieces(title: string, text: string): readonly Piece[] {
  const head: Piece = {
    ...{ height: 5.4, above: ABOVE, leads: true },
    draw: (y) => (
      <Text x={PAGE.left} y={y + 3.8} size={TYPE.body} bold>
        {title}
      </Text>
    ),
  };
  return [head, ...typedLines(text, PAGE.width, { size: SIZE }).map((line) => linePiece(line))];
}
