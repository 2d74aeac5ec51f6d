import { halfWidth } from '../../db/model/cells/cell';
import { isDay } from '../../db/model/day';

const TIME_OF_DAY = /^\d{2}:\d{2}:\d{2}$/;

/**
 * Whether a cell was understood as something that a person should look at: a day or a time in an unusual notation, a number with
 * words beside it. Spaces, width, thousands' commas, the levels of a scale and the office's own words are expected.
 */
export function isReadOtherwise(text: string, value: string | number): boolean {
  const plain = halfWidth(text).trim();
  if (typeof value === 'number') return /\d/.test(plain) && !isPlainNumber(plain);
  if (TIME_OF_DAY.test(value)) return !value.startsWith(plain.padStart(5, '0'));
  return isDay(value) && plain !== value && !isSameDay(plain, value);
}

function isPlainNumber(text: string): boolean {
  return /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text.replaceAll(' ', ''));
}

/** `2026/01/26` is `2026-01-26`: year first, no digit more or less, parted by signs. */
function isSameDay(text: string, day: string): boolean {
  return /^\d{4}\D\d{2}\D\d{2}$/.test(text) && text.replaceAll(/\D/g, '') === day.replaceAll('-', '');
}
