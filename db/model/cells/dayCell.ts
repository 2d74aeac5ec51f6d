import { type Day, isDay } from '../day';
import { type Cell, cellText, halfWidth, isBlank, trimmed } from './cell';
import { timeText, type WallTime } from './excelDate';
import { BLANK, type Reading, reason, value } from './reason';
import { notText } from './text';

// 2026/3/5, 2026.3.5, 2026-03-05, 20260305, 2026年3月5日; then perhaps a time: 14:20, 14:20:05.5, 下午2:20, 2:20 PM.
const DAYS = [
  /^(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?![\d.])/,
  /^(\d{4})()(\d{2})(\d{2})(?!\d)/,
  /^(\d{4})\s*(年)\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]/,
];
// 20260305142005 and 20260305 1420, as machines export it.
const IN_ONE_GO = /^(\d{8})\s*T?(\d{2})(\d{2})(\d{2})?$/i;
const WEEKDAY = /^[（(]?(?:星期|周|週)[一二三四五六日天][）)]?/;
const TIME =
  /^(上午|下午|AM|PM)?\s*(\d{1,2})(?::|时|時|点|點)(\d{1,2})(?:(?::|分)(\d{1,2}(?:\.\d{1,9})?)?秒?|分)?\s*(AM|PM)?$/i;
const FOUR_DIGITS = /^(\d{2})(\d{2})$/;
const FRACTION = /^(?:0|0?\.\d+)$/;
/** In a book that counts from 1904 a time of day without a day stands on its first. */
const FIRST_OF_1904 = '1904-01-01';
const MIDNIGHT = '00:00:00';
const SECONDS_PER_DAY = 86_400;
const MS_PER_SECOND = 1000;

/** A day; of a day with a time the day. A time of 23:59:59.5 or later belongs to the next day. */
export function readDay(cell: Cell): Reading<Day> {
  if (isBlank(cell)) return BLANK;
  const wrong = notText(cell);
  if (wrong !== null) return wrong;
  const at = wallTimeOf(cell);
  return at !== null && isDay(at.day) ? value(at.day) : reason('no-such-day');
}

/**
 * A day, `2026-03-05`, or a second of the plant's wall clock, `2026-03-05 14:20:00`. A cell whose format shows no hours and
 * that has none is only a day; midnight under a format with hours is a time.
 */
export function readWallTime(cell: Cell): Reading<string> {
  if (isBlank(cell)) return BLANK;
  const wrong = notText(cell);
  if (wrong !== null) return wrong;
  const at = wallTimeOf(cell);
  if (at === null || !isDay(at.day)) return reason('no-such-day');
  const time = at.time ?? (at.isMidnight === true ? '00:00:00' : null);
  return value(time === null ? at.day : `${at.day} ${time}`);
}

/** As readWallTime reads it, or only a time of day, `14:20:00`: of Excel’s fraction of a day, `14:20`, `下午2:20`, `0900`. */
export function readWallPart(cell: Cell): Reading<string> {
  const time = timeOfDay(cell);
  return time === null ? readWallTime(cell) : value(time);
}

/** The same in a column of times, where a cell that is none of them is a bad time and not a bad day. */
export function readTimeOfDay(cell: Cell): Reading<string> {
  const read = readWallPart(cell);
  return 'reason' in read && read.reason.code === 'no-such-day' ? reason('no-such-time') : read;
}

function timeOfDay(cell: Cell): string | null {
  if (cell.kind === 'date') return cell.day === FIRST_OF_1904 ? (cell.time ?? MIDNIGHT) : null;
  if (cell.kind !== 'text' && cell.kind !== 'number') return null;
  const text = trimmed(halfWidth(cellText(cell))).replace(FOUR_DIGITS, '$1:$2');
  const seconds = FRACTION.test(text) ? Number(text) * SECONDS_PER_DAY : secondsOf(text);
  return seconds === null ? null : (timeText(Math.min(Math.round(seconds), SECONDS_PER_DAY - 1)) ?? MIDNIGHT);
}

function wallTimeOf(cell: Cell): WallTime | null {
  if (cell.kind === 'date') return cell;
  if (cell.kind !== 'text' && cell.kind !== 'number') return null;
  return wallTimeOfText(cellText(cell));
}

/** A text without a zone; one with a zone is not understood, because the file's times are the plant's wall clock. */
export function wallTimeOfText(text: string): WallTime | null {
  const plain = trimmed(halfWidth(text)).replace(IN_ONE_GO, spacedOut);
  const parts = DAYS.map((shape) => shape.exec(plain)).find((found) => found !== null);
  if (parts === undefined) return null;
  const [whole, year = '', , month = '', date = ''] = parts;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (!isDay(day)) return null;
  const rest = plain
    .slice(whole.length)
    .replace(/^T(?=\d)/i, '')
    .trim()
    .replace(WEEKDAY, '')
    .trim();
  if (rest === '') return { day, time: null };
  const seconds = secondsOf(rest);
  return seconds === null ? null : after(day, Math.round(seconds));
}

/** Seconds since midnight of `14:20:05.5` or `下午 2:20`, or null. */
function secondsOf(text: string): number | null {
  const parts = TIME.exec(text);
  if (parts === null) return null;
  const [, before, hours = '', minutes = '', seconds = '0', behind] = parts;
  const hour = hourOfDay(Number(hours), (before ?? behind)?.toUpperCase());
  if (hour === null || Number(minutes) > 59 || Number(seconds) >= 60) return null;
  return hour * 3600 + Number(minutes) * 60 + Number(seconds);
}

function hourOfDay(hour: number, half: string | undefined): number | null {
  if (half === undefined || hour > 12) return hour <= 23 ? hour : null;
  const isAfternoon = half === '下午' || half === 'PM';
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

function after(day: string, seconds: number): WallTime {
  const at = new Date(Date.parse(`${day}T00:00:00Z`) + seconds * MS_PER_SECOND).toISOString();
  const time = timeText(seconds % 86_400);
  return { day: at.slice(0, 10), time, ...(time === null ? { isMidnight: true } : {}) };
}

function spacedOut(_whole: string, day: string, ...clock: readonly string[]): string {
  const [hours, minutes, seconds = '00'] = clock;
  return `${day} ${hours}:${minutes}:${seconds}`;
}
