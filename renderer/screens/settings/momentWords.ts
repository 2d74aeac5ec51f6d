import { isMoment, wallClock } from '../../../db/model/day';

/** `2026-09-30 12:00` on the plant's clock. */
export function momentWords(moment: string, timeZone: string): string {
  if (!isMoment(moment)) return moment;
  const { day, time } = wallClock(moment, timeZone);
  return `${day} ${time.slice(0, 5)}`;
}
