import { describe, expect, it } from 'vitest';
import { COMPLAINT, oneComplaint } from '../../../testing/complaintExamples';
import { addCustomers, blankOffice, type TestOffice } from '../../../testing/office';

const SECOND = { customer: 'C2', part: 'P1021', partName: '端子', problem: '端子弯曲' } as const;

async function twoCases(office: TestOffice) {
  await addCustomers(office, 2);
  const first = await oneComplaint(office);
  const second = await office.ask('complaints.add', SECOND);
  return { first, second };
}

const shown = async (office: TestOffice, input: object) => {
  const { cases } = await office.ask('complaints.earlierCases', input);
  return cases.map(({ code, reasons }) => [code, ...reasons].join(' '));
};

describe('earlier cases', () => {
  it('are found for a complaint and for what is being typed alike', async () => {
    const office = await blankOffice();
    const { second } = await twoCases(office);
    const found = ['KS2026-001 sameFamily sameProblem otherCustomer'];
    expect(await shown(office, { id: second.id })).toEqual(found);
    expect(await shown(office, SECOND)).toEqual([
      'KS2026-002 samePart sameProblem sameCustomer',
      'KS2026-001 sameFamily sameProblem otherCustomer',
    ]);
    expect(await shown(office, { customer: 'C2' })).toEqual([]);
  });

  it('leave out what was withdrawn', async () => {
    const office = await blankOffice();
    const { first, second } = await twoCases(office);
    await office.ask('complaints.withdraw', { id: first, reason: '客户误报' });
    expect(await shown(office, { id: second.id })).toEqual([]);
  });

  it('are looked at once for each run, and the look opens the gate', async () => {
    const office = await blankOffice();
    const { second } = await twoCases(office);
    const isMet = async () =>
      (await office.ask('complaints.gates', { id: second.id })).gates.find(
        ({ gate }) => gate === 'earlierCases',
      )?.isMet;
    expect(await isMet()).toBe(false);
    const cases = [{ code: 'KS2026-001', verdict: 'same' as const, note: '旧托盘' }];
    await office.ask('complaints.lookAtCases', { id: second.id, cases, note: '同一托盘' });
    expect(await isMet()).toBe(true);
    const { looked, cases: after } = await office.ask('complaints.earlierCases', { id: second.id });
    expect(looked).toMatchObject({ at: '2026-10-09T04:00:00.000Z', note: '同一托盘', cases });
    expect(after.map(({ verdict, note }) => [verdict, note])).toEqual([['same', '旧托盘']]);
  });

  it('are refused where one is no complaint, or is the complaint itself', async () => {
    const office = await blankOffice();
    const { second } = await twoCases(office);
    const look = (code: string) => ({ id: second.id, cases: [{ code, verdict: 'other' }] });
    expect(await office.refused('complaints.lookAtCases', look('KS2099-001'))).toBe('unknown-record');
    expect(await office.refused('complaints.lookAtCases', look(second.code))).toBe('unknown-record');
  });

  it('follow the office’s own words', async () => {
    const office = await blankOffice();
    const { second } = await twoCases(office);
    const { settings } = await office.ask('settings.office', {});
    await office.ask('settings.change', {
      recurrence: { ...settings.recurrence, aliases: [], least: 90 },
    });
    expect(await shown(office, { id: second.id })).toEqual([]);
  });
});

describe('the abnormality history', () => {
  it('finds a case by its part, its family, its words or its customer', async () => {
    const office = await blankOffice();
    await twoCases(office);
    const found = async (words: string) =>
      (await office.ask('complaints.abnormalities', { words })).cases.map(({ code }) => code);
    expect(await found('')).toEqual(['KS2026-002', 'KS2026-001']);
    expect(await found('p1012')).toEqual(['KS2026-001']);
    expect(await found('插入 困难')).toEqual(['KS2026-001']);
    expect(await found('C2 弯曲')).toEqual(['KS2026-002']);
    expect(await found('托盘')).toEqual([]);
  });

  it('leaves out what is none of ours', async () => {
    const office = await blankOffice();
    const { first } = await twoCases(office);
    await office.ask('complaints.change', { id: first, conclusion: 'notJustified' });
    const { cases, count } = await office.ask('complaints.abnormalities', { part: COMPLAINT.part });
    expect([cases, count]).toEqual([[], 0]);
  });
});
