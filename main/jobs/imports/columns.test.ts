import { describe, expect, it } from 'vitest';
import { addCustomers, blankOffice, csv, issuedRound, type TestOffice } from '../../testing/office';

const CHANNEL = 'customers.import';
const STRANGE = csv('厂商.csv', ['往来单位表', '厂商,厂商编码,联系人', '甲公司,C1,张三', '乙公司,C2,李四']);
const TOLD = { sheet: 0, headerRow: 2, columns: { code: 1, name: 0, contact: 2 } };

const codes = async (office: TestOffice) =>
  (await office.ask('customers.list', {})).customers.map(({ code, name }) => `${code} ${name}`);

describe('the columns of a file', () => {
  it('are shown with what stands in them, those that are needed and not found too', async () => {
    const office = await blankOffice();
    const found = await office.ask('imports.columns', { channel: CHANNEL, file: STRANGE });
    expect(found).toMatchObject({ sheets: [''], sheet: 0, headerRow: 2 });
    expect(found.columns).toEqual([
      { index: 0, header: '厂商', samples: ['甲公司', '乙公司'] },
      { index: 1, header: '厂商编码', samples: ['C1', 'C2'] },
      { index: 2, header: '联系人', samples: ['张三', '李四'] },
    ]);
    const used = found.fields.filter(({ column, isRequired }) => column !== null || isRequired);
    expect(used.map(({ field, column, by }) => [field, column, by])).toEqual([
      ['code', null, null],
      ['name', null, null],
      ['contact', 2, 'words'],
    ]);
  });

  it('are taken as a person says, in the preview, the import and the bad rows', async () => {
    const office = await blankOffice();
    expect(await office.refused(CHANNEL, { file: STRANGE })).toBe('header-not-found');
    const asked = { file: STRANGE, table: TOLD };
    expect(await office.ask('customers.previewImport', asked)).toMatchObject({ counts: { added: 2 } });
    expect(await office.ask('imports.badRows', { channel: CHANNEL, ...asked })).toMatchObject({ rows: 0 });
    expect(await office.ask(CHANNEL, asked)).toMatchObject({ added: 2, rejected: [] });
    expect(await codes(office)).toEqual(['C1 甲公司', 'C2 乙公司']);
  });

  it('are remembered, so that the next file is understood by itself', async () => {
    const office = await blankOffice();
    await office.ask('imports.rememberColumns', { channel: CHANNEL, file: STRANGE, table: TOLD });
    const next = csv('厂商 2.csv', ['厂商编码,备注,厂商', 'C3,新,丙公司']);
    expect(await office.ask(CHANNEL, { file: next })).toMatchObject({ added: 1, ignored: [] });
    const found = await office.ask('imports.columns', { channel: CHANNEL, file: next });
    expect(found.fields.find(({ field }) => field === 'code')).toMatchObject({ column: 0, by: 'memory' });
  });

  it('are remembered for their own kind of file only, and the history says so', async () => {
    const office = await blankOffice();
    const asked = { channel: CHANNEL, file: STRANGE, table: TOLD } as const;
    expect(await office.ask('imports.rememberColumns', asked)).toEqual({ remembered: 2 });
    expect(await office.ask('imports.rememberColumns', asked)).toEqual({ remembered: 0 });
    const { rows } = await office.ask('history.record', { record: 'columnMatch', key: CHANNEL });
    expect(rows.map((row) => row.new)).toEqual([JSON.stringify({ 厂商编码: 'code', 厂商: 'name' })]);
    const lines = csv('d.csv', ['订单号,行号,厂商编码,应交日期', 'SO1,1,C1,2026-03-05']);
    expect(await office.refused('deliveries.import', { file: lines })).toBe('header-not-found');
  });

  it('may stand under another row or in another sheet than was found', async () => {
    const office = await blankOffice();
    const file = csv('a.csv', ['客户编号,客户名称', '编号样例,名称样例', 'C1,甲公司']);
    const found = await office.ask('imports.columns', { channel: CHANNEL, file, headerRow: 2, sheet: 0 });
    expect(found).toMatchObject({ headerRow: 2, columns: [{ samples: ['C1'] }, { samples: ['甲公司'] }] });
    const table = { sheet: 0, headerRow: 2, columns: { code: 0, name: 1 } };
    expect(await office.ask(CHANNEL, { file, table })).toMatchObject({ added: 1 });
    expect(await codes(office)).toEqual(['C1 甲公司']);
  });

  it.each([
    ['a sheet that is not there', { sheet: 3, headerRow: 2, columns: { code: 1, name: 0 } }],
    ['a row that is not there', { sheet: 0, headerRow: 99, columns: { code: 1, name: 0 } }],
    ['a required column left out', { sheet: 0, headerRow: 2, columns: { code: 1 } }],
  ])('are refused with %s', async (_name, table) => {
    const office = await blankOffice();
    expect(await office.refused(CHANNEL, { file: STRANGE, table })).toBe('header-not-found');
  });

  it('of a ledger are the round’s questions too', async () => {
    const office = await blankOffice();
    await addCustomers(office, 1);
    await issuedRound(office);
    const file = csv('l.csv', ['客户编号,发出日期,外观怎么样', 'C1,2026-09-22,80']);
    const asked = { channel: 'surveys.importLedger', round: '2026Q3', file } as const;
    const { fields } = await office.ask('imports.columns', asked);
    expect(fields.find(({ field }) => field === 'item:Q1')).toMatchObject({
      column: null,
      isRequired: false,
    });
    expect(fields.find(({ field }) => field === 'item:Q1')?.text).toContain('外观');
    const table = { sheet: 0, headerRow: 1, columns: { customer: 0, issued: 1, 'item:Q1': 2 } };
    await office.ask('imports.rememberColumns', { ...asked, table });
    const preview = await office.ask('surveys.previewLedger', { round: '2026Q3', file });
    expect(preview.columns.map(({ field }) => field)).toEqual(['customer', 'issued', 'item:Q1']);
  });

  it('of a file without any row are refused in words', async () => {
    const office = await blankOffice();
    const asked = { channel: CHANNEL, file: csv('leer.csv', [',,']) };
    expect(await office.refused('imports.columns', asked)).toBe('header-not-found');
  });
});
