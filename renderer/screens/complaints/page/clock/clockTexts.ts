import type { EventTime } from '../../../../../db/model/complaints/complaint';
import { type Day, isMoment, wallClock } from '../../../../../db/model/day';
import { shortDay } from '../../../../../preload/words/format';
import type { Words } from '../../../../../preload/words/zh-CN';

/** `14:34`, with its day where that is another; a day of which no more is known stays a day. */
export function timeText(at: EventTime, today: Day, timeZone: string): string {
  if (!isMoment(at)) return at;
  const { day, time } = wallClock(at, timeZone);
  const minutes = time.slice(0, 5);
  return day === today ? minutes : `${shortDay(day)} ${minutes}`;
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** 迟 7 分, 迟 2 时 5 分, 迟 3 天 4 时 */
export function lateText(minutes: number, words: Words['complaintClocks']): string {
  return words.late(spanText(minutes, words));
}

export function spanText(minutes: number, { units }: Words['complaintClocks']): string {
  if (minutes < HOUR) return units.minutes(minutes);
  const parts =
    minutes < DAY
      ? [units.hours(Math.floor(minutes / HOUR)), minutes % HOUR === 0 ? '' : units.minutes(minutes % HOUR)]
      : [
          units.days(Math.floor(minutes / DAY)),
          minutes % DAY < HOUR ? '' : units.hours(Math.floor((minutes % DAY) / HOUR)),
        ];
  return parts.filter(Boolean).join(' ');
}
