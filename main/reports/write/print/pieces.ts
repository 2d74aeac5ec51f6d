import type { ReactElement } from 'react';

/** What is never parted by the end of a page: a heading, a row, a picture. */
export interface Piece {
  readonly height: number;
  /** White above it; none at the head of a page. */
  readonly above: number;
  /** Draws it with its top at `y`. */
  readonly draw: (y: number) => ReactElement;
  /** Never the last on a page: what follows belongs to it. */
  readonly leads?: boolean;
  /** Drawn again when a page begins with this piece. */
  readonly head?: Piece | undefined;
  /** The chapters that begin here. */
  readonly titles?: readonly ChapterTitle[];
}

export interface ChapterTitle {
  readonly number: string;
  readonly title: string;
}

interface Placed {
  readonly piece: Piece;
  readonly y: number;
}

export type PageOfPieces = readonly Placed[];

interface Room {
  readonly top: number;
  readonly bottom: number;
}

/** Fills pages from top to bottom. What leads moves to the next page together with what it leads to, where a page can hold both. */
export function paginate(pieces: readonly Piece[], room: Room): readonly PageOfPieces[] {
  const pages: Placed[][] = [[]];
  let y = room.top;
  const turn = () => {
    pages.push([]);
    y = room.top;
  };
  pieces.forEach((piece, at) => {
    const page = () => pages.at(-1) ?? [];
    const isFresh = () => page().length === 0;
    const needs = heightTogether(pieces, at, room);
    if (!isFresh() && y + piece.above + needs > room.bottom) turn();
    if (isFresh() && piece.head !== undefined) {
      page().push({ piece: piece.head, y });
      y += piece.head.height;
    }
    const top = isFresh() ? y : y + piece.above;
    page().push({ piece, y: top });
    y = top + piece.height;
  });
  return pages;
}

/** The height of a piece with all that it leads to; its own alone when that is more than a page. */
function heightTogether(pieces: readonly Piece[], from: number, { top, bottom }: Room): number {
  let height = pieces[from]?.height ?? 0;
  for (let at = from; pieces[at]?.leads === true; at += 1) {
    const next = pieces[at + 1];
    if (next === undefined) break;
    height += next.above + next.height;
  }
  return height > bottom - top ? (pieces[from]?.height ?? 0) : height;
}
