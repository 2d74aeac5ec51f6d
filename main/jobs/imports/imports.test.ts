import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import { addCustomers, blankOffice, csv, issuedRound } from '../../testing/office';

describe('customers from a file', () => {
  it('adds, changes, leaves alone, and rejects cell by cell with the row that Excel shows', async () => {
    const office = await blankOffice();
    const head = '客户名称,客户编号,状态,私模,备注2';
    const first = csv('a.csv', [
      '客户一览表',
      head,
      '甲公司,C1,已有,是,x',
      '乙公司,C2,潜在,否,x',
      ',,,,',
      '合计,,,,',
    ]);
    expect(await office.ask('customers.import', { file: first })).toEqual({
      added: 2,
      updated: 0,
      unchanged: 0,
      rejected: [],
      ignored: ['备注2'],
    });
    const second = csv('b.csv', [
      head,
      '甲公司, Ｃ１ ,已有,是,',
      '乙公司改名,C2,,,',
      ',C3,已有,否,',
      '丁公司,C4,不知道,也许,',
      '戊公司,C5,已有,,',
      '戊公司又,C5,已有,,',
    ]);
    const again = await office.ask('customers.import', { file: second });
    expect(again).toMatchObject({ added: 1, updated: 1, unchanged: 1 });
    expect(again.rejected.map(({ row: at, field, value }) => [at, field, value])).toEqual([
      [4, '客户名称', ''],
      [5, '状态', '不知道'],
      [5, '私模', '也许'],
      [7, '客户编号', 'C5'],
    ]);
    expect(again.rejected.at(3)?.reason).toContain('6');
    const { customers } = await office.ask('customers.list', {});
    expect(customers.map(({ code, name, status }) => [code, name, status])).toEqual([
      ['C1', '甲公司', 'existing'],
      ['C2', '乙公司改名', 'potential'],
      ['C5', '戊公司', 'existing'],
    ]);
  });

  it('keeps a phone and an e-mail of nobody by name, who may get his name later', async () => {
    const office = await blankOffice();
    const contacts = async () =>
      (await office.ask('customers.page', { code: 'C1' })).contacts.map(({ name, phone, email }) => [
        name,
        phone,
        email,
      ]);
    const file = csv('a.csv', ['客户编号,客户名称,电话,邮箱', 'C1,甲,0512-1234,a@b.com']);
    expect(await office.ask('customers.import', { file })).toMatchObject({ added: 1 });
    expect(await contacts()).toEqual([['', '0512-1234', 'a@b.com']]);
    expect(await office.ask('customers.import', { file })).toMatchObject({ unchanged: 1 });
    const named = csv('b.csv', ['客户编号,客户名称,联系人', 'C1,甲,张三']);
    expect(await office.ask('customers.import', { file: named })).toMatchObject({ updated: 1 });
    expect(await contacts()).toEqual([['张三', '0512-1234', 'a@b.com']]);
    const other = csv('c.csv', ['客户编号,客户名称,联系人,电话', 'C1,甲,李四,0512-5678']);
    expect(await office.ask('customers.import', { file: other })).toMatchObject({ updated: 1 });
    expect(await contacts()).toHaveLength(2);
  });

  it('knows a contact who has left by his name', async () => {
    const office = await blankOffice();
    const file = csv('a.csv', ['客户编号,客户名称,联系人,电话', 'C1,甲,张三,1']);
    await office.ask('customers.import', { file });
    const { contacts } = await office.ask('customers.page', { code: 'C1' });
    const uid = contacts[0]?.uid ?? '';
    const contact = { name: '张三', position: '', phone: '1', email: '' };
    await office.ask('customers.saveContact', { code: 'C1', uid, contact, hasLeft: true });
    expect(await office.ask('customers.import', { file })).toMatchObject({ unchanged: 1 });
    const nobody = csv('b.csv', ['客户编号,客户名称,电话', 'C1,甲,2']);
    expect(await office.ask('customers.import', { file: nobody })).toMatchObject({ updated: 1 });
    const after = (await office.ask('customers.page', { code: 'C1' })).contacts;
    expect(after.map(({ name, phone }) => [name, phone]).sort()).toEqual([
      ['', '2'],
      ['张三', '1'],
    ]);
  });

  it('rejects a row with more text in any cell than Excel allows', async () => {
    const office = await blankOffice();
    const file = csv('a.csv', ['客户编号,客户名称,别的', `C1,甲,${'长'.repeat(40_000)}`, 'C2,乙,短']);
    const imported = await office.ask('customers.import', { file });
    expect(imported).toMatchObject({ added: 1, rejected: [{ row: 2, field: '别的' }], ignored: ['别的'] });
    expect(imported.rejected[0]?.value).toHaveLength(200);
  });

  it('previews without writing, and takes a whole import back', async () => {
    const office = await blankOffice();
    const file = csv('a.csv', ['客户编号,客户名称', 'C1,=HYPERLINK("x")', 'C2,<img onerror=alert(1)>']);
    const preview = await office.ask('customers.previewImport', { file });
    expect(preview).toMatchObject({
      counts: { added: 2, updated: 0, unchanged: 0, rejected: 0 },
      rowCount: 2,
    });
    expect((await office.ask('customers.list', {})).customers).toEqual([]);
    await office.ask('customers.import', { file });
    const { last } = await office.ask('imports.last', { channel: 'customers.import' });
    expect(await office.ask('imports.undo', { batch: last?.batch ?? '' })).toEqual({ undone: 2 });
    expect((await office.ask('customers.list', {})).customers).toEqual([]);
  });

  it('gives back every bad row with its reason, beyond what a screen shows', async () => {
    const office = await blankOffice();
    const bad = Array.from({ length: 600 }, (_, at) => `B${at},坏 ${at},不知道`);
    const file = csv('a.csv', ['客户编号,客户名称,状态', 'C1,好,已有', ...bad]);
    const { file: book, rows } = await office.ask('imports.badRows', { channel: 'customers.import', file });
    expect(rows).toBe(600);
    const again = await office.ask('customers.previewImport', { file: book });
    expect(again).toMatchObject({ rowCount: 600, ignored: ['错误原因'] });
  });

  it('does not take an import back over a later change', async () => {
    const office = await blankOffice();
    await addCustomers(office, 2);
    const { last } = await office.ask('imports.last', { channel: 'customers.import' });
    await issuedRound(office);
    expect(await office.refused('imports.undo', { batch: last?.batch })).toBe('batch-in-use');
    expect((await office.ask('customers.list', {})).customers).toHaveLength(2);
  });
});

