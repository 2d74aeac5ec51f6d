/** A calendar day, `2026-04-01`. It has no hour and no zone. */
export type Day = string & { readonly day: unique symbol };
/** A moment in ISO UTC, `2026-04-01T06:20:00.000Z`. */
export type Moment = string & { readonly moment: unique symbol };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

// Days are counted in UTC so that a clock change never makes a day 23 or 25 hours long.
function utcOf(text: string): number | null {
  const parts = SHAPE.exec(text);
  if (parts === null) return null;
  const ms = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return dayText(ms) === text ? ms : null;
}

function dayText(utcMs: number): string {
  return new Date(utcMs).toISOString().slice(0, 10);
}

export function isDay(text: string): text is Day {
  return Number(text.slice(0, 4)) >= 1900 && utcOf(text) !== null;
}

/** Throws a RangeError for a text that is no day of the calendar. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
}

export function addDays(from: Day, count: number): Day {
  const ms = utcOf(from);
  if (ms === null) throw new RangeError(`Not a day: ${from}`);
  return day(dayText(ms + count * MS_PER_DAY));
}

/** The last day that can be written. */
export const LAST_DAY = '9999-12-31';

/** The next day; the last one that can be written is its own. */
export function dayAfter(of: Day): Day {
  return of === LAST_DAY ? of : addDays(of, 1);
}

/** The same day some years later; 29 February becomes the 28th where there is none. */
export function addYears(from: Day, years: number): Day {
  const later = `${yearOf(from) + years}${from.slice(4)}`;
  return day(isDay(later) ? later : later.replace('-02-29', '-02-28'));
}

export function daysBetween(from: Day, to: Day): number {
  return ((utcOf(to) ?? Number.NaN) - (utcOf(from) ?? Number.NaN)) / MS_PER_DAY;
}

/** Monday = 1 … Sunday = 7. */
export function weekdayOf(of: Day): number {
  return new Date(utcOf(of) ?? Number.NaN).getUTCDay() || 7;
}

export function yearOf(of: Day): number {
  return Number(of.slice(0, 4));
}

/** `2026-05` of `2026-05-31`. */
export function monthOf(of: Day): string {
  return of.slice(0, 7);
}

export function quarterOf(of: Day): number {
  return Math.ceil(Number(of.slice(5, 7)) / 3);
}

export function isMoment(text: string): text is Moment {
  return (
    /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))
  );
}

export function momentOf(utcMs: number): Moment {
  return new Date(utcMs).toISOString() as Moment;
}

/** The wall clock of a zone at a moment: `{ day: '2026-04-01', time: '14:20:00' }`. */
export function wallClock(at: Moment, timeZone: string): { readonly day: Day; readonly time: string } {
  const text = clockOf(timeZone).format(new Date(at));
  return { day: day(text.slice(0, 10)), time: text.slice(11, 19) };
}

/** What a zone's clock is ahead of UTC at a moment: `+08:00`. */
export function offsetOf(at: Moment, timeZone: string): string {
  const minutes = Math.round(offsetMs(at, timeZone) / MS_PER_MINUTE);
  const parts = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return (minutes < 0 ? '-' : '+') + parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** The moment at which a day begins in a zone. */
export function startOfDay(of: Day, timeZone: string): Moment {
  const midnight = Date.parse(`${of}T00:00:00Z`);
  const guess = momentOf(midnight - offsetMs(momentOf(midnight), timeZone));
  // The clocks may have changed between the guess and the midnight of UTC.
  return momentOf(midnight - offsetMs(guess, timeZone));
}

function offsetMs(at: Moment, timeZone: string): number {
  const { day: on, time } = wallClock(at, timeZone);
  const wall = Date.parse(`${on}T${time}Z`);
  return wall - Math.floor(Date.parse(at) / 1000) * 1000;
}

// Every call asks what day it is, and making a clock takes longer than reading it.
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  clocks.set(timeZone, clock);
  return clock;
}

/** The moment at which a zone's clocks show a wall time (`2026-04-01T08:30:00`), in UTC milliseconds; NaN when it is none. */
export function momentOfWall(wall: string, timeZone: string): number {
  const asUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asUtc)) return asUtc;
  const shown = (utcMs: number) => {
    const { day: on, time } = wallClock(momentOf(utcMs), timeZone);
    return Date.parse(`${on}T${time}Z`);
  };
  // Near a change of the clocks the first guess has the wrong offset; the second stands on the right side of it.
  const first = asUtc - (shown(asUtc) - asUtc);
  return first + (asUtc - shown(first));
}
