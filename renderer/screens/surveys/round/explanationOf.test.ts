import { describe, expect, it } from 'vitest';
import { day } from '../../../../db/model/day';
import type { ExplainedForm, Explanation as Told } from '../../../../preload/contract/explanation';
import { zhCN } from '../../../../preload/words/zh-CN';
import { formulaText } from '../../../parts/explanation';
import { explanationOf } from './explanationOf';

const opened: string[] = [];
const ways = { onOpenForm: (form: string) => opened.push(form), onOpenForms: () => opened.push('all') };

function form(
  customer: string,
  state: ExplainedForm['state'],
  more: Partial<ExplainedForm> = {},
): ExplainedForm {
  const isBack = state !== 'issued' && state !== 'made';
  return {
    form: `26Q3-${customer}`,
    customer,
    customerName: `${customer} 有限公司`,
    state,
    returnedOn: isBack ? day('2026-09-28') : null,
    score: isBack ? 80 : null,
    isCounted: state === 'onTime',
    blanks: 0,
    ...more,
  };
}

const told: Told = {
  figure: 'returnRate',
  subject: null,
  subjectName: null,
  value: 93,
  exactText: '93.02',
  top: '40',
  bottom: '43',
  timesHundred: true,
  verdict: { target: '99', isOwn: false, isReached: false, needed: 43, grade: null },
  source: { clause: 'IATF 5.6.2', words: '收回份数/发出份数*100=回收率' },
  parts: [],
  formsBehind: [
    form('C003', 'issued'),
    form('C035', 'late', { returnedOn: day('2026-10-12') }),
    form('C007', 'invalid', { blanks: 7 }),
    form('C001', 'onTime'),
    form('C002', 'onTime'),
  ],
  ruleSet: { code: 'iatf', name: '甲 IATF 季度', version: 3, frozenOn: day('2026-09-18') },
};

describe('算给我看', () => {
  it('says the rate as a fraction with the real numbers', () => {
    const { formula, verdict, clauses, ruleSet } = explanationOf(told, zhCN, ways);
    expect(formulaText(formula)).toBe('(按时收回份数 / 发出份数) × 100 = (40 / 43) × 100 = 93.02 %');
    expect(verdict).toEqual({
      isReached: false,
      text: '目标 ≥ 99 %：未达到',
      more: '要 43 份按时收回，还差 3 份',
    });
    expect(clauses).toEqual([{ source: 'IATF 5.6.2 原文', text: '收回份数/发出份数*100=回收率' }]);
    expect(ruleSet).toBe('甲 IATF 季度 第 3 版，2026-09-18 冻结');
  });

  it('names the exceptions one by one and those that count in one line', () => {
    const { lines = [], note } = explanationOf({ ...told, top: '3' }, zhCN, ways).behind ?? {};
    expect(lines.map(({ code, fact, word, tone }) => [code, fact, word, tone])).toEqual([
      ['C003', undefined, '未回', 'bad'],
      ['C035', '10-12 收回', '迟，不计', 'bad'],
      ['C007', '空白 7 项', '无效', 'bad'],
      ['2 份', undefined, '计入', 'good'],
    ]);
    expect(note).toBe('按时收回 3 份，含无效 1 份：无效也算收回，只是不计分。');
    expect(lines.at(-1)?.name).toBe('按时收回，有效');
    lines[1]?.onOpen?.();
    expect(opened).toEqual(['26Q3-C035']);
  });

  it('says a mean by its customers, lowest first, the many in one line', () => {
    const parts = [...'987654321'].map((digit) => ({
      code: `C${digit}`,
      name: '',
      weight: null,
      points: Number(digit) * 10,
    }));
    const overall: Told = {
      ...told,
      figure: 'overall',
      timesHundred: false,
      top: '450.00',
      bottom: '9',
      exactText: '50.00',
      parts,
    };
    const { formula, behind } = explanationOf(overall, zhCN, ways);
    expect(formulaText(formula)).toBe('(Σ 客户得分 / 客户数) = (450.00 / 9) = 50.00');
    expect(behind?.lines.map(({ code, word }) => `${code} ${word}`)).toEqual([
      'C1 10.0 分',
      'C2 20.0 分',
      'C3 30.0 分',
      'C4 40.0 分',
      'C5 50.0 分',
      'C6 60.0 分',
      '… 计入',
    ]);
  });

  it('says a customer by his items in the order of the paper, blanks too', () => {
    const parts = [
      { code: 'Q1', name: '外观', weight: 5, points: 80 },
      { code: 'Q2', name: '尺寸', weight: 2.5, points: null },
      { code: 'Q3', name: '稳定', weight: 1, points: 66.7 },
    ];
    const customer: Told = { ...told, figure: 'customer', subject: 'C001', timesHundred: false, parts };
    expect(explanationOf(customer, zhCN, ways).behind?.lines.map(({ word }) => word)).toEqual([
      '5 × 80',
      '空白',
      '1 × 66.7',
    ]);
  });

  it('has a dash where there is no figure, and no verdict where there is no target', () => {
    const none: Told = {
      ...told,
      value: null,
      exactText: null,
      top: '0',
      bottom: '0',
      verdict: null,
      source: null,
      formsBehind: [],
    };
    const { formula, verdict, clauses, behind } = explanationOf(none, zhCN, ways);
    expect(formulaText(formula)).toMatch(/= – %$/);
    expect([verdict, clauses, behind?.open]).toEqual([undefined, [], undefined]);
  });
});
