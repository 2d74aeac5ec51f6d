import { describe, expect, it } from 'vitest';
import { day } from '../../db/model/day';
import { ANSWER } from '../testing/actions';
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
    await office.ask('signatures.sign', { ...ROUND, meaning: 'prepared' });
    expect(await office.refused('signatures.sign', { ...ROUND, meaning: 'prepared' })).toBe('already-signed');
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
    for (const meaning of ['prepared', 'reviewed'] as const)
      await office.ask('signatures.sign', { ...ROUND, meaning });
    await office.ask('signatures.sign', { ...ROUND, meaning: 'approved', as: 'G01' });
    const { signatures } = await office.ask('signatures.of', ROUND);
    expect(signatures.at(-1)).toMatchObject({ personName: '韩立', function: 'managementRepresentative' });
  });

  it('is signed in its order: 制表, 审核, 核准', async () => {
    const office = await blankOffice();
    await closedRound(office);
    const lacking = async () =>
      (await office.ask('signatures.of', ROUND)).meanings.map(({ lacks }) => lacks.length);
    expect(await lacking()).toEqual([0, 1, 2]);
    expect(await office.reply('signatures.sign', { ...ROUND, meaning: 'approved' })).toMatchObject({
      refusal: { code: 'signed-out-of-order', facts: { missing: ['prepared', 'reviewed'], void: [] } },
    });
    for (const meaning of ['prepared', 'reviewed', 'approved'] as const)
      await office.ask('signatures.sign', { ...ROUND, meaning });
    expect(await lacking()).toEqual([0, 0, 0]);
  });

  it('is signed from the beginning again when it has changed', async () => {
    const office = await blankOffice();
    await closedRound(office);
    await office.ask('signatures.sign', { ...ROUND, meaning: 'prepared' });
    const { db } = office.opened.open;
    await db.updateTable('answer').set({ value: 60 }).where('item', '=', 'Q1').execute();
    expect(await office.reply('signatures.sign', { ...ROUND, meaning: 'reviewed' })).toMatchObject({
      refusal: { code: 'signed-out-of-order', facts: { missing: [], void: ['prepared'] } },
    });
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

describe('an action', () => {
  const verified = async (office: TestOffice) => {
    const { departments } = await office.ask('people.list', {});
    const department = departments[0]?.code ?? '';
    const { id } = await office.ask('actions.add', { title: '包装破损', department });
    await office.ask('actions.answer', { id, ...ANSWER });
    await office.ask('actions.verify', { id, by: 'date', verdict: 'effective', evidence: '三批无破损' });
    return id;
  };

  it('is not signed once it is in the bin', async () => {
    const office = await blankOffice();
    const { departments } = await office.ask('people.list', {});
    const department = departments[0]?.code ?? '';
    const { id } = await office.ask('actions.add', { title: '包装破损', department });
    await office.ask('records.delete', { record: 'action', key: id });
    const sign = { record: 'action', key: id, meaning: 'prepared' } as const;
    expect(await office.refused('signatures.sign', sign)).toBe('unknown-record');
  });

  it('shows before closing whose signature is void and who has not signed', async () => {
    const office = await blankOffice();
    const id = await verified(office);
    await office.ask('signatures.sign', { record: 'action', key: id, meaning: 'prepared' });
    await office.ask('actions.update', { id, problem: '缓冲材太薄', reason: '补写' });
    expect((await office.ask('actions.show', { id })).lackingSignatures).toEqual([
      { meaning: 'prepared', isVoid: true, isAsked: false },
      { meaning: 'confirmed', isVoid: false, isAsked: false },
      { meaning: 'approved', isVoid: false, isAsked: false },
    ]);
    await office.ask('actions.close', { id });
  });

  it('is not closed without the signatures that the plant asks for', async () => {
    const office = await blankOffice();
    await office.ask('settings.change', { closingSignatures: ['confirmed'] });
    const id = await verified(office);
    expect(await office.reply('actions.close', { id })).toMatchObject({
      refusal: { code: 'signatures-missing', facts: { missing: ['confirmed'], void: [] } },
    });
    for (const meaning of ['prepared', 'confirmed'] as const)
      await office.ask('signatures.sign', { record: 'action', key: id, meaning });
    await office.ask('actions.close', { id });
  });
});
