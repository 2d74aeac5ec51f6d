import type { LineMark } from './clockLineShape';

/** What stands at a mark: the sign (t3), the whole words, the short ones; and how it was in minutes. */
export interface LabelText {
  readonly sign: string;
  readonly whole: string;
  readonly short: string;
  readonly used: string;
}

export interface PlacedLabel {
  readonly mark: LineMark;
  readonly text: LabelText;
  /** What of it is shown. */
  readonly shown: string;
  readonly used: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

const ABOVE = -12;
const BELOW = 21;
const GAP = 8;

/**
 * A label stands over its mark, else under it; where its words have no room the short ones stand, and where these have
 * none either only the mark does, whose words come on hover. No label lies over another.
 */
export function placeLabels(
  marks: readonly LineMark[],
  textOf: (mark: LineMark) => LabelText,
  width: number,
): readonly PlacedLabel[] {
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  // What is late or to come must be read; what is over may give way.
  const order = { late: 0, overdue: 0, due: 1, event: 2 } as const;
  for (const mark of marks.toSorted((left, right) => order[left.kind] - order[right.kind])) {
    const text = textOf(mark);
    const wanted = choices(mark, text, width).find((one) => !taken.some((box) => isOver(box, one.box)));
    if (wanted === undefined) continue;
    taken.push(wanted.box);
    placed.push({ mark, text, shown: wanted.shown, used: wanted.used, x: wanted.box.from, y: wanted.box.y });
  }
  return placed;
}

function choices(mark: LineMark, text: LabelText, width: number) {
  const lines = [
    { shown: text.whole, used: text.used },
    { shown: text.short, used: text.used },
    { shown: text.short, used: '' },
  ];
  const rows = mark.kind === 'late' || mark.kind === 'overdue' ? [BELOW, ABOVE] : [ABOVE, BELOW];
  return lines.flatMap(({ shown, used }) => {
    const wide = widthOf(text.sign) + widthOf(shown) + widthOf(used) + GAP;
    const from = Math.min(Math.max(0, mark.x - 6), Math.max(0, width - wide));
    return rows.map((row) => ({ shown, used, box: { from, to: from + wide, y: mark.y + row } }));
  });
}

const ROW_HEIGHT = 13;

function isOver(one: Box, other: Box): boolean {
  const isBeside = one.to + GAP <= other.from || other.to + GAP <= one.from;
  return !isBeside && Math.abs(one.y - other.y) < ROW_HEIGHT;
}

const WIDE_SIGN = 12;
const NARROW_SIGN = 6.8;

/** At 12 pixels: a Chinese sign is as wide as it is high. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? WIDE_SIGN : NARROW_SIGN), 0);
}
