import { describe, expect, it } from 'vitest';
import { day } from '../../../../db/model/day';
import type { Input } from '../../../../preload/contract/index';
import { closedComplaint, oneComplaint } from '../../../testing/complaintExamples';
import { lastTold } from '../../../testing/lastTold';
import { blankOffice, type TestOffice } from '../../../testing/office';

const RETURN = { kind: 'goodsReturn', quantity: 14, reference: 'RMA-01', dueOn: day('2026-10-08') } as const;
const REPLACEMENT = { kind: 'replacement', quantity: 500, dueOn: day('2026-10-12') } as const;
const CREDIT = { kind: 'credit', amount: 123_450 } as const;

type Asked = Input<'complaints.saveSettlements'>['settlements'];

async function settled(office: TestOffice, settlements: Asked): Promise<string> {
  const id = await oneComplaint(office);
  await office.ask('complaints.saveSettlements', { id, settlements });
  return id;
}

describe('returns, replacements and credits', () => {
  it('are kept as a list, each with its state, in the office’s currency', async () => {
    const office = await blankOffice();
    const id = await settled(office, [RETURN, REPLACEMENT, CREDIT, CREDIT]);
    const { settlements, credits } = await office.ask('complaints.settlement', { id });
    expect(settlements.map(({ kind, state, currency, cycle }) => [kind, state, currency, cycle])).toEqual([
      ['goodsReturn', 'overdue', 'CNY', 1],
      ['replacement', 'open', 'CNY', 1],
      ['credit', 'open', 'CNY', 1],
      ['credit', 'open', 'CNY', 1],
    ]);
    expect(credits).toEqual([{ currency: 'CNY', amount: 246_900 }]);
  });

  it('tell the trail only what changed, by kind', async () => {
    const office = await blankOffice();
    const id = await oneComplaint(office);
    await office.ask('complaints.saveSettlements', { id, settlements: [RETURN, CREDIT] });
    expect(await lastTold(office)).toMatchObject({
      old: { goodsReturn: '', credit: '' },
      new: { goodsReturn: '14 · RMA-01 · 2026-10-08', credit: '1,234.50 CNY' },
    });
    const { settlements } = await office.ask('complaints.settlement', { id });
    const done = settlements.map(({ cycle: _cycle, state: _state, ...line }) =>
      line.kind === 'goodsReturn' ? { ...line, doneOn: day('2026-10-09') } : line,
    );
    await office.ask('complaints.saveSettlements', { id, settlements: done });
    expect(await lastTold(office)).toMatchObject({
      old: { goodsReturn: '14 · RMA-01 · 2026-10-08' },
      new: { goodsReturn: '14 · RMA-01 · 2026-10-08 · ✓ 2026-10-09' },
    });
  });

  it('are not put over a list that somebody else changed meanwhile', async () => {
    const office = await blankOffice();
    const id = await oneComplaint(office);
    const { seen } = await office.ask('complaints.settlement', { id });
    await office.ask('complaints.saveSettlements', { id, settlements: [RETURN], seen: seen.settlements });
    const stale = { id, settlements: [CREDIT], seen: seen.settlements };
    expect(await office.refused('complaints.saveSettlements', stale)).toBe('changed-meanwhile');
  });

  it('keep the run that they were promised in after a reopening', async () => {
    const office = await blankOffice();
    const id = await closedComplaint(office);
    await office.ask('complaints.saveSettlements', { id, settlements: [REPLACEMENT], reason: '客户要求' });
    await office.ask('complaints.reopen', { id, reason: '又发生' });
    const { settlements } = await office.ask('complaints.settlement', { id });
    const { cycle: _cycle, state: _state, ...line } = settlements[0] ?? { cycle: 0, state: '', ...CREDIT };
    await office.ask('complaints.saveSettlements', { id, settlements: [line, CREDIT] });
    const after = await office.ask('complaints.settlement', { id });
    expect(after.settlements.map(({ kind, cycle }) => [kind, cycle])).toEqual([
      ['replacement', 1],
      ['credit', 2],
    ]);
    expect((await office.ask('complaints.settlement', { id, cycle: 1 })).settlements).toHaveLength(1);
  });

  it('change in a closed complaint only with a reason', async () => {
    const office = await blankOffice();
    const id = await closedComplaint(office);
    expect(await office.refused('complaints.saveSettlements', { id, settlements: [RETURN] })).toBe(
      'reason-missing',
    );
    await office.ask('complaints.saveSettlements', { id, settlements: [RETURN], reason: '补记' });
    expect((await lastTold(office)).reason).toBe('补记');
  });

  it.each([
    ['done on a day that has not come', { ...RETURN, doneOn: '2026-10-10' }],
    ['less than nothing', { ...CREDIT, amount: -1 }],
    ['part of a cent', { ...CREDIT, amount: 0.5 }],
    ['a currency that nobody has', { ...CREDIT, currency: 'XXX' }],
    ['a key that is no key', { ...CREDIT, id: 'x' }],
  ])('are refused: %s', async (_what, wrong) => {
    const office = await blankOffice();
    const id = await oneComplaint(office);
    expect(await office.refused('complaints.saveSettlements', { id, settlements: [wrong] })).toBe(
      'wrong-input',
    );
  });

  it('do not take the row of another complaint', async () => {
    const office = await blankOffice();
    const first = await settled(office, [RETURN]);
    const { settlements } = await office.ask('complaints.settlement', { id: first });
    const foreign = { ...RETURN, id: settlements[0]?.id };
    const id = await oneComplaint(office);
    expect(await office.refused('complaints.saveSettlements', { id, settlements: [foreign] })).toBe(
      'wrong-input',
    );
  });
});

