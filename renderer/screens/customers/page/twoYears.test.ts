import { describe, expect, it } from 'vitest';
import { day } from '../../../../db/model/day';
import type { CustomerPage } from '../../../../preload/contract/customers';
import { LANES, twoYears } from './twoYears';

const TODAY = day('2026-10-09');
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
    const drawn = twoYears(page({}), 844, TODAY);
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
      TODAY,
    );
    const [low, high] = scores;
    expect(low?.x).toBeLessThan(high?.x ?? 0);
    expect(low?.y).toBeGreaterThan(high?.y ?? 0);
    expect(target?.y).toBeGreaterThan(high?.y ?? 0);
    expect(target?.y).toBeLessThan(low?.y ?? 0);
  });

  it('take the target of the newest round with a figure', () => {
    const rounds = [round('2026-06-30', 70), round('2026-09-30', null, { target: 90 })];
    expect(twoYears(page({ rounds }), 844, TODAY).target?.score).toBe(80);
  });

  it('leave out what lies before them', () => {
    expect(twoYears(page({ rounds: [round('2024-06-30', 70)] }), 844, TODAY).scores).toEqual([]);
  });

  it('let bars start at nought and count thousands only where there are many', () => {
    const few = twoYears(page({}, { '2026-05': 900 }), 844, TODAY);
    expect(few.inThousands).toBe(false);
    const many = twoYears(page({}, { '2026-05': 42_000, '2026-10': 10 }), 844, TODAY);
    expect(many.inThousands).toBe(true);
    for (const { y, height } of many.bars) expect(y + height).toBeCloseTo(LANES.bars.bottom);
  });

  it('say since when nothing was delivered, from a quarter on', () => {
    expect(twoYears(page({}, { '2026-08': 5 }), 844, TODAY).silent).toBeNull();
    expect(twoYears(page({}, { '2026-07': 5 }), 844, TODAY).silent?.month).toBe('2026-08');
  });

  it.each([
    ['back in time', { state: 'onTime' }, 'good'],
    ['late', { state: 'late' }, 'missed'],
    ['invalid', { state: 'invalid' }, 'missed'],
    ['out in a closed round', { state: 'issued', due: '2026-10-30', isClosed: true }, 'missed'],
    ['out after its due day', { state: 'issued', due: '2026-10-08' }, 'missed'],
    ['out on its due day', { state: 'issued', due: '2026-10-09' }, 'running'],
    ['out without a deadline', { state: 'issued' }, 'running'],
    ['not issued', { state: 'made' }, undefined],
  ] as const)('mark a form that is %s', (_name, { state, ...more }, mark) => {
    const isBack = state !== 'issued' && state !== 'made';
    const form = {
      form: 'F1',
      state,
      issuedOn: day('2026-09-01'),
      dueOn: 'due' in more ? day(more.due) : null,
      returnedOn: isBack ? day('2026-09-09') : null,
      opinion: '',
    };
    const rounds = [round('2026-09-30', 90, { isClosed: 'isClosed' in more, forms: [form] })];
    expect(twoYears(page({ rounds }), 844, TODAY).forms[0]?.mark).toBe(mark);
  });
});
