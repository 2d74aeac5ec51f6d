import { describe, expect, it } from 'vitest';
import { day } from '../../db/model/day';
import { addCustomers, blankOffice, csv, issuedRound, type TestOffice } from '../testing/office';

const CUSTOMER = { record: 'customer', key: 'C1' } as const;
const ROUND = { code: 'R1', template: 'iatf-quarterly', ruleSet: 'iatf', name: '试' } as const;
const PERIOD = { from: day('2026-07-01'), to: day('2026-09-30') };

const titles = async (office: TestOffice) =>
  (await office.ask('records.bin', {})).records.map(({ title }) => title);

async function officeWithRound(): Promise<TestOffice> {
  const office = await blankOffice();
  await addCustomers(office, 2);
  await office.ask('surveys.createRound', { ...ROUND, ...PERIOD, customers: 'all' });
  return office;
}

describe('a deleted customer', () => {
  it('is left out of every list, search and choice, and comes back whole', async () => {
    const office = await blankOffice();
    await addCustomers(office, 2);
    const list = await office.ask('customers.list', {});
    await office.ask('records.delete', { ...CUSTOMER, reason: '重复建档' });
    expect((await office.ask('customers.list', {})).customers.map(({ code }) => code)).toEqual(['C2']);
    expect(await office.refused('customers.page', { code: 'C1' })).toBe('unknown-customer');
    expect((await office.ask('search.find', { words: 'C1' })).found).toEqual([]);
    const asked = { ...PERIOD, ruleSet: 'iatf' };
    const { customers, left } = await office.ask('surveys.eligible', asked);
    expect([...customers, ...left].map(({ code }) => code)).toEqual(['C2']);
    expect(await office.ask('surveys.createRound', { ...ROUND, ...PERIOD, customers: 'all' })).toMatchObject({
      forms: 1,
    });
    expect(await office.ask('settings.office', {})).toMatchObject({ counts: { customers: 1 } });
    await office.ask('records.restore', CUSTOMER);
    expect(await office.ask('customers.list', {})).toEqual(list);
  });

  it('stands in the bin with who, when, why and until when it is kept', async () => {
    const office = await blankOffice();
    await addCustomers(office, 1);
    await office.ask('records.delete', { ...CUSTOMER, reason: '重复建档' });
    expect((await office.ask('records.bin', {})).records).toMatchObject([
      {
        ...CUSTOMER,
        title: 'C1 客户 C1',
        reason: '重复建档',
        user: 'office',
        keptUntil: '2029-10-09',
        mayRemove: false,
      },
    ]);
    await office.ask('records.restore', CUSTOMER);
    expect(await titles(office)).toEqual([]);
    expect(await office.refused('records.restore', CUSTOMER)).toBe('unknown-record');
  });

  it('keeps his code for himself', async () => {
    const office = await blankOffice();
    await addCustomers(office, 1);
    await office.ask('records.delete', CUSTOMER);
    const fields = { ...blankFields(), name: '另一家' };
    expect(await office.reply('customers.add', { code: 'C1', fields })).toMatchObject({
      refusal: { code: 'code-in-use', facts: { isInBin: true } },
    });
  });

  it('comes back by an import that names him, which says so and can be undone', async () => {
    const office = await blankOffice();
    await addCustomers(office, 1);
    await office.ask('records.delete', CUSTOMER);
    const file = csv('c.csv', ['客户编号,客户名称', 'C1,客户 C1']);
    expect(await office.ask('customers.import', { file })).toMatchObject({ updated: 1, restored: ['C1'] });
    expect(await titles(office)).toEqual([]);
    const { last } = await office.ask('imports.last', { channel: 'customers.import' });
    await office.ask('imports.undo', { batch: last?.batch ?? '' });
    expect(await titles(office)).toEqual(['C1 客户 C1']);
    expect((await office.ask('customers.list', {})).customers).toEqual([]);
  });

  it('is refused where anything was done with him, with the counts', async () => {
    const office = await officeWithRound();
    expect(await office.reply('records.delete', CUSTOMER)).toMatchObject({
      refusal: { code: 'record-in-use', facts: { title: 'C1 客户 C1', forms: 1, deliveries: 0 } },
    });
  });
});

describe('a deleted contact', () => {
  it('is gone from the customer’s page, and comes back', async () => {
    const office = await blankOffice();
    await addCustomers(office, 1);
    const contact = { name: '王小明', position: '', phone: '1', email: '' };
    const { uid } = await office.ask('customers.saveContact', { code: 'C1', uid: null, contact });
    const names = async () =>
      (await office.ask('customers.page', { code: 'C1' })).contacts.map(({ name }) => name);
    await office.ask('records.delete', { record: 'contact', key: uid });
    expect(await names()).toEqual([]);
    expect((await office.ask('customers.list', {})).customers[0]?.contact).toBe('');
    const { rows } = await office.ask('history.record', { record: 'customer', key: 'C1' });
    expect(rows.at(-1)).toMatchObject({
      channel: 'records.delete',
      changes: [{ field: 'contact', old: '王小明', new: null }],
    });
    await office.ask('records.delete', CUSTOMER);
    expect(await office.refused('records.restore', { record: 'contact', key: uid })).toBe('record-in-use');
    await office.ask('records.restore', CUSTOMER);
    await office.ask('records.restore', { record: 'contact', key: uid });
    expect(await names()).toEqual(['王小明']);
    const back = await office.ask('history.search', { limit: 1 });
    expect(back.rows[0]?.changes).toEqual([{ field: 'contact', old: null, new: '王小明' }]);
  });
});

