import { atMost, breakLines } from '../../../../db/model/surveys/formPage/lines';
import { type TypeFace, textWidth } from '../../../../db/model/surveys/formPage/textWidth';

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
