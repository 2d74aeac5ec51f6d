import { describe, expect, it } from 'vitest';
import { day } from '../../db/model/day';
import { addCustomers, allAt, blankOffice, issuedRound, type TestOffice } from '../testing/office';

async function closedRound(office: TestOffice) {
  await addCustomers(office, 2);
  const [form] = await issuedRound(office);
  const returned = { form: form?.form ?? '', returnedOn: day('2026-09-24'), answers: allAt(80), opinion: '' };
  await office.ask('surveys.recordReturn', returned);
  await office.ask('surveys.closeRound', { round: '2026Q3', on: day('2026-10-09') });
  return returned;
}

const ROUND = { record: 'round', key: '2026Q3' } as const;

describe('a round’s report', () => {
  it('is not signed before the round is closed', async () => {
    const office = await blankOffice();
    await addCustomers(office, 1);
    await issuedRound(office);
    expect(await office.refused('signatures.sign', { ...ROUND, meaning: 'prepared' })).toBe(
      'too-early-to-sign',
    );
    expect((await office.ask('signatures.of', ROUND)).isEarly).toBe(true);
  });

  it('keeps who signed, when and what, without a password where nobody signs in', async () => {
    const office = await blankOffice();
    await closedRound(office);
    await office.ask('signatures.sign', { ...ROUND, meaning: 'prepared' });
    const { signatures } = await office.ask('signatures.of', ROUND);
    expect(signatures).toMatchObject([
      { meaning: 'prepared', personCode: 'office', isPasswordChecked: false, isVoid: false },
    ]);
    expect(signatures[0]?.contentSha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is signed once by the same person', async () => {
    const office = await blankOffice();
    await closedRound(office);
    await office.ask('signatures.sign', { ...ROUND, meaning: 'approved' });
    expect(await office.refused('signatures.sign', { ...ROUND, meaning: 'approved' })).toBe('already-signed');
  });

  it('shows its signatures as void when an answer behind it changes', async () => {
    const office = await blankOffice();
    await closedRound(office);
    await office.ask('signatures.sign', { ...ROUND, meaning: 'prepared' });
    const { db } = office.opened.open;
    await db.updateTable('answer').set({ value: 60 }).where('item', '=', 'Q1').execute();
    const { signatures } = await office.ask('signatures.of', ROUND);
    expect(signatures.map(({ isVoid }) => isVoid)).toEqual([true]);
    await office.ask('signatures.sign', { ...ROUND, meaning: 'prepared' });
    const again = await office.ask('signatures.of', ROUND);
    expect(again.signatures.map(({ isVoid }) => isVoid)).toEqual([true, false]);
  });

  it('keeps its signatures when a form comes back after closing, which changes no figure', async () => {
    const office = await blankOffice();
    await closedRound(office);
    await office.ask('signatures.sign', { ...ROUND, meaning: 'prepared' });
    const { forms } = await office.ask('surveys.forms', { round: '2026Q3' });
    const out = forms.find(({ state }) => state === 'issued')?.form ?? '';
    await office.ask('surveys.recordReturn', {
      form: out,
      returnedOn: day('2026-10-09'),
      answers: allAt(20),
      opinion: '',
    });
    const { signatures } = await office.ask('signatures.of', ROUND);
    expect(signatures.map(({ isVoid }) => isVoid)).toEqual([false]);
  });

  it('is approved only by the management representative where there is one', async () => {
    const office = await blankOffice();
    await closedRound(office);
    const { db } = office.opened.open;
    const person = { uid: 'u2', code: 'G01', name: '韩立', role: 'manager' as const };
    const { id } = await db.insertInto('person').values(person).returning('id').executeTakeFirstOrThrow();
    await db
      .insertInto('personFunction')
      .values({ personId: id, function: 'managementRepresentative' })
      .execute();
    expect(await office.refused('signatures.sign', { ...ROUND, meaning: 'approved' })).toBe('may-not-sign');
    await office.ask('signatures.sign', { ...ROUND, meaning: 'approved', as: 'G01' });
    const { signatures } = await office.ask('signatures.of', ROUND);
    expect(signatures).toMatchObject([{ personName: '韩立', function: 'managementRepresentative' }]);
  });

  it('refuses to take a signature away or to change one', async () => {
    const office = await blankOffice();
    await closedRound(office);
    await office.ask('signatures.sign', { ...ROUND, meaning: 'prepared' });
    const { db } = office.opened.open;
    await expect(db.deleteFrom('signature').execute()).rejects.toThrow('only ever added');
    await expect(db.updateTable('signature').set({ personName: 'x' }).execute()).rejects.toThrow(
      'only ever added',
    );
  });
});
