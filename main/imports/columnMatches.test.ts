import { describe, expect, it } from 'vitest';
import { type ColumnMatches, matchesSaying, matchKeys } from './columnMatches';
import { columnMatcher } from './matchColumns';
import { CUSTOMER_WORDS, DELIVERY_WORDS } from './synonyms';

const customers = (headers: readonly string[]) => (matches: ColumnMatches) =>
  columnMatcher(CUSTOMER_WORDS, ['code', 'name'], matches)(headers);

/** What is found, as `field=column`, left to right. */
function foundIn(headers: readonly string[], matches: ColumnMatches): string[] {
  const found = [...customers(headers)(matches)].sort(([, left], [, right]) => left - right);
  return found.map(([field, index]) => `${field}=${headers[index]}`);
}

function said(told: Readonly<Record<string, number>>, headers: readonly string[], kept: ColumnMatches = {}) {
  return matchesSaying(new Map(Object.entries(told)), headers, kept, customers(headers));
}

describe('what a column is remembered by', () => {
  it.each([
    ['its words, however they are written', ['厂商 编码：', 'Vendor No.'], ['厂商编码', 'vendorno']],
    ['its place among columns alike', ['日期', '数量', '日期'], ['日期', '数量', '日期 2']],
    ['the words at its left, under a merged header', ['客户', '', '数量'], ['客户', '客户 2', '数量']],
    ['nothing, where nothing stands before it', ['', '数量'], ['', '数量']],
  ])('is %s', (_name, headers, keys) => {
    expect(matchKeys(headers)).toEqual(keys);
  });
});

describe('columns that a person has matched', () => {
  it('are found by themselves in the next file, in any order', () => {
    const matches = said({ code: 0, name: 1 }, ['厂商编码', '厂商', '状态']);
    expect(matches).toEqual({ 厂商编码: 'code', 厂商: 'name', 状态: null });
    expect(foundIn(['状态', '备注', '厂商', '厂商编码'], matches)).toEqual([
      'note=备注',
      'name=厂商',
      'code=厂商编码',
    ]);
  });

  it('leave nothing to remember where the words are enough', () => {
    expect(said({ code: 0, name: 1 }, ['客户编号', '客户名称'])).toEqual({});
  });

  it('win over the words', () => {
    const headers = ['客户编号', '集团编号', '客户名称'];
    const matches = said({ code: 1, name: 2 }, headers);
    expect(matches).toEqual({ 集团编号: 'code' });
    expect(foundIn(headers, matches)).toEqual(['code=集团编号', 'name=客户名称']);
    expect(foundIn(['客户编号', '客户名称'], matches)).toEqual(['code=客户编号', 'name=客户名称']);
  });

  it('can be taken back by matching them again', () => {
    const headers = ['客户编号', '集团编号', '客户名称'];
    const matches = said({ code: 1, name: 2 }, headers);
    expect(foundIn(headers, said({ code: 0, name: 2 }, headers, matches))).toEqual([
      'code=客户编号',
      'name=客户名称',
    ]);
  });

  it('stay set aside until they are used again', () => {
    const headers = ['客户编号', '客户名称', '备注'];
    const matches = said({ code: 0, name: 1 }, headers);
    expect(foundIn(headers, matches)).toEqual(['code=客户编号', 'name=客户名称']);
    const again = said({ code: 0, name: 1, note: 2 }, headers, matches);
    expect(foundIn(headers, again)).toEqual(['code=客户编号', 'name=客户名称', 'note=备注']);
  });

  it('swap', () => {
    const headers = ['客户名称', '简称', '客户编号'];
    const matches = said({ code: 2, name: 1, shortName: 0 }, headers);
    expect(foundIn(headers, matches)).toEqual(['shortName=客户名称', 'name=简称', 'code=客户编号']);
  });

  it('are told apart where two headers are alike', () => {
    const headers = ['订单', '项次', '客户编号', '日期', '日期'];
    const find = (matches: ColumnMatches) => columnMatcher(DELIVERY_WORDS, ['due'], matches)(headers);
    const told = new Map(Object.entries({ order: 0, line: 1, customer: 2, due: 4, delivered: 3 }));
    const found = find(matchesSaying(told, headers, {}, find));
    expect([found.get('due'), found.get('delivered')]).toEqual([4, 3]);
  });

  it('do no harm where a field is of another questionnaire', () => {
    expect(foundIn(['客户编号', '客户名称'], { 客户编号: 'item:Z9' })).toEqual([
      'code=客户编号',
      'name=客户名称',
    ]);
  });
});
