import { expect, it } from 'vitest';
import type { ImportPreview } from '../../../preload/contract/imports';
import { blankOffice, csv, issuedRound } from '../../testing/office';

/** Today is 2026-10-09. */
async function officeWithCustomer() {
  const office = await blankOffice();
  const lines = ['客户编号,客户名称,简称,状态', 'C1,甲精密电子有限公司,甲电子,已有'];
  await office.ask('customers.import', { file: csv('c.csv', lines) });
  return office;
}

/** Of the first row, by header. */
function warnedOf({ rows, columns }: ImportPreview): Readonly<Record<string, string>> {
  const cells = rows[0]?.cells ?? [];
  const warned = cells.flatMap(({ warning }, at) =>
    warning === null ? [] : [[columns[at]?.header, warning]],
  );
  return Object.fromEntries(warned);
}

it.each([
  ['C1,乙公司,', { 客户名称: '将改名，原名 甲精密电子有限公司' }],
  ['C1,甲精密电子有限公司,无', { 邮箱: '不像邮箱地址' }],
  ['C2,乙公司,无', { 邮箱: '不像邮箱地址' }],
  ['C2,乙公司,yi@b.com', {}],
])('a customer of the file is looked at, never rejected: %s', async (line, warned) => {
  const office = await officeWithCustomer();
  const file = csv('c2.csv', ['客户编号,客户名称,邮箱', line]);
  const preview = await office.ask('customers.previewImport', { file });
  expect(warnedOf(preview)).toEqual(warned);
  expect(preview.counts.rejected).toBe(0);
  expect(preview.readOtherwise).toBe(Object.keys(warned).length);
});

it('says nothing of a row that changes nothing', async () => {
  const office = await officeWithCustomer();
  const file = csv('c.csv', ['客户编号,客户名称,联系人,邮箱', 'C1,甲精密电子有限公司,张三,无']);
  await office.ask('customers.import', { file });
  expect(warnedOf(await office.ask('customers.previewImport', { file }))).toEqual({});
});

it.each([
  ['2026-03-05,2026-03-09,100,3,4', {}],
  ['2026-03-05,2016-03-09,100,,', { 实交日期: '与应交日期差 3648 天' }],
  ['2026-12-05,2026-12-01,100,,', { 实交日期: '晚于今天' }],
  ['2026-03-05,,100,200,300', { 退货数量: '多于数量 100', 不良数量: '多于数量 100' }],
])('a delivery of the file is looked at, never rejected: %s', async (line, warned) => {
  const office = await officeWithCustomer();
  const head = '订单号,行号,客户编号,应交日期,实交日期,数量,退货数量,不良数量';
  const file = csv('d.csv', [head, `SO1,1,C1,${line}`]);
  const preview = await office.ask('deliveries.previewImport', { file });
  expect(warnedOf(preview)).toEqual(warned);
  expect(await office.ask('deliveries.import', { file })).toMatchObject({ added: 1, rejected: [] });
});

it.each([
  ['C1,甲 电子,2026-09-23,', {}],
  ['C1,乙公司,2026-09-23,', { 客户名称: '客户一览里是 甲精密电子有限公司' }],
  ['C1,甲电子,2026-09-23,2026-11-30', { 收回日期: '晚于今天' }],
])('a form of a ledger is looked at, never rejected: %s', async (line, warned) => {
  const office = await officeWithCustomer();
  await issuedRound(office);
  const file = csv('l.csv', ['客户编号,客户名称,发出日期,收回日期', line]);
  const preview = await office.ask('surveys.previewLedger', { round: '2026Q3', file });
  expect(warnedOf(preview)).toEqual(warned);
  expect(preview.counts).toMatchObject({ updated: 1, rejected: 0 });
});
