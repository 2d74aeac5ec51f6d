import { describe, expect, it } from 'vitest';
import { day, momentOf } from '../../../../db/model/day';
import { oneComplaint } from '../../../testing/complaintExamples';
import { blankOffice, csv, type TestOffice } from '../../../testing/office';

const BLANK = { customer: '' } as const;
// The office's clock stands at noon of 2026-10-09 in Shanghai.
const NOON = Date.UTC(2026, 9, 9, 4);

async function plant(): Promise<TestOffice> {
  const office = await blankOffice();
  await office.ask('customers.import', {
    file: csv('c.csv', [
      '客户编号,客户名称,状态',
      'C1,厦门恒通橡塑,已有',
      'C2,恒通五金,已有',
      'C3,Hansen Ltd,已有',
    ]),
  });
  const contact = { name: '陈工', position: 'SQE', phone: '13800000000', email: 'chen@example.com' };
  await office.ask('customers.saveContact', { code: 'C1', uid: null, contact });
  await office.ask('deliveries.import', {
    file: csv('d.csv', [
      '订单号,行号,客户编号,料号,品名,数量,应交日期,实交日期',
      'SO1,1,C1,P1012,端子 2.8,5000,2026-09-01,2026-09-02',
      'SO2,1,C1,P1012,端子 2.8,3000,2026-10-01,2026-10-01',
      'SO3,1,C1,P2001,外壳,100,2026-08-01,2026-08-01',
      'SO4,1,C2,P1021,端子 4.8,100,2026-08-01,2026-08-01',
    ]),
  });
  return office;
}

describe('what is proposed while a complaint is taken', () => {
  it.each([
    ['the code', 'C1', ['C1'], 'C1'],
    ['a part of the name', '恒通', ['C2', 'C1'], null],
    ['pinyin', 'xmht', ['C1'], null],
    ['the whole name', '恒通五金', ['C2'], 'C2'],
    ['nothing', '', [], null],
    ['a name that nobody has', '不存在', [], null],
  ])('a customer by %s', async (_how, customer, codes, typed) => {
    const found = await (await plant()).ask('complaints.propose', { customer });
    expect(found.customers.map(({ code }) => code)).toEqual(codes);
    expect(found.customer?.code ?? null).toBe(typed);
  });

  it('his people with phone and e-mail, then who complained before', async () => {
    const office = await plant();
    const other = { customer: 'C1', complainant: '王小姐', phone: '0592-1', problem: '毛边' };
    await office.ask('complaints.add', other);
    const { contacts } = await office.ask('complaints.propose', { customer: 'C1' });
    expect(contacts).toEqual([
      { name: '陈工', position: 'SQE', phone: '13800000000', email: 'chen@example.com' },
      { name: '王小姐', position: '', phone: '0592-1', email: '' },
    ]);
    const typed = await office.ask('complaints.propose', { customer: 'C1', complainant: 'wxj' });
    expect(typed.contacts.map(({ name }) => name)).toEqual(['王小姐']);
  });

  it('parts that he was delivered last first, and his last deliveries of the one that is told', async () => {
    const office = await plant();
    const all = await office.ask('complaints.propose', { customer: 'C1' });
    expect(all.parts.map(({ part }) => part)).toEqual(['P1012', 'P2001']);
    const found = await office.ask('complaints.propose', { customer: 'C1', part: 'P1012' });
    expect(found.parts[0]).toEqual({
      ...{ part: 'P1012', partName: '端子 2.8', model: '', deliveredOn: '2026-10-01' },
    });
    expect(found.deliveries.map(({ orderNumber }) => orderNumber)).toEqual(['SO2', 'SO1']);
    const named = await office.ask('complaints.propose', { customer: 'C1', part: 'wk' });
    expect(named.parts.map(({ part }) => part)).toEqual(['P2001']);
  });

  it('problems by their own words, those of the part before all others', async () => {
    const office = await plant();
    for (const [part, problem] of [
      ['P1', '毛边'],
      ['P1', '毛边'],
      ['P1012', '端子变形'],
    ] as const)
      await office.ask('complaints.add', { customer: 'C2', part, problem });
    const { problems } = await office.ask('complaints.propose', { part: 'P1012' });
    expect(problems).toEqual([
      { problem: '端子变形', count: 1 },
      { problem: '毛边', count: 2 },
    ]);
    const typed = await office.ask('complaints.propose', { problem: 'mb' });
    expect(typed.problems.map(({ problem }) => problem)).toEqual(['毛边']);
  });

  it('what may be taken a second time', async () => {
    const office = await plant();
    const asked = { customer: 'C1', part: 'P1012', problem: '端子变形' };
    await office.ask('complaints.add', { ...asked, customer: 'C2' });
    await office.ask('complaints.add', { ...asked, part: 'P1' });
    const { code } = await office.ask('complaints.add', asked);
    const repeats = async (more: object) =>
      (await office.ask('complaints.propose', { ...asked, ...more })).repeats.map((one) => one.code);
    expect(await repeats({})).toEqual([code]);
    expect(await repeats({ except: code })).toEqual([]);
    const later = (days: number) => momentOf(NOON + days * 86_400_000);
    expect(await repeats({ receivedAt: later(7) })).toEqual([code]);
    expect(await repeats({ receivedAt: later(8) })).toEqual([]);
    await office.ask('settings.change', { complaintRepeatDays: 8 });
    expect(await repeats({ receivedAt: later(8) })).toEqual([code]);
  });

  it('the clock profile of the class, and until when the 8D report is due', async () => {
    const office = await plant();
    const usual = (await office.ask('complaints.propose', BLANK)).profile;
    expect([usual.code, usual.replyDue.day, usual.replyDue.by]).toEqual([
      'standard',
      '2026-10-13',
      'profile',
    ]);
    const safety = await office.ask('complaints.propose', {
      isSafety: true,
      customerDueOn: day('2026-10-10'),
    });
    expect([safety.profile.code, safety.profile.replyDue.day]).toEqual(['safety', '2026-10-10']);
  });
});

