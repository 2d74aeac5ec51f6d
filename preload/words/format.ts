import { type Day, weekdayOf } from '../../db/model/day';
import type { Language } from './language';

/** Stands where there is no figure, such as no valid form. Never 0. */
export const NONE = '–';
const MINUS = '\u2212';
const THIN_GAP = '\u202f';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  'zh-TW': ['週一', '週二', '週三', '週四', '週五', '週六', '週日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

export function weekday(day: Day, language: Language): string {
  return WEEKDAYS[language][weekdayOf(day) - 1] ?? '';
}

/** `2026-03-05`, or – for a day that has not come. */
export function dayOrNone(day: Day | null): string {
  return day ?? NONE;
}

/** `03-05`, where the year stands elsewhere on the page. */
export function shortDay(day: Day): string {
  return day.slice(5);
}

/** `03-05 周四` */
export function shortDayWithWeekday(day: Day, language: Language): string {
  return `${shortDay(day)} ${weekday(day, language)}`;
}

/** A figure with its decimals, thousands parted, a real minus: `1,234`, `84.4`, `−9.2`. */
export function figure(value: number | null, decimals = 0): string {
  if (value === null || !Number.isFinite(value)) return NONE;
  const [whole = '', fraction] = halfUp(Math.abs(value), decimals).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
  return value < 0 && /[1-9]/.test(digits) ? MINUS + digits : digits;
}

/** Scores and rates are read with one decimal. */
export function score(value: number | null): string {
  return figure(value, 1);
}

/** `93.0 %` with a thin gap that never breaks. */
export function percent(value: number | null, decimals = 1): string {
  return value === null ? NONE : `${figure(value, decimals)}${THIN_GAP}%`;
}

/** A difference always shows its sign: `+3.7`, `−0.4`, `0.0`. */
export function change(value: number | null, decimals = 1): string {
  const text = figure(value, decimals);
  return value !== null && value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** `18.4 MB` */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const units = ['KB', 'MB', 'GB'];
  const step = Math.min(Math.floor(Math.log2(bytes) / 10), units.length);
  return `${figure(bytes / 1024 ** step, 1)} ${units[step - 1]}`;
}

/** `11:38` under an hour, then `2:05`: hours and minutes. For clocks that run. */
export function timeLeft(seconds: number): string {
  const left = Math.max(0, Math.floor(seconds));
  const two = (part: number) => String(part).padStart(2, '0');
  const hours = Math.floor(left / 3600);
  const minutes = two(Math.floor((left % 3600) / 60));
  return hours === 0 ? `${minutes}:${two(left % 60)}` : `${hours}:${minutes}`;
}

// Half up on the decimal text: toFixed reads the binary value and turns 79.95 into 79.9.
function halfUp(value: number, decimals: number): string {
  if (value >= 1e15) return value.toFixed(decimals);
  const shifted = Math.round(Number(`${plain(value)}e${decimals}`));
  return Number(`${shifted}e-${decimals}`).toFixed(decimals);
}

function plain(value: number): string {
  return value < 1e-6 ? value.toFixed(20) : String(value);
}
