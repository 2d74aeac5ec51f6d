/** One cell of somebody's table. `formula` marks a value that a formula left behind; its text is never read. */
export type Cell = EmptyCell | TextCell | NumberCell | DateCell | BooleanCell | ErrorCell;

interface EmptyCell {
  readonly kind: 'empty';
}

interface TextCell {
  readonly kind: 'text';
  readonly text: string;
  /** Over Excel's own limit of 32,767 characters: `text` holds only the beginning, and the row is to be rejected. */
  readonly tooLong?: true;
  readonly formula?: true;
}

interface NumberCell {
  readonly kind: 'number';
  readonly number: number;
  /** The digits as they stand in the file, with the zeros that a format like 0000 puts before them. */
  readonly text: string;
  readonly formula?: true;
}

interface DateCell {
  readonly kind: 'date';
  /** `2026-03-05` */
  readonly day: string;
  /** `14:20:00` on the plant's wall clock, rounded to the nearest second; null at midnight. */
  readonly time: string | null;
  /** Midnight was told: the cell's format shows hours, so it is not only a day. */
  readonly isMidnight?: true;
  readonly formula?: true;
}

interface BooleanCell {
  readonly kind: 'boolean';
  readonly value: boolean;
  readonly formula?: true;
}

interface ErrorCell {
  readonly kind: 'error';
  /** `#N/A` */
  readonly text: string;
  readonly formula?: true;
}

export const EMPTY: EmptyCell = { kind: 'empty' };
/** How many characters Excel lets into a cell. */
export const LONGEST_CELL = 32_767;
const SHOWN = 200;
// An Excel number has 15 significant digits; the 16th and 17th are binary noise (1.1 is stored as 1.1000000000000001).
const SIGNIFICANT = 15;

/** The cell as a person sees it in Excel. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'date':
      return cell.time === null ? cell.day : `${cell.day} ${cell.time}`;
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'number':
      return numberText(cell);
    case 'text':
    case 'error':
      return cell.text;
  }
}

/** The cell's text cut at 200 characters, for a list of rejected cells. */
export function shownText(cell: Cell): string {
  const text = cellText(cell);
  if (text.length <= SHOWN) return text;
  const isHalfPair = /[\uD800-\uDBFF]/.test(text.charAt(SHOWN - 1));
  return text.slice(0, isHalfPair ? SHOWN - 1 : SHOWN);
}

/** A number in plain digits, without an exponent and without binary noise: `1001`, `0.3`. Leading zeros stay. */
export function numberText(cell: NumberCell): string {
  if (/^0\d+$/.test(cell.text)) return cell.text;
  return plainDigits(Number(cell.number.toPrecision(SIGNIFICANT)));
}

function plainDigits(value: number): string {
  const text = String(value);
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (parts === null) return text === '-0' ? '0' : text;
  const [, sign = '', first = '', more = '', power = ''] = parts;
  const digits = first + more;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}

/** Nothing, or nothing but spaces of any width. */
export function isBlank(cell: Cell): boolean {
  return cell.kind === 'empty' || (cell.kind === 'text' && trimmed(cell.text) === '');
}

// A loop and not /\s+$/, which takes seconds for a cell of 32,767 spaces with a letter behind them.
const ENDS = /[\s\u200B-\u200D\u2060\uFEFF]/;

/** Without the spaces at both ends: ordinary, full-width, non-breaking and zero-width ones. */
export function trimmed(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && ENDS.test(text.charAt(from))) from += 1;
  while (to > from && ENDS.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** Full-width letters, digits and signs as half-width ones, the full-width space as a space; nothing else is touched. */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000]/g, (sign) =>
    sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}
