import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../db/model/cells/cell';
import { dataRows } from './dataRows';
import { findHeader } from './findHeader';
import type { Header } from './headerRows';
import type { FieldWords } from './matchColumns';
import { readTables } from './readTables';
import { COMPLAINT_WORDS, CUSTOMER_WORDS, DELIVERY_WORDS, LEDGER_WORDS } from './synonyms';
import { cellAt } from './tables';

async function headerOf<F extends string>(
  name: string,
  fields: readonly FieldWords<F>[],
  required: readonly F[],
): Promise<Header<F>> {
  const bytes = readFileSync(new URL(`testing/plantA/${name}`, import.meta.url));
  return findHeader(await readTables({ name, bytes }), fields, required);
}

/** One record as texts by field. */
function recordOf<F extends string>(
  header: Header<F>,
  keys: readonly F[],
  at: number,
): Record<string, string> {
  const row = dataRows(header, keys).at(at);
  const texts = [...header.columns].map(([field, { index }]) => [
    field,
    row === undefined ? '' : cellText(cellAt(row, index)),
  ]);
  return Object.fromEntries(texts);
}

describe('the files of a plant', () => {
  it('customers', async () => {
    const header = await headerOf('customers.xlsx', CUSTOMER_WORDS, ['code', 'name']);
    expect(header.ignored).toEqual([]);
    expect(dataRows(header, ['code'])).toHaveLength(48);
    expect(recordOf(header, ['code'], 1)).toEqual({
      code: 'C002',
      name: '无锡远达光电科技有限公司',
      shortName: '远达光电',
      kind: '自有产品',
      status: '已有',
      level: 'B',
      contact: '杨工',
      phone: '0512-63795613',
      email: 'qa2@example.com',
      region: '无锡',
      hsf: '无',
      ownMould: '否',
    });
  });

  it('deliveries, a CSV in GB18030', async () => {
    const header = await headerOf('deliveries.csv', DELIVERY_WORDS, ['order', 'line', 'customer', 'due']);
    expect(header.ignored).toEqual([]);
    expect(dataRows(header, ['order', 'line'])).toHaveLength(3504);
    expect(recordOf(header, ['order', 'line'], 0)).toEqual({
      order: 'SO202500001',
      line: '1',
      customer: 'C002',
      part: 'P1015',
      product: '面板',
      quantity: '12000',
      due: '2025/01/26',
      delivered: '2025/01/26',
      returnedQuantity: '0',
      defectiveQuantity: '3',
    });
  });

  it('complaints, to the second', async () => {
    const header = await headerOf('complaints.xlsx', COMPLAINT_WORDS, ['number', 'customer', 'received']);
    expect(header.ignored).toEqual([]);
    expect(dataRows(header, ['number'])).toHaveLength(60);
    expect(recordOf(header, ['number'], 0)).toEqual({
      number: 'KS2025-052',
      customer: 'C021',
      received: '2025-01-10 09:19:00',
      confirmed: '2025-01-10 10:04:00',
      channel: '电话',
      complainant: '赵课长',
      part: 'P1008',
      problem: '毛边',
      batchQuantity: '500',
      defectiveQuantity: '8',
      department: '仓务',
      notified: '2025-01-10 10:35:00',
      replied: '2025-01-13 09:19:00',
      closed: '2025-02-08 09:19:00',
    });
    expect(recordOf(header, ['number'], 58)).toMatchObject({ number: 'KS2026-045', closed: '' });
  });

  it.each([
    ['ledger-2026Q1.xlsx', 44, '满意', { issued: '2026-02-09', returned: '2026-02-12' }],
    ['ledger-2026Q2.xlsx', 44, '80', { issued: '2026-04-29', returned: '2026-05-02' }],
    ['ledger-2026Q3.xlsx', 43, '4', { issued: '2026-09-23', returned: '2026-09-29' }],
  ])('%s', async (name, forms, answer, days) => {
    const items: FieldWords[] = [
      { field: 'Q1', words: ['产品外观质量'] },
      { field: 'L2', words: ['贵公司向同行推荐我司的可能性'] },
    ];
    const words: FieldWords[] = [...LEDGER_WORDS, ...items];
    const header = await headerOf(name, words, ['customer', 'issued']);
    expect(header.headerRow.number).toBe(2);
    expect(header.ignored).toHaveLength(18);
    expect(dataRows(header, ['customer'])).toHaveLength(forms);
    expect(recordOf(header, ['customer'], 0)).toMatchObject({ Q1: answer, ...days });
  });
});
