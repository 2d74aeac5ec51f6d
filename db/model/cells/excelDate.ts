/** A day and a time of day without a zone; the time is null at midnight. */
export interface WallTime {
  readonly day: string;
  readonly time: string | null;
  /** Midnight itself was told, and not only a day. */
  readonly isMidnight?: true;
}

const SECONDS_PER_DAY = 86_400;
const MS_PER_DAY = 86_400_000;
// A day number is a binary fraction: half a second may come out as 0.4999999 s. A tenth of a millisecond takes that away.
const PARTS = 10_000;
// Excel believes that 1900-02-29 existed (day number 60), as Lotus 1-2-3 did: from there on its day numbers are one too high.
const FALSE_LEAP_DAY = 60;
const BEFORE_1900 = Date.UTC(1899, 11, 31);
const BEFORE_1904 = Date.UTC(1904, 0, 1);
const LAST_DAY = Date.UTC(9999, 11, 31);

/** What an Excel day number means, rounded to the nearest second; null when no calendar has that day. */
export function wallTimeOfSerial(serial: number, is1904: boolean): WallTime | null {
  if (!(serial >= 0 && serial < 3_000_000)) return null;
  const seconds = Math.round(Math.round(serial * SECONDS_PER_DAY * PARTS) / PARTS);
  const days = Math.floor(seconds / SECONDS_PER_DAY);
  const ms = is1904 ? BEFORE_1904 + days * MS_PER_DAY : msIn1900(days);
  if (ms === null || ms > LAST_DAY) return null;
  return { day: dayText(ms), time: timeText(seconds % SECONDS_PER_DAY) };
}

function msIn1900(days: number): number | null {
  if (days < 1 || days === FALSE_LEAP_DAY) return null;
  return BEFORE_1900 + (days > FALSE_LEAP_DAY ? days - 1 : days) * MS_PER_DAY;
}

function dayText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** `14:20:00`, or null at midnight. */
export function timeText(seconds: number): string | null {
  if (seconds === 0) return null;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
