const HOUR = 60;
const DAY = 24 * HOUR;

/** Minutes as one reads them in a list: in the largest unit that is whole once. */
export function lateBy(minutes: number, minute: string, hour: string, day: string): string {
  if (minutes < 2 * HOUR) return `${minutes} ${minute}`;
  if (minutes < 2 * DAY) return `${Math.floor(minutes / HOUR)} ${hour}`;
  return `${Math.floor(minutes / DAY)} ${day}`;
}
