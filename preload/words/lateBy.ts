const HOUR = 60;
const DAY = 24 * HOUR;

/** Minutes as one reads them in a list: in the largest unit that is whole once. */
export function lateBy(minutes: number, minute: string, hour: string, day: string): string {
  if (minutes < 2 * HOUR) return `${minutes} ${minute}`;
  if (minutes < 2 * DAY) return `${Math.floor(minutes / HOUR)} ${hour}`;
  return `${Math.floor(minutes / DAY)} ${day}`;
}

/** A whole span as short as it can be said: 30 分, 2 时, 1 天. */
export function span(minutes: number, minute: string, hour: string, day: string): string {
  if (minutes < HOUR) return `${minutes}${minute}`;
  return minutes < DAY ? `${minutes / HOUR}${hour}` : `${minutes / DAY}${day}`;
}
