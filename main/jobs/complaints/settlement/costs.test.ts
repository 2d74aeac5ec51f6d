import { describe, expect, it } from 'vitest';
import { day } from '../../../../db/model/day';
import { oneComplaint } from '../../../testing/complaintExamples';
import { lastTold } from '../../../testing/lastTold';
import { blankOffice } from '../../../testing/office';

describe('costs', () => {
  it('are summed exactly, by kind, and over the complaints of one cause', async () => {
    const office = await blankOffice();
    const [one, other] = [await oneComplaint(office), await oneComplaint(office)];
    const spentOn = day('2026-10-08');
    await office.ask('complaints.saveCosts', {
      id: one,
      costs: [
        { kind: 'sorting', amount: 10, spentOn },
        { kind: 'freight', amount: 20, spentOn, note: '顺丰' },
        { kind: 'claim', amount: 500, currency: 'USD', spentOn },
      ],
    });
    await office.ask('complaints.saveCosts', {
      id: other,
      costs: [{ kind: 'freight', amount: 70, spentOn }],
    });
    const db = office.opened.office.db();
    const cause = await db
      .insertInto('causeRecord')
      .values({ uid: 'cause', code: 'TL2026-001', title: '吸塑盘变形', openedOn: spentOn })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db.updateTable('complaint').set({ causeRecordId: cause.id }).execute();
    const { costSums, causeCosts } = await office.ask('complaints.settlement', { id: one });
    expect(costSums.map(({ currency, amount }) => [currency, amount])).toEqual([
      ['CNY', 30],
      ['USD', 500],
    ]);
    expect(causeCosts).toMatchObject({ complaints: 2, sums: [{ amount: 100 }, { amount: 500 }] });
    expect((await lastTold(office)).new).toEqual({ costFreight: '2026-10-08 · 0.70 CNY' });
  });

  it('are written in the currency that the office has set', async () => {
    const office = await blankOffice();
    await office.ask('settings.change', { currency: 'JPY' });
    const id = await oneComplaint(office);
    await office.ask('complaints.saveCosts', {
      id,
      costs: [{ kind: 'scrap', amount: 1200, spentOn: day('2026-10-08') }],
    });
    expect((await office.ask('complaints.settlement', { id })).costs).toMatchObject([{ currency: 'JPY' }]);
    expect((await lastTold(office)).new.costScrap).toBe('2026-10-08 · 1,200 JPY');
  });
});
