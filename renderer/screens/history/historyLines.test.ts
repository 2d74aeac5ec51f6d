import { describe, expect, it } from 'vitest';
import { momentOf } from '../../../db/model/day';
import { changedFields } from '../../../db/model/trail';
import type { TrailLine } from '../../../preload/contract/history';
import { zhCN } from '../../../preload/words/zh-CN';
import { historyLines } from './historyLines';

const LABELS = {
  fields: { name: '名称', status: '状态', ownMould: '私模', 'contact.phone': '电话' },
  values: { status: { existing: '已有', lost: '已流失' } },
  yesOrNo: ['ownMould'],
};

const json = (value: unknown) => (value === null ? null : JSON.stringify(value));

const row = (old: unknown, now: unknown, channel = 'customers.change'): TrailLine => ({
  ...{
    id: 1,
    at: momentOf(0),
    when: '2026-10-09 12:00:00 +08:00',
    record: 'customer',
    key: 'C1',
    keyName: 'C1',
    hash: '',
  },
  ...{ user: 'wang', name: '王小明', via: 'window', workstation: 'PC-01', reason: '录错了', channel },
  ...{ old: json(old), new: json(now), changes: changedFields(json(old), json(now)) },
});

const changes = (old: unknown, now: unknown) =>
  historyLines([row(old, now)], LABELS, zhCN, 'zh-CN')[0]?.changes.map(({ field, was, now: is }) => [
    field,
    was,
    is,
  ]);

describe('a record’s history', () => {
  it('tells when on the plant’s own clock, what, who, where and why', () => {
    expect(historyLines([row(null, {})], LABELS, zhCN, 'zh-CN')).toMatchObject([
      {
        day: '2026-10-09',
        time: '12:00',
        doing: '改客户资料',
        who: '王小明',
        where: 'PC-01 · 窗口',
        reason: '录错了',
      },
    ]);
  });

  it('begins with the newest', () => {
    const rows = [row(null, {}, 'customers.add'), row({}, {}, 'customers.change')];
    expect(historyLines(rows, LABELS, zhCN, 'zh-CN').map(({ doing }) => doing)).toEqual([
      '改客户资料',
      '新增客户',
    ]);
  });

  it.each([
    ['a changed field', { name: '甲' }, { name: '乙' }, [['名称', '甲', '乙']]],
    ['a word in place of a code', { status: 'existing' }, { status: 'lost' }, [['状态', '已有', '已流失']]],
    ['yes and no however they were kept', { ownMould: 0 }, { ownMould: true }, [['私模', '否', '是']]],
    ['what became blank', { name: '甲' }, { name: '' }, [['名称', '甲', '空']]],
    ['a contact’s field', { contact: { phone: '1' } }, { contact: { phone: '2' } }, [['电话', '1', '2']]],
    ['a new record without its blank fields', null, { name: '甲', status: '' }, [['名称', null, '甲']]],
    ['nothing of what stayed', { name: '甲' }, { name: '甲' }, []],
    ['nothing that has no name', { uid: '1' }, { uid: '2' }, []],
    ['a deletion', { name: '甲' }, null, []],
  ])('shows %s', (_name, old, now, shown) => {
    expect(changes(old, now)).toEqual(shown);
  });

  it('calls an unknown channel a change', () => {
    expect(historyLines([row(null, {}, 'later.thing')], LABELS, zhCN, 'zh-CN')[0]?.doing).toBe('改动');
  });
});
