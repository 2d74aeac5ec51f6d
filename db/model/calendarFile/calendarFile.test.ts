import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, momentOf } from '../day';
import { type CalendarEvent, calendarFile } from './calendarFile';

const NOON = momentOf(Date.UTC(2026, 9, 9, 4));

/** Reads a calendar as RFC 5545 says, from the lines up: unfolded, split, unescaped. */
function parsed(file: string): readonly Readonly<Record<string, string>>[] {
  expect(file.endsWith('\r\n')).toBe(true);
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
  const lines = physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const [name = '', value = ''] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)];
    if (line === 'BEGIN:VEVENT') events.push({});
    else events.at(-1)?.[name] ?? Object.assign(events.at(-1) ?? {}, { [name]: unescaped(value) });
  }
  return events;
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/gs, (_all, sign: string) => (sign === 'n' ? '\n' : sign));
}

const EVENT: CalendarEvent = {
  uid: '01a2',
  on: day('2026-12-31'),
  title: '回复改善措施 IM-2026-0007：价格，交期; a\\b, c\n“德邦”',
  note: '',
};

describe('a calendar file', () => {
  it('holds whole days that take nobody’s time, the next day as the end', () => {
    expect(parsed(calendarFile('客声', [EVENT], NOON))).toEqual([
      {
        UID: '01a2@kesheng.office',
        DTSTAMP: '20261009T040000Z',
        'LAST-MODIFIED': '20261009T040000Z',
        'DTSTART;VALUE=DATE': '20261231',
        'DTEND;VALUE=DATE': '20270101',
        SUMMARY: EVENT.title,
        TRANSP: 'TRANSPARENT',
        END: 'VEVENT',
      },
    ]);
  });

  it('keeps the name of an event when it is written again, so that a second import changes it', () => {
    const [first] = parsed(calendarFile('客声', [EVENT], NOON));
    const [second] = parsed(
      calendarFile('客声', [{ ...EVENT, on: day('2027-01-05') }], momentOf(Date.UTC(2026, 9, 10))),
    );
    expect(second?.UID).toBe(first?.UID);
    expect([second?.DTSTAMP, second?.['DTSTART;VALUE=DATE']]).toEqual(['20261010T000000Z', '20270105']);
  });

  it('gives back every text, however long and whatever its signs', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .map((each) => each.replaceAll(/\p{Cc}/gu, ''));
    fc.assert(
      fc.property(text, text, (title, note) => {
        const [event] = parsed(calendarFile('x', [{ ...EVENT, title, note }], NOON));
        expect(event?.SUMMARY).toBe(title);
        expect(event?.DESCRIPTION ?? '').toBe(note);
      }),
    );
  });

  it('takes the last day that can be written, which has no next', () => {
    const [event] = parsed(calendarFile('客声', [{ ...EVENT, on: day('9999-12-31') }], NOON));
    expect(event).toMatchObject({ 'DTSTART;VALUE=DATE': '99991231' });
    expect(event).not.toHaveProperty('DTEND;VALUE=DATE');
  });

  it('is whole without any event', () => {
    expect(parsed(calendarFile('客声', [], NOON))).toEqual([]);
  });
});
