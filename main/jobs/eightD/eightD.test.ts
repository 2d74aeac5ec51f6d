import { describe, expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import { oneComplaint } from '../../testing/complaintExamples';
import { blankOffice, csv, type TestOffice } from '../../testing/office';

async function begun() {
  const office = await blankOffice();
  const complaint = await oneComplaint(office);
  return { office, complaint, show: () => office.ask('eightD.show', { complaint }) };
}

async function closed(office: TestOffice): Promise<void> {
  await office.opened.open.db.updateTable('complaint').set({ state: 'closed' }).execute();
}

describe('the texts of an 8D', () => {
  it('are kept piece by piece, and told', async () => {
    const { office, complaint, show } = await begun();
    await office.ask('eightD.change', { complaint, description: { what: '变形', when: '3 月 12 日' } });
    await office.ask('eightD.change', { complaint, description: { what: '端子变形' } });
    expect((await show()).content.description).toMatchObject({ what: '端子变形', when: '3 月 12 日' });
    const row = await office.opened.open.db
      .selectFrom('history')
      .select(['oldJson', 'newJson', 'recordKey'])
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    expect(row).toEqual({
      oldJson: '{"d2":{"what":"变形"}}',
      newJson: '{"d2":{"what":"端子变形"}}',
      recordKey: complaint,
    });
  });

  it('say nothing in the trail when nothing is new', async () => {
    const { office, complaint } = await begun();
    const count = async () =>
      (await office.opened.open.db.selectFrom('history').select('id').execute()).length;
    await office.ask('eightD.change', { complaint, closing: { lessons: '包装' } });
    const before = await count();
    await office.ask('eightD.change', { complaint, closing: { lessons: '包装' } });
    expect(await count()).toBe(before);
  });

  it('refuse what is no text of theirs', async () => {
    const { office, complaint } = await begun();
    expect(await office.refused('eightD.change', { complaint, description: { colour: '红' } })).toBe(
      'wrong-input',
    );
  });

  it('of a closed complaint change only with a reason', async () => {
    const { office, complaint } = await begun();
    await closed(office);
    const change = { complaint, closing: { lessons: '包装' } };
    expect(await office.refused('eightD.change', change)).toBe('reason-missing');
    await office.ask('eightD.change', { ...change, reason: '补记' });
  });
});

describe('the team', () => {
  it('takes what the office knows of its people', async () => {
    const { office, complaint, show } = await begun();
    await office.ask('people.import', {
      file: csv('p.csv', ['工号,姓名,部门,电话', 'A1,孙工,工程,8216']),
    });
    await office.ask('eightD.team', {
      complaint,
      team: [{ role: 'leader', name: '孙工' }, { name: '陈工' }],
    });
    const [leader, member] = (await show()).team;
    expect(leader).toMatchObject({ role: 'leader', name: '孙工', code: 'A1', contact: '8216' });
    expect(leader?.department).toContain('工程');
    expect(member).toMatchObject({ role: 'member', name: '陈工', code: null, department: '' });
  });

  it('has nobody twice', async () => {
    const { office, complaint } = await begun();
    const team = [{ name: '陈工' }, { name: '陈工' }];
    expect(await office.refused('eightD.team', { complaint, team })).toBe('wrong-input');
  });
});

describe('a list that somebody else has changed', () => {
  it('is not written over, and says who did it when', async () => {
    const { office, complaint, show } = await begun();
    const { seen } = await show();
    await office.ask('eightD.team', { complaint, team: [{ name: '陈工' }], seen: seen.team });
    const reply = await office.reply('eightD.team', { complaint, team: [], seen: seen.team });
    expect(reply).toMatchObject({
      ok: false,
      refusal: { code: 'changed-meanwhile', facts: { list: 'team', at: '12:00' } },
    });
    expect((await show()).team).toHaveLength(1);
  });

  it('stands beside others that nobody touched', async () => {
    const { office, complaint, show } = await begun();
    const { seen } = await show();
    await office.ask('eightD.team', { complaint, team: [{ name: '陈工' }], seen: seen.team });
    await office.ask('eightD.similar', { complaint, similar: [{ part: 'P1021' }], seen: seen.similar });
    const kept = await office.ask('eightD.similar', { complaint, similar: [] });
    expect((await show()).seen).toEqual(kept.seen);
  });
});

describe('causes', () => {
  const why = (text: string, parent: string | null = null) => {
    return { id: crypto.randomUUID(), method: 'fiveWhy', parent, text } as const;
  };

  it('stand in their branch alone', async () => {
    const { office, complaint, show } = await begun();
    const first = why('盘角被压');
    const causes = [first, { ...why('叠了五层', first.id), finding: 'confirmed' as const, evidence: '照片' }];
    await office.ask('eightD.causes', { complaint, branch: 'occurrenceTechnical', causes });
    await office.ask('eightD.causes', { complaint, branch: 'occurrenceSystemic', causes: [why('没有试验')] });
    const shown = (await show()).causes;
    expect(shown.occurrenceTechnical[1]).toMatchObject({
      parent: first.id,
      finding: 'confirmed',
      evidence: '照片',
    });
    expect(shown.occurrenceSystemic).toHaveLength(1);
  });

  it('cannot be taken from another complaint', async () => {
    const { office, complaint } = await begun();
    const other = await oneComplaint(office);
    const causes = [why('盘角被压')];
    await office.ask('eightD.causes', { complaint: other, branch: 'occurrenceTechnical', causes });
    const asked = { complaint, branch: 'occurrenceTechnical', causes };
    expect(await office.refused('eightD.causes', asked)).toBe('wrong-input');
  });
});

describe('questions', () => {
  it('are answered by a person where judgement decides', async () => {
    const { office, complaint, show } = await begun();
    const ask = { complaint, question: 'D2.understood', isYes: false, remark: '缺照片' };
    await office.ask('eightD.answerQuestion', ask);
    const step = (await show()).steps.find((one) => one.step === 'D2');
    expect(step?.state).toBe('begun');
    expect(step?.missing).toContainEqual({ code: 'no', of: 'D2.understood' });
    expect(await office.refused('eightD.answerQuestion', { ...ask, question: 'D2.description' })).toBe(
      'unknown-record',
    );
  });
});

describe('similar products', () => {
  it('are proposed by family, then by what the customer was delivered', async () => {
    const { office, complaint } = await begun();
    const parts = [
      { code: 'P1012', family: '端子', name: '端子' },
      { code: 'P1015', family: '端子', name: '端子 B' },
      { code: 'P1021', family: '外壳', name: '' },
    ];
    await office.ask('complaints.saveParts', { parts });
    await office.ask('deliveries.import', {
      file: csv('d.csv', [
        '订单号,行号,客户编号,应交日期,料号,品名',
        'SO1,1,C1,2026-05-10,P1021,外壳',
        'SO1,2,C1,2026-05-10,P1012,端子',
        'SO1,3,C1,2026-05-10,P1015,端子 B',
      ]),
    });
    const { proposals } = await office.ask('eightD.similarProposals', { complaint });
    expect(proposals).toEqual([
      { part: 'P1015', name: '端子 B', why: 'family' },
      { part: 'P1021', name: '外壳', why: 'delivered' },
    ]);
  });
});

describe('a measure that was audited', () => {
  it('is not removed', async () => {
    const { office, complaint, show } = await begun();
    await office.ask('eightD.measures', { complaint, step: 'corrective', measures: [{ text: '只叠两层' }] });
    const { db } = office.opened.open;
    const { id, complaintId } = await db
      .selectFrom('complaintMeasure')
      .select(['id', 'complaintId'])
      .executeTakeFirstOrThrow();
    await db
      .insertInto('measureAudit')
      .values({
        ...{ uid: 'u', complaintId, cycle: 1, measureId: id, auditedOn: day('2026-10-09'), result: 'kept' },
        ...{ recordedAt: office.opened.office.now(), personCode: 'office', personName: '' },
      })
      .execute();
    const asked = { complaint, step: 'corrective', measures: [] };
    expect(await office.refused('eightD.measures', asked)).toBe('measure-audited');
    expect((await show()).measures).toHaveLength(1);
  });
});
