import { describe, expect, it } from 'vitest';
import { contract, isChannel } from '../preload/contract/index';
import { jobOf } from './jobs/list';
import { addCustomers, blankOffice } from './testing/office';

describe('the one door', () => {
  it.each(Object.keys(contract))('%s has a job', async (channel) => {
    if (!isChannel(channel)) throw new Error(channel);
    expect(await jobOf(channel)).toBeTypeOf('function');
  });

  it.each(Object.keys(contract).filter((channel) => channel !== 'backup.create'))(
    '%s answers garbage with a refusal, never with a defect',
    async (channel) => {
      const office = await blankOffice();
      for (const garbage of [
        null,
        7,
        'x',
        [],
        { x: 1 },
        { round: {} },
        { file: 'C:\\x' },
        { code: 'x'.repeat(70_000) },
      ]) {
        const reply = await office.reply(channel, garbage);
        if (!reply.ok) expect(reply.refusal.code).not.toBe('defect');
      }
      expect(office.defects).toEqual([]);
    },
  );

  it('refuses a text with a zero sign, wherever it stands, and says where', async () => {
    const office = await blankOffice();
    const fields = { name: '\0', department: null, position: '', email: '', phone: '', role: 'clerk' };
    const person = { code: 'P1', fields: { ...fields, functions: [], isService: false } };
    expect(await office.reply('people.save', person)).toMatchObject({
      refusal: { code: 'wrong-input', facts: { field: 'fields.name', why: 'zero-sign' } },
    });
    expect(office.defects).toEqual([]);
  });

  it('refuses an unknown channel and says so in the office language', async () => {
    const office = await blankOffice();
    expect(await office.reply('surveys.nonsense', {})).toMatchObject({
      ok: false,
      refusal: { code: 'unknown-channel' },
    });
    await office.ask('settings.change', { language: 'en' });
    const reply = await office.reply('surveys.round', { round: 'Q' });
    expect(reply).toMatchObject({
      refusal: { message: 'There is no round with the code “Q”. Please check the code.' },
    });
  });

  it('refuses what the user may not do', async () => {
    const office = await blankOffice();
    await office.opened.open.db.updateTable('person').set({ role: 'viewer' }).execute();
    const reply = await office.reply('settings.change', { plantName: 'X' });
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'not-permitted' } });
  });

  it('leaves nothing behind when a job is refused half way', async () => {
    const office = await blankOffice();
    await addCustomers(office, 2);
    const asked = {
      code: 'R',
      template: 'iatf-quarterly',
      ruleSet: 'iatf',
      from: '2026-01-01',
      to: '2026-03-31',
      customers: ['C1', 'C9'],
    };
    expect(await office.refused('surveys.createRound', asked)).toBe('unknown-customer');
    expect(await office.refused('surveys.round', { round: 'R' })).toBe('unknown-round');
  });

  it('turns a defect into a reference number and logs it', async () => {
    const office = await blankOffice();
    const broken = { ...office.opened.office, reader: { read: () => Promise.reject(new Error('broken')) } };
    const logged: string[] = [];
    const { answer } = await import('./answer');
    const file = { name: 'x.csv', bytes: new Uint8Array([1]) };
    const reply = await answer(
      broken,
      'customers.import',
      { file },
      { write: (reference) => void logged.push(reference) },
    );
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'defect', facts: { reference: logged[0] } } });
  });
});
