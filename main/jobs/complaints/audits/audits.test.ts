import { describe, expect, it } from 'vitest';
import { day, type Moment, momentOf } from '../../../../db/model/day';
import { COMPLAINT, oneComplaint, preparedForClosing } from '../../../testing/complaintExamples';
import { addCustomers, blankOffice, paperTray, type TestOffice } from '../../../testing/office';
import { introducedMeasure } from '../../../testing/preventExamples';

/** The terminal case: received on Thursday 2026-03-12 in a plant that works on Saturdays. */
async function terminalCase() {
  let now = momentOf(Date.UTC(2026, 2, 12, 6, 20));
  const office = await blankOffice(paperTray(), (): Moment => now);
  await addCustomers(office, 1);
  await office.ask('settings.change', { worksSaturdays: true });
  const { id } = await office.ask('complaints.add', COMPLAINT);
  const measure = await introducedMeasure(office, id, day('2026-03-12'));
  return {
    ...{ office, id, measure },
    goTo: (on: string) => {
      now = momentOf(Date.parse(`${on}T09:00:00+08:00`));
    },
  };
}

const look = (office: TestOffice, id: string, measure: string, more: object = {}) =>
  office.ask('complaints.auditMeasures', { id, lines: [{ measure, result: 'kept' }], ...more });

const strip = async (office: TestOffice, id: string) =>
  (await office.ask('complaints.audits', { id })).days.map((one) => `${one.day.slice(5)} ${one.state}`);

const dues = async (office: TestOffice, on: string) => {
  const { dues: all } = await office.ask('today.dues', { from: day(on), to: day(on) });
  return all.filter(({ kind }) => kind === 'audit').map(({ code }) => code);
};

describe('the audits of a complaint', () => {
  it('are expected every working day; a Sunday asks for none and a missing day stays', async () => {
    const { office, id, measure, goTo } = await terminalCase();
    for (const on of ['2026-03-13', '2026-03-14', '2026-03-16']) {
      goTo(on);
      expect(await dues(office, on)).toEqual(['KS2026-001']);
      await look(office, id, measure);
      expect(await dues(office, on)).toEqual([]);
    }
    goTo('2026-03-18');
    const expected = ['03-13 done', '03-14 done', '03-15 free', '03-16 done', '03-17 missing', '03-18 today'];
    expect(await strip(office, id)).toEqual(expected);
    expect((await office.ask('complaints.audits', { id })).missing).toEqual(['2026-03-17']);
    goTo('2026-03-15');
    expect(await dues(office, '2026-03-15')).toEqual([]);
  });

  it('end with the confirmed effect, and begin again when it is void', async () => {
    const { office, id, measure, goTo } = await terminalCase();
    goTo('2026-03-13');
    await look(office, id, measure);
    await preparedForClosing(office, id);
    goTo('2026-03-14');
    await office.ask('complaints.confirmEffect', { id, role: 'processAuditor', evidence: '三批无不良' });
    goTo('2026-03-16');
    expect(await strip(office, id)).toEqual(['03-13 done']);
    expect(await dues(office, '2026-03-16')).toEqual([]);
    await look(office, id, measure, { lines: [{ measure, result: 'notKept', note: '夜班叠了五层' }] });
    expect(await strip(office, id)).toEqual(['03-13 done', '03-14 missing', '03-15 free', '03-16 notKept']);
    const { confirmations } = await office.ask('complaints.gates', { id });
    expect(confirmations.map(({ isVoid }) => isVoid)).toEqual([true]);
  });

  it('open one action for a measure that is not kept, as long as it is open', async () => {
    const { office, id, measure, goTo } = await terminalCase();
    await office.ask('complaints.change', { id, department: '生产部' });
    goTo('2026-03-13');
    const broken = { lines: [{ measure, result: 'notKept', note: '夜班叠了五层' }] };
    const { actions } = await look(office, id, measure, broken);
    expect(actions).toHaveLength(1);
    expect((await look(office, id, measure, broken)).actions).toEqual([]);
    const { actions: open } = await office.ask('actions.list', { state: 'open' });
    expect(open.map(({ code, subject }) => [code, subject])).toContainEqual([actions[0], 'C1']);
  });

  it('count the later look of a day, and keep the first', async () => {
    const { office, id, measure, goTo } = await terminalCase();
    goTo('2026-03-13');
    await look(office, id, measure, { lines: [{ measure, result: 'notRunning' }] });
    await look(office, id, measure);
    const { lines } = await office.ask('complaints.audits', { id });
    expect(lines.map(({ result, isReplaced }) => [result, isReplaced])).toEqual([
      ['kept', false],
      ['notRunning', true],
    ]);
  });

  it('take pictures', async () => {
    const { office, id, measure, goTo } = await terminalCase();
    goTo('2026-03-13');
    const { audits } = await look(office, id, measure);
    const key = audits[0]?.id ?? '';
    const file = { name: '叠放.txt', bytes: new TextEncoder().encode('两层') };
    await office.ask('attachments.add', { record: 'measureAudit', key, file });
    const { lines } = await office.ask('complaints.audits', { id });
    expect(lines.map(({ pictures }) => pictures)).toEqual([1]);
  });
});

describe('an audit is refused', () => {
  it('ahead of its day, before the first measure, and without one', async () => {
    const { office, id, measure } = await terminalCase();
    const on = (text: string) => ({ id, on: text, lines: [{ measure, result: 'kept' }] });
    expect(await office.refused('complaints.auditMeasures', on('2026-03-13'))).toBe('wrong-input');
    expect(await office.refused('complaints.auditMeasures', on('2026-03-11'))).toBe('wrong-input');
    const bare = await oneComplaint(office);
    const lines = [{ measure, result: 'kept' }];
    expect(await office.refused('complaints.auditMeasures', { id: bare, lines })).toBe('nothing-to-audit');
    const strange = { id, lines: [{ measure: bare, result: 'kept' }] };
    expect(await office.refused('complaints.auditMeasures', strange)).toBe('unknown-record');
  });

  it('from anybody but the process auditor whom the complaint names', async () => {
    const { office, id, measure } = await terminalCase();
    for (const [code, name] of [
      ['E1', '罗春梅'],
      ['E2', '陈静'],
    ] as const)
      await office.ask('people.save', { code, isNew: true, fields: { name, role: 'clerk' } });
    await office.ask('complaints.change', { id, processAuditor: 'E1' });
    const lines = [{ measure, result: 'kept' as const }];
    expect(await office.refused('complaints.auditMeasures', { id, lines, as: 'E2' })).toBe('may-not-confirm');
    await office.ask('complaints.auditMeasures', { id, lines, as: 'E1' });
    const { lines: kept } = await office.ask('complaints.audits', { id });
    expect(kept.map(({ personName }) => personName)).toEqual(['罗春梅']);
  });
});
