import type { ReactElement } from 'react';
import { atMost, breakLines } from '../../../../db/model/surveys/formPage/lines';
import { millimetres, type TypeFace, textWidth } from '../../../../db/model/surveys/formPage/textWidth';

export type Tone = 'ink' | 'soft' | 'accent' | 'bad' | 'white';
type Across = 'start' | 'middle' | 'end';

interface TextProps {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  /** In points. */
  readonly size: number;
  readonly bold?: boolean | undefined;
  readonly tone?: Tone | undefined;
  readonly across?: Across | undefined;
  readonly children: string;
}

/** One line. Nothing wraps on its own: lines are broken by their own widths. */
export function Text({
  x,
  y,
  size,
  bold = false,
  tone = 'ink',
  across = 'start',
  children,
}: TextProps): ReactElement {
  return (
    <text
      x={short(x)}
      y={short(y)}
      fontSize={short(millimetres(size))}
      fontWeight={bold ? 700 : undefined}
      className={tone === 'ink' ? undefined : tone}
      textAnchor={across === 'start' ? undefined : across}
    >
      {printable(children)}
    </text>
  );
}

interface LinesProps extends Omit<TextProps, 'children'> {
  readonly lines: readonly string[];
}

/** Lines below each other; `y` is the baseline of the first. */
export function Lines({ lines, y, ...face }: LinesProps): ReactElement {
  const set = lines.map((line, at) => ({ line, baseline: y + at * pitchOf(face.size) }));
  return (
    <>
      {set.map(({ line, baseline }) => (
        <Text key={baseline} y={baseline} {...face}>
          {line}
        </Text>
      ))}
    </>
  );
}

const LEADING = 1.42;
/** Where the baseline runs in a line's pitch, from its top. */
const BASELINE = 1.08;

export function pitchOf(size: number): number {
  return millimetres(size) * LEADING;
}

/** From the top of a line to its baseline. */
export function baselineOf(size: number): number {
  return millimetres(size) * BASELINE;
}

/**
 * Spaces that the bundled fonts lack become plain ones, what is no sign at all is left out, and an apostrophe after a
 * Latin letter is narrow: the fonts' own is as wide as a Chinese sign.
 */
export function printable(text: string): string {
  return text
    .replace(/[\u2000-\u200a\u202f\u205f]/gu, ' ')
    .replace(/(?<=[A-Za-z])’/gu, "'")
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '');
}

export function widthOf(text: string, face: TypeFace): number {
  return textWidth(printable(text), face);
}

export function linesOf(
  text: string,
  width: number,
  face: TypeFace,
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  return atMost(breakLines(printable(text), width, face), most, width, face);
}

const LEAST_SIZE = 6;

/** The face at which a text fits its line, but no smaller than can be read. */
export function fittingFace(text: string, width: number, face: TypeFace, least = LEAST_SIZE): TypeFace {
  const wide = widthOf(text, face);
  return wide <= width ? face : { ...face, size: Math.max(least, (face.size * width) / wide) };
}

/** A text in one line, cut with an ellipsis where it is too long. */
export function oneLine(text: string, width: number, face: TypeFace): string {
  return linesOf(text, width, face, 1)[0] ?? '';
}

/** Microns: shorter numbers, the same picture. */
export function short(mm: number): number {
  return Math.round(mm * 1000) / 1000;
}
