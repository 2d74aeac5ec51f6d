import { describe, expect, it } from 'vitest';
import { day } from '../../../../db/model/day';
import type { CustomerPage } from '../../../../preload/contract/customers';
import { LANES, twoYears } from './twoYears';

const MONTHS = [...Array(24).keys()].map((at) => {
  const month = 2024 * 12 + 10 + at;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
});

const months = (quantities: Readonly<Record<string, number>>) =>
  MONTHS.map((month) => ({ month, due: 0, late: 0, rate: null, quantity: quantities[month] ?? 0 }));

const page = (
  more: Partial<Pick<CustomerPage, 'rounds' | 'actions'>>,
  quantities: Readonly<Record<string, number>> = {},
) => ({
  rounds: [],
  actions: [],
  ...more,
  deliveries: {
    lines: 0,
    quantity: 0,
    lastOn: null,
    year: { due: 0, late: 0, rate: null, quantity: 0 },
    yearBefore: { due: 0, late: 0, rate: null, quantity: 0 },
    months: months(quantities),
  },
});

const round = (to: string, score: number | null, more: Partial<CustomerPage['rounds'][number]> = {}) => ({
  round: to.slice(0, 7),
  name: '',
  to: day(to),
  isClosed: true,
  score,
  grade: null,
  target: 80,
  overall: null,
  isBelow: false,
  forms: [],
  ...more,
});

describe('the two years of a customer', () => {
  it('draw nothing where nothing happened', () => {
    const drawn = twoYears(page({}), 844);
    expect(drawn).toMatchObject({
      scores: [],
      bars: [],
      rates: [],
      target: null,
      silent: null,
      scoreTicks: [],
    });
    expect(drawn.ticks.map(({ name }) => name)).toEqual([
      '2024-11',
      '2025-02',
      '2025-05',
      '2025-08',
      '2025-11',
      '2026-02',
      '2026-05',
      '2026-08',
    ]);
  });

  it('put a score at the end of its period and a better one higher', () => {
    const { scores, target } = twoYears(
      page({ rounds: [round('2026-06-30', 70, { isBelow: true }), round('2026-09-30', 90)] }),
      844,
    );
    const [low, high] = scores;
    expect(low?.x).toBeLessThan(high?.x ?? 0);
    expect(low?.y).toBeGreaterThan(high?.y ?? 0);
    expect(target?.y).toBeGreaterThan(high?.y ?? 0);
    expect(target?.y).toBeLessThan(low?.y ?? 0);
  });

  it('leave out what lies before them', () => {
    expect(twoYears(page({ rounds: [round('2024-06-30', 70)] }), 844).scores).toEqual([]);
  });

  it('let bars start at nought and count thousands only where there are many', () => {
    const few = twoYears(page({}, { '2026-05': 900 }), 844);
    expect(few.inThousands).toBe(false);
    const many = twoYears(page({}, { '2026-05': 42_000, '2026-10': 10 }), 844);
    expect(many.inThousands).toBe(true);
    for (const { y, height } of many.bars) expect(y + height).toBeCloseTo(LANES.bars.bottom);
  });

  it('say since when nothing was delivered, from a quarter on', () => {
    expect(twoYears(page({}, { '2026-08': 5 }), 844).silent).toBeNull();
    expect(twoYears(page({}, { '2026-07': 5 }), 844).silent?.month).toBe('2026-08');
  });

  it('show a form that is late, invalid or still out as not good', () => {
    const form = (code: string, state: 'onTime' | 'late' | 'issued' | 'made') => ({
      form: code,
      state,
      issuedOn: day('2026-09-01'),
      dueOn: day('2026-09-08'),
      returnedOn: state === 'issued' || state === 'made' ? null : day('2026-09-09'),
      opinion: '',
    });
    const forms = [form('F1', 'onTime'), form('F2', 'late'), form('F3', 'issued'), form('F4', 'made')];
    const drawn = twoYears(page({ rounds: [round('2026-09-30', 90, { forms })] }), 844);
    expect(drawn.forms.map(({ form: code, isGood }) => [code, isGood])).toEqual([
      ['F1', true],
      ['F2', false],
      ['F3', false],
    ]);
  });
});
