import { addDays, type Day, daysBetween, isDay, yearOf } from '../../db/model/day';

type ReadDay = { readonly day: Day } | { readonly problem: 'notADay' | 'unreadable' };

const TODAY = /^(?:t|今|今天|today)\s*([+-]\d{1,4})?$/i;
const FULL = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const RUN = /^(\d{4})(\d{2})(\d{2})$/;
const SHORT = /^(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const SHORT_RUN = /^(\d{2})(\d{2})$/;

/** What a hand types for a day: 20260305, 2026-3-5, 2026年3月5日, 3/5, 0305, t, t-1; full-width signs too. */
export function readDay(typed: string, today: Day): ReadDay {
  const text = typed.normalize('NFKC').trim();
  const fromToday = TODAY.exec(text);
  if (fromToday !== null) return { day: addDays(today, Number(fromToday[1] ?? 0)) };
  const full = FULL.exec(text) ?? RUN.exec(text);
  if (full !== null) return asDay(Number(full[1]), Number(full[2]), Number(full[3]));
  const short = SHORT.exec(text) ?? SHORT_RUN.exec(text);
  if (short !== null) return nearest(Number(short[1]), Number(short[2]), today);
  return { problem: 'unreadable' };
}

/** A day of which every digit is there; while a hand is at it, 2026-1 is not January the first. */
export function readWholeDay(typed: string, today: Day): Day | null {
  if (typed.normalize('NFKC').replace(/\D/g, '').length !== 8) return null;
  const read = readDay(typed, today);
  return 'day' in read ? read.day : null;
}

// In January 12/28 is last year's: the year that brings the day nearest to today is meant.
function nearest(month: number, date: number, today: Day): ReadDay {
  const year = yearOf(today);
  const days = [year, year - 1, year + 1].flatMap((each) => {
    const read = asDay(each, month, date);
    return 'day' in read ? [read.day] : [];
  });
  const distance = (of: Day) => Math.abs(daysBetween(today, of));
  const best = days.toSorted((left, right) => distance(left) - distance(right))[0];
  return best === undefined ? { problem: 'notADay' } : { day: best };
}

function asDay(year: number, month: number, date: number): ReadDay {
  const text = [String(year), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
  return isDay(text) ? { day: text } : { problem: 'notADay' };
}