describe('deliveries', () => {
  it('are known by order and line, spaces in them and all', async () => {
    const office = await blankOffice();
    await addCustomers(office, 1);
    const head = '订单号,行号,客户编号,应交日期';
    const file = csv('d.csv', [head, 'SO 1,2,C1,2026-03-05', 'SO,1 2,C1,2026-03-06']);
    expect(await office.ask('deliveries.import', { file })).toMatchObject({ added: 2, rejected: [] });
    expect(await office.ask('deliveries.import', { file })).toMatchObject({ unchanged: 2 });
  });

  it('tell two columns under the same header apart', async () => {
    const office = await blankOffice();
    await addCustomers(office, 1);
    const file = csv('d.csv', ['订单号,行号,客户编号,交货日期,交货日期', 'SO1,1,C1,2026-03-05,没有']);
    const { rows, rejected } = await office.ask('deliveries.previewImport', { file });
    expect(rejected).toHaveLength(1);
    expect(rows[0]?.cells.map(({ reason }) => reason !== null)).toEqual([false, false, false, false, true]);
  });

  it('come from the plant’s export and give the reach rate by the as-of day', async () => {
    const office = await blankOffice();
    await addCustomers(office, 1);
    const lines = [
      '订单号,行号,客户编号,应交日期,实交日期',
      'SO1,1,C1,2026/05/10,2026/05/10',
      'SO1,2,C1,2026/05/11,2026/05/12',
      'SO2,1,C1,2026/05/20,',
      'SO3,1,C1,2026/06/02,',
      'SO4,1,C7,2026/05/01,',
    ];
    const value = await office.ask('deliveries.import', { file: csv('d.csv', lines) });
    expect(value).toMatchObject({ added: 4, rejected: [{ row: 6, field: '客户编号', value: 'C7' }] });
    expect(await office.ask('deliveries.reachRate', { asOf: day('2026-05-31') })).toEqual({
      months: [{ month: '2026-05', due: 3, late: 2, rate: 33.3 }],
    });
  });
});

it('reads the plant’s own files to the expected figures', async () => {
  const office = await blankOffice();
  const plant = new URL('../../imports/testing/plantA/', import.meta.url);
  const file = async (name: string) => ({
    name,
    bytes: new Uint8Array(await readFile(new URL(name, plant))),
  });
  expect(await office.ask('customers.import', { file: await file('customers.xlsx') })).toMatchObject({
    added: 48,
    rejected: [],
  });
  const round = {
    code: '2026Q1',
    template: 'iatf-quarterly',
    ruleSet: 'iatf',
    from: day('2026-01-01'),
    to: day('2026-03-31'),
  };
  await office.ask('surveys.createRound', { ...round, customers: 'none' });
  expect(
    await office.ask('surveys.importLedger', { round: '2026Q1', file: await file('ledger-2026Q1.xlsx') }),
  ).toMatchObject({ issued: 44, returned: 42 });
  const result = await office.ask('surveys.roundResult', { round: '2026Q1' });
  expect(result).toMatchObject({
    issued: 44,
    returnedOnTime: 34,
    returnedLate: 8,
    returnRate: 77.3,
    overall: 81.1,
    grade: 'A',
  });
  const page = await office.ask('surveys.round', { round: '2026Q1' });
  expect(page.figures).toMatchObject({
    overall: result.overall,
    returnRate: result.returnRate,
    grade: result.grade,
  });
  expect(
    page.customers.map(({ code, score }) => ({ code, score })).sort((a, b) => (a.code < b.code ? -1 : 1)),
  ).toEqual(result.customers.map(({ code, score }) => ({ code, score })));
});
