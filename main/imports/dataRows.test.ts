import { describe, expect, it } from 'vitest';
import type { Cell } from '../../db/model/cells/cell';
import { dataRows, firstRowOf } from './dataRows';
import { findHeader } from './findHeader';
import { CUSTOMER_WORDS, DELIVERY_WORDS } from './synonyms';

const cellOf = (text: string): Cell => (text === '' ? { kind: 'empty' } : { kind: 'text', text });
const sheetOf = (rows: readonly string[]) => ({
  name: '',
  rows: rows.map((row, at) => ({ number: at + 1, cells: row.split('|').map(cellOf) })),
});

function customerRows(...rows: string[]): number[] {
  const header = findHeader([sheetOf(['客户编号|客户名称|备注', ...rows])], CUSTOMER_WORDS, ['code', 'name']);
  return dataRows(header, ['code']).map(({ number }) => number);
}

function deliveryRows(...rows: string[]): number[] {
  const header = findHeader([sheetOf(['订单号|行号|客户编号|数量|应交日期', ...rows])], DELIVERY_WORDS, [
    'order',
    'line',
  ]);
  return dataRows(header, ['order', 'line']).map(({ number }) => number);
}

describe('the rows of a file', () => {
  it.each([
    ['blank rows', ['C1|甲|', '| \u3000|', 'C2|乙|'], [2, 4]],
    ['a total below', ['C1|甲|', '合计|2|'], [2]],
    ['a total with a blank key', ['C1|甲|', '|合计：|2'], [2]],
    ['totals in other words', ['C1|甲|', '小 计||', '', 'Grand Total|2|'], [2]],
    ['a total with a unit', ['C1|甲|', '合计（家）|2|'], [2]],
    ['a total above a signature', ['C1|甲|', '合计|2|', '|制表：张三|'], [2, 4]],
    ['the header on every page', ['C1|甲|', '客户编号|客户名称|备注', 'C2|乙|'], [2, 4]],
  ])('do not hold %s', (_name, rows, kept) => {
    expect(customerRows(...rows)).toEqual(kept);
  });

  it.each([
    ['a subtotal between them, which the office is to see', ['C1|甲|', '小计|1|', 'C2|乙|'], [2, 3, 4]],
    ['a last row with a key of its own', ['C1|甲|', 'C2|合计|'], [2, 3]],
    ['a row without a key', ['C1|甲|', '|乙|'], [2, 3]],
    ['a customer whose name begins like a total', ['C1|甲|', '|合计科技有限公司|'], [2, 3]],
  ])('hold %s', (_name, rows, kept) => {
    expect(customerRows(...rows)).toEqual(kept);
  });

  it('with a key of two columns: a total has neither', () => {
    expect(deliveryRows('S1|1|C1|5|2026-03-05', '合计|||5|')).toEqual([2]);
    expect(deliveryRows('S1|1|C1|5|2026-03-05', '|||合计|5')).toEqual([2]);
    expect(deliveryRows('S1|1|C1|5|2026-03-05', 'S2||合计|5|')).toEqual([2, 3]);
  });
});

describe('a key', () => {
  it('that stands twice names the row that had it first', () => {
    const first = firstRowOf();
    expect([first('a', 2), first('b', 3), first('a', 4), first('a', 5)]).toEqual([null, null, 2, 2]);
  });
});
