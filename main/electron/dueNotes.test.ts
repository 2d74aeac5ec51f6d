import { describe, expect, it } from 'vitest';
import { day } from '../../db/model/day';
import type { Due, RunningClock } from '../../preload/contract/dues';
import { NOTHING_TOLD, notesNow, untilNextHour } from './dueNotes';

const TODAY = day('2026-10-09');
const NOON = Date.UTC(2026, 9, 9, 4);
const due = (uid: string, on: string): Due => ({
  uid,
  kind: 'answer',
  on: day(on),
  code: uid,
  title: '',
  who: '',
  action: uid,
  meeting: null,
  complaint: null,
  forms: 0,
});
const clock: RunningClock = {
  key: 'KS2026-061 t4',
  code: 'KS2026-061',
  title: '端子变形',
  what: 't4',
  who: '',
  since: '2026-10-09T03:00:00.000Z',
  until: '2026-10-09T04:10:00.000Z',
  limit: 70,
  complaint: 'k61',
  step: 'stockCounted',
  warnings: [15, 5],
  escalated: [],
};
const asked = {
  today: TODAY,
  dues: [due('a', '2026-10-02'), due('b', '2026-10-09'), due('c', '2026-10-20')],
  clocks: [],
};

describe('notes of due days', () => {
  it('are one for all that is overdue and due today', () => {
    const { notes } = notesNow({ ...asked, now: NOON }, NOTHING_TOLD);
    expect(notes).toMatchObject([{ kind: 'dues', overdue: 1, today: 1, first: { uid: 'a' } }]);
  });

  it('are not told again before something changes', () => {
    const { told } = notesNow({ ...asked, now: NOON }, NOTHING_TOLD);
    expect(notesNow({ ...asked, now: NOON }, told).notes).toEqual([]);
    expect(
      notesNow({ ...asked, dues: [...asked.dues, due('d', '2026-10-01')], now: NOON }, told).notes,
    ).toHaveLength(1);
  });

  it('are none where nothing is due', () => {
    expect(notesNow({ ...asked, dues: [due('c', '2026-10-20')], now: NOON }, NOTHING_TOLD).notes).toEqual([]);
  });
});

describe('notes of clocks', () => {
  const minute = 60_000;
  const rung = (to: string) => ({ to, people: '周启年', isTold: false });
  const head = { ...clock, escalated: [rung('headOfQuality')] };
  const representative = { ...clock, escalated: [rung('headOfQuality'), rung('managementRepresentative')] };

  function toldBy(looks: readonly (readonly [number, RunningClock])[]) {
    let told = NOTHING_TOLD;
    return looks.map(([minutes, one]) => {
      const next = notesNow({ today: TODAY, dues: [], clocks: [one], now: NOON + minutes * minute }, told);
      told = next.told;
      return next.notes.map(({ kind }) => kind).join(' ');
    });
  }

  it('are told once at each warning, once when it has run out, and once for each to whom it goes', () => {
    const looks = [
      ...[-6, -5, 0, 5, 6, 10, 10.1].map((minutes) => [minutes, clock] as const),
      [11, head] as const,
      [41, representative] as const,
    ];
    expect(toldBy(looks)).toEqual(['', 'soon', '', 'soon', '', '', 'over', 'escalated', 'escalated']);
  });

  it('do not tell an earlier warning after a later one', () => {
    expect(
      toldBy([
        [6, clock],
        [7, clock],
      ]),
    ).toEqual(['soon', '']);
  });

  it('say of a clock that ran out while nobody looked that it has run out, and no more', () => {
    expect(toldBy([[20, clock]])).toEqual(['over']);
  });
});

it('the next look is at the full hour', () => {
  expect(untilNextHour(NOON + 60_000)).toBe(59 * 60_000);
});
