import { describe, expect, it } from 'vitest';
import { type Moment, momentOf } from '../../../../db/model/day';
import { oneComplaint } from '../../../testing/complaintExamples';
import { PLACES } from '../../../testing/complaintWorkExamples';
import { blankOffice } from '../../../testing/office';

function at(time: string): Moment {
  return momentOf(Date.parse(`2026-03-12T${time}:00+08:00`));
}

/** A complaint received at 14:20 and confirmed at 14:35; OQC was told at 15:10. */
async function containing() {
  const clock = { now: at('14:20') };
  const office = await blankOffice(undefined, () => clock.now);
  const goTo = (time: string) => {
    clock.now = at(time);
  };
  const id = await oneComplaint(office);
  for (const [step, time] of [
    ['confirmed', '14:35'],
    ['notified', '14:52'],
    ['ipqcTold', '14:58'],
    ['oqcTold', '15:10'],
  ] as const) {
    goTo(time);
    await office.ask('complaints.tellTime', { id, step });
  }
  const times = async () => (await office.ask('complaints.show', { id })).cycles[0]?.times;
  return { ...office, id, goTo, times };
}

const COUNTED = { good: 12_363, bad: 37, countedAt: '2026-03-12T15:38' };

describe('the places of a complaint', () => {
  it('are kept as a whole list, with their sums', async () => {
    const { ask, id } = await containing();
    const { cycles } = await ask('complaints.saveStock', { id, lines: [...PLACES] });
    expect(cycles[0]?.sums).toEqual({ quantity: 15_660, good: 0, bad: 0, unknown: 15_660, uncounted: 0 });
    expect(
      cycles[0]?.lines.map(({ location, countedBy, unknown }) => [location, countedBy.name, unknown]),
    ).toEqual([
      ['成品仓 A3 / A5', '孙立群', 12_400],
      ['冲压 2 线', '罗春梅', 3_260],
    ]);
  });

  it('keep their rows, in the order in which they are sent', async () => {
    const { ask, id } = await containing();
    const lines = (await ask('complaints.saveStock', { id, lines: [...PLACES] })).cycles[0]?.lines ?? [];
    const turned = [PLACES[1], PLACES[0]].map((place, one) => ({ ...place, id: lines[1 - one]?.id ?? '' }));
    const after = (await ask('complaints.saveStock', { id, lines: turned })).cycles[0]?.lines;
    expect(after?.map((line) => line.id)).toEqual([lines[1]?.id, lines[0]?.id]);
  });

  it('hold closing up by what is unknown', async () => {
    const { ask, id } = await containing();
    await ask('complaints.saveStock', { id, lines: [...PLACES, { place: 'transit' }] });
    const { gates } = await ask('complaints.gates', { id });
    expect(gates.find(({ gate }) => gate === 'counted')).toMatchObject({ isMet: false, missing: 15_661 });
  });

  it('stand in the history in words', async () => {
    const { ask, id } = await containing();
    await ask('complaints.saveStock', { id, lines: [PLACES[0]] });
    const { rows } = await ask('history.record', { record: 'complaint', key: id });
    expect(rows.find(({ channel }) => channel === 'complaints.saveStock')?.changes).toEqual([
      { field: 'stock', old: '', new: '成品库存 · 成品仓 A3 / A5 · 孙立群 · 12400 / – / –' },
    ]);
  });

  it('say nothing when nothing is new', async () => {
    const { ask, id } = await containing();
    const first = await ask('complaints.saveStock', { id, lines: [] });
    expect(first.cycles[0]?.lines).toEqual([]);
    const { rows } = await ask('history.record', { record: 'complaint', key: id });
    expect(rows.some(({ channel }) => channel === 'complaints.saveStock')).toBe(false);
  });
});

