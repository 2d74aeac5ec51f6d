import { describe, expect, it } from 'vitest';
import { type StepTimes, stepClocks } from '../../../../../db/model/complaints/clocks';
import { type Moment, momentOf } from '../../../../../db/model/day';
import { SHIPPED_CLOCK_PROFILES } from '../../../../../db/shipped/clockProfiles';
import { clockLineShape } from './clockLineShape';
import { placeLabels, widthOf } from './placeLabels';

const at = (time: string): Moment => momentOf(Date.parse(`2026-03-12T${time}:00+08:00`));
const CHAIN = SHIPPED_CLOCK_PROFILES[1]?.clocks ?? [];
const WIDTH = 800;

const TIMES = {
  ...{ received: at('13:06'), confirmed: at('13:18'), notified: at('13:41'), oqcTold: at('14:04') },
  ...{ ipqcTold: at('13:55'), wipCounted: at('14:12') },
};

function shape(times: StepTimes, now: string, width = WIDTH) {
  const clocks = stepClocks(CHAIN, times, { now: at(now), isOpen: true });
  const shown = clocks.map((clock) => ({ ...clock, lateBefore: null }));
  return clockLineShape({ clocks: shown, times, now: Date.parse(at(now)), isRunning: true }, width);
}

describe('the clock line', () => {
  it('has every told event in its lane, in the order of time', () => {
    const { marks } = shape(TIMES, '14:22');
    expect(marks.map(({ step, kind, y }) => [step, kind, y])).toEqual([
      ['received', 'event', 48],
      ['confirmed', 'event', 48],
      ['notified', 'event', 48],
      ['oqcTold', 'event', 94],
      ['stockCounted', 'due', 94],
      ['ipqcTold', 'late', 136],
      ['wipCounted', 'event', 136],
    ]);
    const common = marks.slice(0, 3).map(({ x }) => x);
    expect(common).toEqual(common.toSorted((left, right) => left - right));
  });

  it('is a real scale: twice the minutes are twice as long', () => {
    const { marks } = shape(TIMES, '14:22');
    const x = (step: string) => marks.find((mark) => mark.step === step)?.x ?? 0;
    const perMinute = (x('confirmed') - x('received')) / 12;
    expect((x('notified') - x('confirmed')) / 23).toBeCloseTo(perMinute, 6);
    expect((x('stockCounted') - x('oqcTold')) / 30).toBeCloseTo(perMinute, 6);
  });

  it('is red only beyond the limit, running until now, and dashed until the limit', () => {
    const { parts } = shape(TIMES, '14:22');
    expect(parts.map(({ kind }) => kind)).toEqual([
      ...['spent', 'spent', 'spent'],
      ...['running', 'allowed'],
      ...['spent', 'late'],
      'spent',
    ]);
  });

  it('goes on for an hour and a half beyond what ran out, and no further', () => {
    expect(shape(TIMES, '15:30').nowX).not.toBeNull();
    expect(shape(TIMES, '23:30').nowX).toBeNull();
    const late = shape(TIMES, '23:30').parts.find(({ kind }) => kind === 'late');
    expect(late?.to).toBeLessThanOrEqual(WIDTH);
  });

  it.each(['13:06', '13:40', '14:22', '20:00'])('stands within its width at %s', (now) => {
    for (const width of [300, 620, 1400]) {
      const { marks, parts, limits } = shape(TIMES, now, width);
      const all = [...marks, ...limits].map(({ x }) => x).concat(parts.flatMap(({ from, to }) => [from, to]));
      expect(all.every((x) => x >= 0 && x <= width)).toBe(true);
    }
  });

  it('can be drawn when only the receipt is told', () => {
    expect(shape({ received: at('13:06') }, '13:10').marks).toHaveLength(1);
  });
});

describe('labels', () => {
  const text = (words: string) => ({ sign: 't1', whole: words, short: '14:00', used: '用 23 分' });

  it('never lie over one another', () => {
    for (const width of [400, 620, 1000]) {
      const { marks } = shape(TIMES, '14:22', width);
      const labels = placeLabels(marks, () => text('通知改善工程 13:41'), width);
      for (const one of labels)
        for (const other of labels) {
          if (one === other || Math.abs(one.y - other.y) >= 13) continue;
          const [left, right] = one.x < other.x ? [one, other] : [other, one];
          const end = left.x + widthOf(left.text.sign) + widthOf(left.shown) + widthOf(left.used);
          expect(end).toBeLessThanOrEqual(right.x);
        }
    }
  });

  it('say what is late before what is over', () => {
    const { marks } = shape(TIMES, '14:22', 400);
    const labels = placeLabels(marks, () => text('通知改善工程 13:41'), 400);
    expect(labels.some(({ mark }) => mark.kind === 'late')).toBe(true);
  });
});
