import { describe, expect, it } from 'vitest';
import { changedFields } from '../../db/model/trail';
import { en } from './en';
import { type ToldRow, trailWords } from './trailWords';
import { zhCN } from './zh-CN';

const says = trailWords(zhCN, 'zh-CN');

function row(record: string, old: unknown, now: unknown, key = 'C1'): ToldRow {
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
  return {
    ...{ id: 1, when: '2026-10-09 12:00:00 +08:00', user: 'wang', name: '王小明', via: 'window' },
    ...{ workstation: 'PC-01', channel: 'customers.change', record, key, reason: '', hash: '' },
    ...{ old: json(old), new: json(now), changes: changedFields(json(old), json(now)) },
  };
}

describe('a row of the trail in words', () => {
  it.each([
    ['a field from what to what', row('customer', { level: '' }, { level: 'A' }), ['客户等级 空 → A']],
    ['a state by its word', row('action', { state: 'open' }, { state: 'closed' }), ['状态 未回复 → 已关闭']],
    ['yes and no', row('form', null, { isReprint: true }), ['重印 是']],
    [
      'an answer by its item',
      row('form', { answers: { Q1: 40 } }, { answers: { Q1: 80 } }),
      ['答案 Q1 40 → 80'],
    ],
    [
      'a moment on the plant’s clock',
      row('round', { deletedAt: null }, { deletedAt: '2026-10-09T04:00:00.000Z' }),
      ['删除 空 → 2026-10-09 12:00'],
    ],
    ['a setting by its name', row('setting', 'A', 'B', 'plantName'), ['工厂名称 A → B']],
    ['nothing of the file’s own', row('round', null, { uid: 'x', templateId: 1, ruleSetJson: '{}' }), []],
    ['nothing that was left blank', row('customer', null, { name: '甲', note: '' }), ['客户名称 甲']],
    [
      'a verdict with its figures, rounded',
      row('action', { verdict: null }, { verdict: 'effective', figure: '344/5', before: '200/3' }),
      ['判定 空 → 有效', '现在 68.8', '原来 66.7'],
    ],
    ['where an action comes from', row('action', null, { source: 'survey' }), ['来源 满意度调查']],
    [
      'how it is verified',
      row('action', { verifyBy: 'date' }, { verifyBy: 'nextRound' }),
      ['确认方式 按日期、附依据 → 下一批结果'],
    ],
    [
      'what happened at the door',
      row('session', null, { event: 'wrongPassword', failures: 2 }),
      ['事件 密码不对', '连续输错次数 2'],
    ],
    [
      'functions and a role',
      row('person', null, { role: 'clerk', functions: ['headOfQuality', 'headOfSales'] }),
      ['角色 文员', '职能 品保主管、业务主管'],
    ],
    ['a list as a text', row('round', null, { customers: ['C1', 'C2'] }), ['客户 C1、C2']],
  ])('tells %s', (_name, told, words) => {
    expect(says.told(told)).toEqual(words);
  });

  it('calls a duty by its dimension', () => {
    expect(says.keyName({ record: 'duty', key: 'quality' })).toBe('质量');
  });

  it('calls a duty of the plant’s own dimension as its questionnaire does', () => {
    expect(says.keyName({ record: 'duty', key: 'mould', keyName: '模具' })).toBe('模具');
  });

  it.each([
    [row('round', null, { paper: 'xlsx' }), ['纸张 Excel']],
    [row('document', null, { document: 'improvement-slip' }), ['文件 改善报告']],
  ])('tells which paper went out', (told, words) => {
    expect(says.told(told).map((one) => one.replace(/^\S+ /, ''))).toEqual(
      words.map((one) => one.replace(/^\S+ /, '')),
    );
  });

  it('tells shipped names in the language, and the office’s own as they are', () => {
    const english = trailWords(en, 'en');
    expect(english.keyName({ record: 'department', key: '品保' })).toBe('Quality');
    expect(english.who({ name: '质量办公室', user: 'office' })).toBe('Quality office');
    expect(english.told(row('document', { retention: '3 年' }, { retention: '5 年' }))).toEqual([
      'Kept for 3 years → 5 年',
    ]);
  });

  it('shows no number of the file’s own as a name', () => {
    expect(says.keyName({ record: 'action', key: '01a201cb-c1ab-76c3-9865-3de93c4f756b' })).toBe('');
    expect(says.keyName({ record: 'customer', key: 'C1' })).toBe('C1');
  });
});
