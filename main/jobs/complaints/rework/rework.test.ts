import { describe, expect, it } from 'vitest';
import { day } from '../../../../db/model/day';
import { oneComplaint } from '../../../testing/complaintExamples';
import { LOT, oneLot, PLACES } from '../../../testing/complaintWorkExamples';
import { blankOffice } from '../../../testing/office';

const TODAY = day('2026-10-09');

describe('a lot in rework', () => {
  it('is tracked to nothing', async () => {
    const office = await blankOffice();
    const { id, lot } = await oneLot(office);
    await office.ask('complaints.addReworkDay', { id, lot, good: 60, scrapped: 3 });
    const { cycles } = await office.ask('complaints.addReworkDay', { id, lot, good: 30 });
    expect(cycles[0]?.sums).toEqual({ in: 93, good: 90, scrapped: 3, open: 0 });
    const { gates } = await office.ask('complaints.gates', { id });
    expect(gates.find(({ gate }) => gate === 'reworked')).toMatchObject({ isMet: true });
  });

  it('holds closing up while pieces are open', async () => {
    const office = await blankOffice();
    const { id, lot } = await oneLot(office);
    await office.ask('complaints.addReworkDay', { id, lot, good: 60, scrapped: 3 });
    const { gates } = await office.ask('complaints.gates', { id });
    expect(gates.find(({ gate }) => gate === 'reworked')).toMatchObject({ isMet: false, missing: 30 });
  });

  it('comes from a place of the list', async () => {
    const office = await blankOffice();
    const id = await oneComplaint(office);
    const places = await office.ask('complaints.saveStock', { id, lines: [...PLACES] });
    const stock = places.cycles[0]?.lines[1]?.id ?? '';
    const { cycles } = await office.ask('complaints.saveRework', { id, lots: [{ ...LOT, stock }] });
    expect(cycles[0]?.lots[0]).toMatchObject({ stock, from: '冲压 2 线', quantityIn: 93, startedOn: TODAY });
  });

  it('gets a day taken back with a reason', async () => {
    const office = await blankOffice();
    const { id, lot } = await oneLot(office);
    const told = await office.ask('complaints.addReworkDay', { id, lot, good: 60 });
    const one = told.cycles[0]?.lots[0]?.progress[0]?.id ?? '';
    const { cycles } = await office.ask('complaints.dropReworkDay', { id, day: one, reason: '报错了' });
    expect(cycles[0]?.sums.open).toBe(93);
    const { rows } = await office.ask('history.record', { record: 'complaint', key: id });
    expect(rows.some(({ reason }) => reason === '报错了')).toBe(true);
  });

  it('stands among what is due, overdue after its day, until it is done', async () => {
    const office = await blankOffice();
    const id = await oneComplaint(office);
    const lots = [{ ...LOT, startedOn: day('2026-10-01'), dueOn: day('2026-10-08') }];
    const { cycles } = await office.ask('complaints.saveRework', { id, lots });
    const period = { from: TODAY, to: TODAY };
    expect((await office.ask('today.dues', period)).earlier).toMatchObject([
      { kind: 'rework', on: '2026-10-08', who: '罗春梅', complaint: id },
    ]);
    expect(cycles[0]?.lots[0]?.isLate).toBe(true);
    await office.ask('complaints.addReworkDay', { id, lot: cycles[0]?.lots[0]?.id ?? '', good: 93 });
    expect((await office.ask('today.dues', period)).earlier).toEqual([]);
  });
});

describe('rework is refused', () => {
  it('when more comes out than went in', async () => {
    const office = await blankOffice();
    const { id, lot } = await oneLot(office);
    await office.ask('complaints.addReworkDay', { id, lot, good: 90 });
    expect(await office.reply('complaints.addReworkDay', { id, lot, good: 2, scrapped: 2 })).toMatchObject({
      refusal: { code: 'rework-exceeds', facts: { open: 3, asked: 4 } },
    });
  });

  it.each([
    ['nothing done', { good: 0 }],
    ['tomorrow', { good: 1, workedOn: '2026-10-10' }],
    ['before it was begun', { good: 1, workedOn: '2026-10-08' }],
  ])('with %s', async (_what, told) => {
    const office = await blankOffice();
    const { id, lot } = await oneLot(office);
    expect(await office.refused('complaints.addReworkDay', { id, lot, ...told })).toBe('wrong-input');
  });

  it.each([
    ['a begun lot is taken away', [], 'lot-begun'],
    ['less goes in than was done', [{ quantityIn: 39 }], 'rework-exceeds'],
    ['nothing goes in', [{ quantityIn: 0 }], 'wrong-input'],
    ['a department is not known', [{ quantityIn: 93, department: '火星部' }], 'unknown-department'],
    ['a place is not of the list', [{ quantityIn: 93, stock: 'none' }], 'wrong-input'],
  ])('when %s', async (_what, lots, code) => {
    const office = await blankOffice();
    const { id, lot } = await oneLot(office);
    await office.ask('complaints.addReworkDay', { id, lot, good: 40 });
    const asked = { id, lots: lots.map((one) => ({ ...one, id: lot })) };
    expect(await office.refused('complaints.saveRework', asked)).toBe(code);
  });

  it('when somebody else changed the lots meanwhile, but not for a day’s progress', async () => {
    const office = await blankOffice();
    const { id, lot } = await oneLot(office);
    const { seen } = await office.ask('complaints.rework', { id });
    await office.ask('complaints.addReworkDay', { id, lot, good: 40 });
    const lots = [{ ...LOT, id: lot, method: '返修' }];
    await office.ask('complaints.saveRework', { id, seen, lots });
    expect(await office.refused('complaints.saveRework', { id, seen, lots: [{ ...LOT, id: lot }] })).toBe(
      'changed-meanwhile',
    );
  });
});