describe('a deleted round', () => {
  it('is gone with its forms, and keeps its code and their numbers', async () => {
    const office = await officeWithRound();
    const [form] = (await office.ask('surveys.forms', { round: 'R1' })).forms;
    await office.ask('records.delete', { record: 'round', key: 'R1' });
    expect((await office.ask('surveys.rounds', {})).rounds).toEqual([]);
    expect(await office.refused('surveys.round', { round: 'R1' })).toBe('unknown-round');
    expect(await office.refused('surveys.form', { form: form?.form })).toBe('unknown-form');
    expect((await office.ask('search.find', { words: form?.form ?? '' })).found).toEqual([]);
    expect((await office.ask('customers.page', { code: 'C1' })).rounds).toEqual([]);
    expect((await office.ask('surveys.trend', {})).rounds).toEqual([]);
    const again = { ...ROUND, ...PERIOD, customers: 'all' };
    expect(await office.refused('surveys.createRound', again)).toBe('code-in-use');
    await office.ask('surveys.createRound', { ...again, code: 'R2', customers: 'all' });
    const next = (await office.ask('surveys.forms', { round: 'R2' })).forms;
    expect(next.map((one) => one.form)).not.toContain(form?.form);
    await office.ask('records.restore', { record: 'round', key: 'R1' });
    expect((await office.ask('surveys.forms', { round: 'R1' })).forms).toHaveLength(2);
  });

  it('is refused once a form was issued', async () => {
    const office = await officeWithRound();
    await office.ask('surveys.issue', { round: 'R1', on: day('2026-09-22') });
    expect(await office.refused('records.delete', { record: 'round', key: 'R1' })).toBe('record-in-use');
  });

  it('is refused once a form was printed', async () => {
    const office = await officeWithRound();
    await office.ask('surveys.printForms', { round: 'R1' });
    expect(await office.refused('records.delete', { record: 'round', key: 'R1' })).toBe('record-in-use');
  });
});

describe('removing for good', () => {
  it('waits for the retention, asks why, and the trail keeps what it was', async () => {
    const office = await blankOffice();
    await addCustomers(office, 1);
    await office.ask('records.delete', CUSTOMER);
    expect(await office.refused('records.remove', CUSTOMER)).toBe('reason-missing');
    expect(await office.refused('records.remove', { ...CUSTOMER, reason: '清理' })).toBe('retention-running');
    await office.ask('settings.changeRetention', { record: 'customer', years: 0, basis: '' });
    await office.ask('records.remove', { ...CUSTOMER, reason: '清理' });
    expect(await titles(office)).toEqual([]);
    expect(await office.refused('records.restore', CUSTOMER)).toBe('unknown-record');
    const { rows } = await office.ask('history.record', { record: 'customer', key: 'C1' });
    expect(rows.at(-1)).toMatchObject({ channel: 'records.remove', reason: '清理' });
    await office.ask('customers.add', { code: 'C1', fields: blankFields() });
  });

  it('takes a round with its forms once its time is over', async () => {
    const office = await blankOffice();
    await addCustomers(office, 1);
    await office.ask('surveys.createRound', { ...ROUND, ...PERIOD, customers: 'all' });
    await office.ask('records.delete', { record: 'round', key: 'R1' });
    await office.ask('settings.changeRetention', { record: 'round', years: 0, basis: '' });
    await office.ask('records.remove', { record: 'round', key: 'R1', reason: '清理' });
    expect(await issuedRound(office, 'R1')).toHaveLength(1);
  });
});

describe('retention', () => {
  it('is what ships until the office changes it', async () => {
    const office = await blankOffice();
    const years = async () =>
      Object.fromEntries(
        (await office.ask('settings.retention', {})).retention.map((kept) => [kept.record, kept.years]),
      );
    expect(await years()).toMatchObject({ round: 3, complaint: 10 });
    await office.ask('settings.changeRetention', { record: 'round', years: 5, basis: '客户要求' });
    expect(await years()).toMatchObject({ round: 5, complaint: 10 });
  });
});

function blankFields() {
  const texts = { nameEn: '', shortName: '', kind: '', level: '', region: '', hsf: '', address: '' };
  const more = { deliveryPlace: '', tradeTerms: '', note: '', ownMould: false, keyProspect: false };
  return { name: '甲', ...texts, ...more, status: 'existing' as const };
}
