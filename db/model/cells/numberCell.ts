import { type Cell, halfWidth, isBlank, numberText, trimmed } from './cell';
import { BLANK, type Reading, reason, value } from './reason';
import { notText } from './text';

interface Range {
  readonly min?: number;
  readonly max?: number;
}

// 1234, 1,234, 12 000, -3.50; groups of three only, so that 1,5 is never taken for 15.
const PLAIN = /^[+-]?(\d+|\d{1,3}(,\d{3})+|\d{1,3}(\s\d{3})+)(\.\d+)?$/;
const MOST_DIGITS = 30;

/** A decimal number as exact text: `1234.5`. */
export function readDecimal(cell: Cell, range: Range = {}): Reading<string> {
  if (isBlank(cell)) return BLANK;
  const wrong = notText(cell);
  if (wrong !== null) return wrong;
  const text = decimalOf(cell);
  if (text === null) return reason('not-a-number');
  return isWithin(Number(text), range) ? value(text) : outOf(range);
}

/** A whole number. */
export function readWhole(cell: Cell, range: Range = {}): Reading<number> {
  const limits = { min: range.min ?? Number.MIN_SAFE_INTEGER, max: range.max ?? Number.MAX_SAFE_INTEGER };
  const reading = readDecimal(cell);
  if ('reason' in reading || reading.value === null) return 'reason' in reading ? reading : BLANK;
  if (reading.value.includes('.')) return reason('not-whole');
  const whole = Number(reading.value);
  return isWithin(whole, limits) ? value(whole) : outOf(range);
}

/** The exact digits of a number or of a text that writes one, without groups, needless zeros or a plus sign; else null. */
export function decimalOf(cell: Cell): string | null {
  if (cell.kind === 'number') return tidy(numberText(cell));
  if (cell.kind !== 'text' || cell.text.length > MOST_DIGITS * 2) return null;
  const text = trimmed(halfWidth(cell.text)).replace('−', '-');
  return PLAIN.test(text) ? tidy(text.replaceAll(/[,\s+]/g, '')) : null;
}

function tidy(text: string): string | null {
  if (text.length > MOST_DIGITS) return null;
  const isNegative = text.startsWith('-');
  const [whole = '0', part = ''] = text.replace('-', '').split('.');
  const front = whole.replace(/^0+(?=\d)/, '');
  const behind = part.replace(/0+$/, '');
  const digits = behind === '' ? front : `${front}.${behind}`;
  return isNegative && digits !== '0' ? `-${digits}` : digits;
}

function isWithin(number: number, { min = -Infinity, max = Infinity }: Range): boolean {
  return number >= min && number <= max;
}

function outOf(range: Range): ReturnType<typeof reason> {
  return reason('out-of-range', { min: range.min ?? null, max: range.max ?? null });
}
