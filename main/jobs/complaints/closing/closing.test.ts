import { describe, expect, it } from 'vitest';
import {
  closedComplaint,
  oneComplaint,
  preparedForClosing,
  readyComplaint,
} from '../../../testing/complaintExamples';
import { addCustomers, blankOffice, type TestOffice } from '../../../testing/office';

const unmet = async (office: TestOffice, id: string) =>
  (await office.ask('complaints.gates', { id })).gates.filter(({ isMet }) => !isMet).map(({ gate }) => gate);

describe('closing', () => {
  it('is refused while anything is missing, and says what', async () => {
    const office = await blankOffice();
    const id = await oneComplaint(office);
    expect(await unmet(office, id)).toEqual([
      ...['replied', 'controlDocuments', 'earlierCases', 'processAuditor', 'projectPerson'],
    ]);
    const reply = await office.reply('complaints.close', { id });
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'complaint-incomplete' } });
    expect((await office.ask('complaints.show', { id })).state).toBe('open');
  });

  it('is done once both roles have confirmed, and keeps its moment', async () => {
    const office = await blankOffice();
    const id = await readyComplaint(office);
    expect(await unmet(office, id)).toEqual([]);
    await office.ask('complaints.close', { id });
    const { state, cycles } = await office.ask('complaints.show', { id });
    expect([state, cycles[0]?.times.closed]).toEqual(['closed', '2026-10-09T04:00:00.000Z']);
  });

  it('asks for a confirmation again when what it was about has changed', async () => {
    const office = await blankOffice();
    const id = await readyComplaint(office);
    await office.opened.office
      .db()
      .updateTable('controlDocument')
      .set({ newRevision: '6' })
      .where('kind', '=', 'pfmea')
      .execute();
    expect(await unmet(office, id)).toEqual(['processAuditor', 'projectPerson']);
    const { confirmations } = await office.ask('complaints.gates', { id });
    expect(confirmations.map(({ isVoid }) => isVoid)).toEqual([true, true]);
  });
});

describe('who confirms', () => {
  it('is whom the complaint names, and nobody else', async () => {
    const office = await blankOffice();
    const id = await oneComplaint(office);
    const person = (code: string, name: string) =>
      office.ask('people.save', { code, isNew: true, fields: { name, role: 'clerk' } });
    await person('E1', '罗春梅');
    await person('E2', '陈静');
    await office.ask('complaints.change', { id, processAuditor: 'E1' });
    const confirm = { id, role: 'processAuditor', evidence: '三批良品' } as const;
    expect(await office.refused('complaints.confirmEffect', { ...confirm, as: 'E2' })).toBe(
      'may-not-confirm',
    );
    await office.ask('complaints.confirmEffect', { ...confirm, as: 'E1' });
    const both = { ...confirm, role: 'projectPerson' } as const;
    expect(await office.refused('complaints.confirmEffect', { ...both, as: 'E1' })).toBe(
      'same-person-confirms',
    );
    await office.ask('complaints.confirmEffect', { ...both, as: 'E2' });
    const { confirmations } = await office.ask('complaints.gates', { id });
    expect(confirmations.map(({ role, personName }) => [role, personName])).toEqual([
      ['processAuditor', '罗春梅'],
      ['projectPerson', '陈静'],
    ]);
  });
});

describe('reopening', () => {
  it('begins a new run and leaves the one before as it was', async () => {
    const office = await blankOffice();
    const id = await closedComplaint(office);
    const before = await office.ask('complaints.show', { id });
    await office.ask('complaints.reopen', { id, reason: '旧托盘又被使用' });
    const after = await office.ask('complaints.show', { id });
    expect([after.state, after.cycle, after.receivedOn]).toEqual(['open', 2, before.receivedOn]);
    expect(after.cycles[0]).toEqual(before.cycles[0]);
    expect(after.cycles[1]).toMatchObject({ cycle: 2, reason: '旧托盘又被使用' });
    expect(after.cycles[1]?.times).toMatchObject({ received: '2026-10-09T04:00:00.000Z', closed: null });
  });

  it('has gates of its own: what closed the first run closes no second', async () => {
    const office = await blankOffice();
    const id = await closedComplaint(office);
    await office.ask('complaints.reopen', { id, reason: '又发生' });
    expect(await office.refused('complaints.close', { id })).toBe('complaint-incomplete');
    await preparedForClosing(office, id);
    expect(await unmet(office, id)).toEqual(['processAuditor', 'projectPerson']);
  });
});

it('a withdrawn complaint is neither closed nor changed until it is taken up again', async () => {
  const office = await blankOffice();
  await addCustomers(office, 1);
  const id = await readyComplaint(office);
  await office.ask('complaints.withdraw', { id, reason: '客户误报' });
  expect(await office.refused('complaints.close', { id })).toBe('not-in-state');
  expect(await office.refused('complaints.change', { id, effect: '停线' })).toBe('not-in-state');
  await office.ask('complaints.takeUpAgain', { id, reason: '客户又提出' });
  await office.ask('complaints.close', { id });
});
