import { describe, expect, it } from 'vitest';
import { day } from '../day';
import { followUpPeriod, followUpRoundCode } from './followUp';

describe('the round of follow-ups', () => {
  it.each([
    ['2026-01-01', '2026-01-01', '2026-03-31', 'KSHF-2026Q1'],
    ['2026-06-30', '2026-04-01', '2026-06-30', 'KSHF-2026Q2'],
    ['2026-11-22', '2026-10-01', '2026-12-31', 'KSHF-2026Q4'],
  ])('of %s reaches from %s to %s and is %s', (on, from, to, code) => {
    expect(followUpPeriod(day(on))).toEqual({ from, to });
    expect(followUpRoundCode(day(on), 1)).toBe(code);
  });

  it('is made again when the quarter’s own is closed', () => {
    expect(followUpRoundCode(day('2026-11-22'), 2)).toBe('KSHF-2026Q4-2');
  });
});
