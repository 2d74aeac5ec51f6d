import { type TypeFace, textWidth } from './textWidth';

const NEVER_FIRST = /^[、，。；：？！）】》」』”’…,.;:?!)\]}%]/u;
const NEVER_LAST = /[（【《「『“‘([{]$/u;
// A piece is what must stay together: a word with the hyphen or space after it, or one Chinese character.
const PIECE = /(?:[\u0021-\u002c\u002e\u0030-\u024f]+[-/]*|[-/]+) ?|\s+|./gsu;
const ELLIPSIS = '…';

/** A text in lines no wider than `width` millimetres; punctuation neither begins nor ends a line where it may not. */
export function breakLines(text: string, width: number, face: TypeFace): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, width, face)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), face) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}

/** As many lines as `most` allows; what is left out shows as an ellipsis. */
export function atMost(
  lines: readonly string[],
  most: number,
  width: number,
  face: TypeFace,
): readonly string[] {
  if (lines.length <= most) return lines;
  let last = [...(lines[most - 1] ?? '')];
  while (last.length > 0 && textWidth(last.join('') + ELLIPSIS, face) > width) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), last.join('').trimEnd() + ELLIPSIS];
}

export interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
}

/** The first of `sizes` (largest first) at which a text needs no more than its lines; at the last size it is cut. */
export function fitText(
  text: string,
  width: number,
  sizes: readonly { readonly size: number; readonly lines: number }[],
  bold = false,
): Fitted {
  const tried = sizes.map(({ size, lines }) => ({
    most: lines,
    size,
    lines: breakLines(text, width, { size, bold }),
  }));
  const fitting = tried.find(({ most, lines }) => lines.length <= most) ?? tried.at(-1);
  if (fitting === undefined) return { lines: [], size: 0 };
  const { most, size, lines } = fitting;
  return { size, lines: atMost(lines, most, width, { size, bold }) };
}

function piecesOf(text: string, width: number, face: TypeFace): readonly string[] {
  const fits = (piece: string) => textWidth(piece.trimEnd(), face) <= width;
  const words =
    text
      .replace(/[\t\n\r ]+/gu, ' ')
      .trim()
      .match(PIECE) ?? [];
  const pieces: string[] = [];
  for (const piece of words.flatMap((word) => (fits(word) ? [word] : [...word]))) {
    const before = pieces.at(-1) ?? '';
    if (clings(before, piece) && fits(before + piece)) pieces[pieces.length - 1] = before + piece;
    else pieces.push(piece);
  }
  return pieces;
}

function clings(before: string, piece: string): boolean {
  return before !== '' && (NEVER_FIRST.test(piece) || NEVER_LAST.test(before));
}