describe('taking a complaint', () => {
  it('what came in earlier than the office takes is told with a reason, what lies ahead never', async () => {
    const office = await plant();
    const at = (minutes: number) => momentOf(NOON + minutes * 60_000);
    const asked = { customer: 'C1', problem: '毛边' };
    await office.ask('complaints.add', { ...asked, receivedAt: at(-2) });
    expect(await office.refused('complaints.add', { ...asked, receivedAt: at(-3) })).toBe('reason-missing');
    expect(await office.refused('complaints.add', { ...asked, receivedAt: at(1) })).toBe('time-in-future');
    const { code } = await office.ask('complaints.add', { ...asked, receivedAt: at(-60), reason: '午休' });
    expect(code).toBe('KS2026-002');
  });

  it('keeps the part that it names, and never changes what the office told of it', async () => {
    const office = await plant();
    const add = (partName: string, model: string) =>
      office.ask('complaints.add', { customer: 'C1', problem: '毛边', part: 'P7', partName, model });
    await add('外壳', '');
    await add('别的名字', 'M1');
    expect((await office.ask('complaints.parts', {})).parts).toEqual([
      { code: 'P7', name: '外壳', model: 'M1', family: '', familyByRule: 'p7' },
    ]);
  });

  it('ends the draft that it was taken as', async () => {
    const office = await plant();
    await office.ask('complaints.saveDraft', { typed: { customer: 'C1', isSafety: true } });
    const { draft } = await office.ask('complaints.draft', {});
    expect(draft?.typed).toEqual({ customer: 'C1', isSafety: true });
    await office.ask('complaints.add', { customer: 'C1', problem: '毛边' });
    expect((await office.ask('complaints.draft', {})).draft).not.toBeNull();
    await office.ask('complaints.add', { customer: 'C1', problem: '毛边', isDrafted: true });
    expect((await office.ask('complaints.draft', {})).draft).toBeNull();
  });
});

describe('parts', () => {
  it('are added and changed; a field that is left out stays', async () => {
    const office = await blankOffice();
    const parts = [
      { code: 'P1', name: '端子', family: '端子类' },
      { code: 'P2', name: '外壳' },
    ];
    expect(await office.ask('complaints.saveParts', { parts })).toEqual({ added: 2, changed: 0 });
    const again = [
      { code: 'P1', model: 'M' },
      { code: 'P2', name: '外壳' },
    ];
    expect(await office.ask('complaints.saveParts', { parts: again })).toEqual({ added: 0, changed: 1 });
    const kept = (await office.ask('complaints.parts', {})).parts;
    expect(kept.map(({ family, model, familyByRule }) => [family, model, familyByRule])).toEqual([
      ['端子类', 'M', 'p1'],
      ['', '', 'p2'],
    ]);
  });
});

describe('the defect is confirmed with the customer', () => {
  it('now, with what was agreed; later only the agreement changes', async () => {
    const office = await blankOffice();
    const id = await oneComplaint(office);
    const confirmed = await office.ask('complaints.confirm', { id, conclusion: 'justified' });
    expect(confirmed.confirmedAt).toBe('2026-10-09T04:00:00.000Z');
    const other = await office.ask('complaints.confirm', { id, conclusion: 'notJustified' });
    expect([other.conclusion, other.confirmedAt]).toEqual(['notJustified', confirmed.confirmedAt]);
  });

  it('another time than the told one needs a reason', async () => {
    const office = await blankOffice();
    const id = await oneComplaint(office);
    const asked = { id, conclusion: 'justified', at: '2026-10-09T12:00:00' };
    expect(await office.refused('complaints.confirm', { ...asked, at: '2026-10-09T12:01' })).toBe(
      'time-in-future',
    );
    await office.reply('complaints.confirm', asked);
    expect(await office.refused('complaints.confirm', { ...asked, at: '2026-10-09T11:59' })).toBe(
      'reason-missing',
    );
  });
});
