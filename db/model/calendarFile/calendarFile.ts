import { addDays, type Day, LAST_DAY, type Moment } from '../day';

export interface CalendarEvent {
  /** Stays the same for the same thing, whatever changes about it. */
  readonly uid: string;
  readonly on: Day;
  readonly title: string;
  readonly note: string;
}

// RFC 5545, 3.1: no line is longer than 75 bytes; a line that goes on begins with a blank.
const LINE_BYTES = 75;
const DOMAIN = 'kesheng.office';

/** An iCalendar file of whole-day events, which take nobody's time. */
export function calendarFile(name: string, events: readonly CalendarEvent[], madeAt: Moment): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kesheng//Due days//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stampOf(madeAt))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, on, title, note }: CalendarEvent, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}@${DOMAIN}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `DTSTART;VALUE=DATE:${dateOf(on)}`,
    // Without an end it is that one day: behind the last day that can be written there is none.
    ...(on === LAST_DAY ? [] : [`DTEND;VALUE=DATE:${dateOf(addDays(on, 1))}`]),
    `SUMMARY:${escaped(title)}`,
    ...(note === '' ? [] : [`DESCRIPTION:${escaped(note)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function dateOf(on: Day): string {
  return on.replaceAll('-', '');
}

function stampOf(at: Moment): string {
  return `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');
}

/** A sign is never cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const sign of line) {
    const more = bytesOf(sign);
    if (bytes + more > LINE_BYTES) {
      parts.push(part);
      part = '';
      // The blank that the next line begins with.
      bytes = 1;
    }
    part += sign;
    bytes += more;
  }
  return [...parts, part].join('\r\n ');
}

function bytesOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