describe('a visit to the customer', () => {
  const VISIT = {
    ...{ visitOn: day('2026-10-10'), startsAt: '14:30', place: '东莞', whom: '陈工', goers: '李课长' },
    papers: [{ text: '8D 报告', isReady: true }, { text: '良品样件' }],
  };

  it('that is tomorrow and not rehearsed is late, and on the calendar', async () => {
    const office = await blankOffice();
    const id = await oneComplaint(office);
    await office.ask('complaints.saveVisits', { id, visits: [VISIT] });
    const { visits } = await office.ask('complaints.settlement', { id });
    expect(visits).toMatchObject([
      {
        state: 'rehearsalLate',
        rehearsalDueOn: '2026-10-08',
        papers: [{ isReady: true }, { isReady: false }],
      },
    ]);
    const { dues, earlier } = await office.ask('today.dues', {
      from: day('2026-10-09'),
      to: day('2026-10-31'),
    });
    const ours = [...earlier, ...dues].filter(({ complaint, kind }) => complaint === id && kind !== 'reply');
    expect(ours.map(({ kind, on, who }) => [kind, on, who])).toEqual([
      ['rehearsal', '2026-10-08', '14:30 · 客户 C1 · 东莞 · 李课长'],
      ['visit', '2026-10-10', '14:30 · 客户 C1 · 东莞 · 李课长'],
    ]);
  });

  it('leaves the calendar when its result is told', async () => {
    const office = await blankOffice();
    const id = await oneComplaint(office);
    const made = {
      ...VISIT,
      visitOn: day('2026-10-08'),
      reviewedOn: day('2026-10-07'),
      doneOn: day('2026-10-08'),
    };
    await office.ask('complaints.saveVisits', { id, visits: [{ ...made, result: '客户接受对策' }] });
    const { earlier } = await office.ask('today.dues', { from: day('2026-10-09'), to: day('2026-10-31') });
    expect(earlier.filter(({ kind }) => kind === 'visit' || kind === 'rehearsal')).toEqual([]);
    expect((await lastTold(office)).new.visits).toBe(
      '2026-10-08 · 14:30 · 东莞 · 陈工 · 李课长 · ✓ 8D 报告, 良品样件 · → 2026-10-07 · ✓ 2026-10-08 · 客户接受对策',
    );
  });

  it('is not rehearsed after it was made', async () => {
    const office = await blankOffice();
    const id = await oneComplaint(office);
    const wrong = { ...VISIT, visitOn: day('2026-10-07'), reviewedOn: day('2026-10-08') };
    expect(await office.refused('complaints.saveVisits', { id, visits: [wrong] })).toBe('wrong-input');
  });
});

describe('what is promised', () => {
  it('is on the calendar and in its file until it is done, after closing too', async () => {
    const office = await blankOffice();
    const id = await closedComplaint(office);
    await office.ask('complaints.saveSettlements', {
      id,
      settlements: [RETURN, REPLACEMENT, CREDIT],
      reason: '补记',
    });
    const { dues, earlier } = await office.ask('today.dues', {
      from: day('2026-10-09'),
      to: day('2026-10-31'),
    });
    const ours = [...earlier, ...dues].filter(({ complaint }) => complaint === id);
    expect(ours.map(({ kind, on }) => [kind, on])).toEqual([
      ['goodsReturn', '2026-10-08'],
      ['replacement', '2026-10-12'],
    ]);
    const { file } = await office.ask('today.calendarFile', {});
    expect(new TextDecoder().decode(file.bytes)).toContain('SUMMARY:补货 KS2026-001：端子变形');
  });

  it('is no longer due when the complaint is withdrawn', async () => {
    const office = await blankOffice();
    const id = await settled(office, [REPLACEMENT]);
    await office.ask('complaints.withdraw', { id, reason: '客户撤回' });
    const { dues } = await office.ask('today.dues', { from: day('2026-10-09'), to: day('2026-10-31') });
    expect(dues.filter(({ complaint }) => complaint === id)).toEqual([]);
  });
});