describe('a reported count', () => {
  it('of all stock tells t4, at its time', async () => {
    const { ask, id, goTo, times } = await containing();
    goTo('15:38');
    await ask('complaints.saveStock', { id, lines: [{ ...PLACES[0], ...COUNTED }, PLACES[1]] });
    expect(await times()).toMatchObject({ stockCounted: at('15:38'), wipCounted: null });
    const { cycles } = await ask('complaints.clocks', { id });
    expect(cycles[0]?.clocks.find(({ step }) => step === 'stockCounted')).toMatchObject({ state: 'onTime' });
  });

  it('of the work in process tells t6, late where it is', async () => {
    const { ask, id, goTo } = await containing();
    goTo('15:41');
    const counted = { ...PLACES[1], good: 3_204, bad: 56, countedAt: 'now' };
    await ask('complaints.saveStock', { id, lines: [counted] });
    const { cycles } = await ask('complaints.clocks', { id });
    expect(cycles[0]?.clocks.find(({ step }) => step === 'wipCounted')).toMatchObject({ minutesLate: 13 });
  });

  it('of one of two places tells nothing yet', async () => {
    const { ask, id, goTo, times } = await containing();
    goTo('15:38');
    await ask('complaints.saveStock', {
      id,
      lines: [
        { ...PLACES[0], ...COUNTED },
        { ...PLACES[0], location: '发货区' },
      ],
    });
    expect(await times()).toMatchObject({ stockCounted: null });
  });

  it('later than the first changes no time that was told', async () => {
    const { ask, id, goTo, times } = await containing();
    goTo('15:38');
    const first = { ...PLACES[0], ...COUNTED };
    await ask('complaints.saveStock', { id, lines: [first] });
    goTo('16:00');
    const more = { place: 'stock', location: '发货区', quantity: 0, countedAt: at('16:00') } as const;
    await ask('complaints.saveStock', { id, lines: [first, more] });
    expect(await times()).toMatchObject({ stockCounted: at('15:38') });
  });

  it('that lies back asks why', async () => {
    const { reply, ask, id, goTo, times } = await containing();
    goTo('15:50');
    const asked = { id, lines: [{ ...PLACES[0], ...COUNTED }] };
    expect(await reply('complaints.saveStock', asked)).toMatchObject({
      ok: false,
      refusal: { code: 'reason-missing', facts: { step: 'stockCounted', asked: 'backDated' } },
    });
    await ask('complaints.saveStock', { ...asked, reason: '在仓库清点，没带电脑' });
    expect(await times()).toMatchObject({ stockCounted: at('15:38') });
  });
});

describe('a list of places is refused', () => {
  it.each([
    ['with more judged than there are', { quantity: 5, good: 4, bad: 2 }, 'count-not-possible'],
    ['counted without a quantity', { countedAt: '2026-03-12' }, 'count-not-possible'],
    ['judged without a quantity', { good: 4 }, 'count-not-possible'],
    ['counted tomorrow', { quantity: 0, countedAt: '2026-03-13' }, 'wrong-input'],
    ['with half a piece', { quantity: 1.5 }, 'wrong-input'],
    ['with less than nothing', { quantity: -1 }, 'wrong-input'],
  ])('%s', async (_what, line, code) => {
    const { refused, id } = await containing();
    expect(await refused('complaints.saveStock', { id, lines: [{ place: 'stock', ...line }] })).toBe(code);
  });

  it('when somebody else changed it meanwhile', async () => {
    const { ask, reply, id } = await containing();
    const { seen } = await ask('complaints.stock', { id });
    await ask('complaints.saveStock', { id, seen, lines: [PLACES[0]] });
    expect(await reply('complaints.saveStock', { id, seen, lines: [PLACES[1]] })).toMatchObject({
      ok: false,
      refusal: { code: 'changed-meanwhile', facts: { list: 'stock', at: '15:10' } },
    });
  });

  it('without a place that has goods in rework', async () => {
    const { ask, refused, id } = await containing();
    const { cycles } = await ask('complaints.saveStock', { id, lines: [PLACES[1]] });
    const stock = cycles[0]?.lines[0]?.id ?? '';
    await ask('complaints.saveRework', { id, lots: [{ stock, quantityIn: 56 }] });
    expect(await refused('complaints.saveStock', { id, lines: [] })).toBe('line-in-rework');
  });

  it('with a line of another complaint', async () => {
    const office = await containing();
    const { cycles } = await office.ask('complaints.saveStock', { id: office.id, lines: [PLACES[1]] });
    const other = await oneComplaint(office);
    const lines = [{ ...PLACES[1], id: cycles[0]?.lines[0]?.id ?? '' }];
    expect(await office.refused('complaints.saveStock', { id: other, lines })).toBe('wrong-input');
  });
});
