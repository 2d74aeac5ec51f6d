import { describe, expect, it } from 'vitest';
import { blankOffice, csv, type TestOffice } from '../testing/office';

async function plantWith(rows: readonly string[]): Promise<TestOffice> {
  const office = await blankOffice();
  const lines = ['客户编号,客户名称,状态', ...rows.map((row) => `${row},已有`)];
  await office.ask('customers.import', { file: csv('customers.csv', lines) });
  return office;
}

async function codesFound(office: TestOffice, words: string): Promise<readonly string[]> {
  const { found } = await office.ask('search.find', { words });
  return found.filter(({ kind }) => kind === 'customer').map(({ code }) => code);
}

describe('customers that are found together', () => {
  it('stand in the order of their numbers where their codes begin as it was typed', async () => {
    const rows = ['KH010', 'KH002', 'KH001', 'KH003', 'KH011', 'KH009'].map((code) => `${code},端子厂`);
    const office = await plantWith(rows);
    expect(await codesFound(office, 'kh0')).toEqual(['KH001', 'KH002', 'KH003', 'KH009', 'KH010', 'KH011']);
    expect(await codesFound(office, 'kh01')).toEqual(['KH010', 'KH011']);
  });

  it('begin with the code itself, then codes, then names that begin so, then the rest, the newest first', async () => {
    const rows = ['A3,大AB厂', 'A2,小AB厂', 'A4,AB 二厂', 'A5,AB 10 厂', 'AB12,丙', 'AB2,丁', 'AB,戊'];
    const office = await plantWith(rows);
    const found = await codesFound(office, 'ab');
    expect(found).toEqual(['AB', 'AB2', 'AB12', 'A5', 'A4', 'A2']);
  });
});
