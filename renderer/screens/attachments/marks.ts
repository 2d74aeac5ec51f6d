export interface Point {
  readonly x: number;
  readonly y: number;
}

export const MARK_KINDS = ['arrow', 'circle'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Drawn from where the pointer went down to where it came up, in the picture's own pixels. */
export interface Mark {
  readonly kind: MarkKind;
  readonly from: Point;
  readonly to: Point;
}

// Shares of the picture's longer side, so that a mark is as bold on a phone's picture as on a small one.
const PEN = 1 / 200;
const HEAD = 1 / 40;
/** Less than this is a slip of the hand, not a mark. */
const LEAST = 1 / 100;
const HEAD_ANGLE = Math.PI / 7;

export function penWidth({ width, height }: { readonly width: number; readonly height: number }): number {
  return Math.max(2, Math.max(width, height) * PEN);
}

export function isMark({ from, to }: Mark, longerSide: number): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) >= longerSide * LEAST;
}

/** The mark as a path, the same on the screen and in the picture that is kept. */
export function pathOf({ kind, from, to }: Mark, longerSide: number): string {
  return kind === 'arrow' ? arrowPath(from, to, longerSide * HEAD) : circlePath(from, to);
}

function arrowPath(from: Point, to: Point, head: number): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const barb = (turn: number) =>
    `${round(to.x - head * Math.cos(angle + turn))} ${round(to.y - head * Math.sin(angle + turn))}`;
  return `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}M${barb(HEAD_ANGLE)}L${round(to.x)} ${round(to.y)}L${barb(-HEAD_ANGLE)}`;
}

function circlePath(from: Point, to: Point): string {
  const across = Math.max(1, Math.abs(to.x - from.x) / 2);
  const down = Math.max(1, Math.abs(to.y - from.y) / 2);
  const left = round(Math.min(from.x, to.x));
  const middle = round((from.y + to.y) / 2);
  const arc = `A${round(across)} ${round(down)} 0 1 0`;
  return `M${left} ${middle}${arc} ${round(left + 2 * across)} ${middle}${arc} ${left} ${middle}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
