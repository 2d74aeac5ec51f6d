import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../day';
import { compareRounds, type RoundPeriod, roundBefore } from './roundOrder';

function round(code: string, from: string, to: string, other: Partial<RoundPeriod> = {}): RoundPeriod {
  return { code, from: day(from), to: day(to), template: 'iatf-quarterly', ruleSet: 'iatf', ...other };
}

const q1 = round('2026Q1', '2026-01-01', '2026-03-31');
const q2 = round('2026Q2', '2026-04-01', '2026-06-30');
const q3 = round('2026Q3', '2026-07-01', '2026-09-30');

describe('the round before', () => {
  it.each<[string, RoundPeriod, readonly RoundPeriod[], string | null]>([
    ['is the latest of the earlier ones', q3, [q1, q2, q3], '2026Q2'],
    ['whatever order they stand in', q3, [q3, q2, q1], '2026Q2'],
    ['is none for the first', q1, [q1, q2, q3], null],
    ['is none among none', q1, [], null],
    ['has the same questionnaire', q3, [q1, { ...q2, template: 'other' }], '2026Q1'],
    ['has the same rule set', q3, [q1, { ...q2, ruleSet: 'half-year' }], '2026Q1'],
    ['goes by the end, not by the start', q2, [q1, round('Y', '2026-03-01', '2026-03-30')], '2026Q1'],
    [
      'of the same end is the one that starts earlier',
      q2,
      [round('half', '2026-01-01', '2026-06-30')],
      'half',
    ],
    [
      'of the same end is not the one that starts later',
      q2,
      [round('late', '2026-05-01', '2026-06-30')],
      null,
    ],
    ['of the same days is the earlier code', q2, [round('2026Q1x', q2.from, q2.to)], '2026Q1x'],
    ['is not itself', q2, [q2], null],
  ])('%s', (_what, of, rounds, before) => {
    expect(roundBefore(of, rounds)?.code ?? null).toBe(before);
  });

  it('follows one order of all rounds', () => {
    const anyDay = fc.constantFrom('2026-01-01', '2026-03-31', '2026-04-01', '2026-06-30');
    const anyRound = fc
      .tuple(fc.constantFrom('A', 'B', 'A 1'), anyDay, anyDay)
      .map(([code, from, to]) => round(code, from, to));
    fc.assert(
      fc.property(anyRound, anyRound, anyRound, (a, b, c) => {
        expect(compareRounds(a, b) + compareRounds(b, a)).toBe(0);
        expect(compareRounds(a, b) < 0 && compareRounds(b, c) < 0 ? compareRounds(a, c) : -1).toBe(-1);
      }),
    );
  });
});
