import { describe, expect, it } from 'vitest';
import { momentOf } from '../../../db/model/day';
import { changedFields } from '../../../db/model/trail';
import type { TrailLine } from '../../../preload/contract/history';
import { zhCN } from '../../../preload/words/zh-CN';
import { historyLines } from './historyLines';
import { sittingsOf } from './sittings';

const LABELS = { fields: { problem: '问题', state: '状态', verdict: '判定', 'escalation.to': '升级到' } };
const MINUTE = 60_000;

interface Told {
  readonly minute: number;
  readonly old: object;
  readonly now: object;
  readonly user?: string;
  readonly channel?: string;
}

function row({ minute, old, now, user = 'wang', channel = 'actions.update' }: Told): TrailLine {
  const [was, is] = [JSON.stringify(old), JSON.stringify(now)];
  return {
    ...{ id: minute, at: momentOf(minute * MINUTE), when: '2026-10-09 12:00:00 +08:00', record: 'action' },
    ...{ key: 'a', keyName: 'a', hash: '', user, name: user, via: 'window', workstation: 'PC', reason: '' },
    ...{ channel, old: was, new: is, changes: changedFields(was, is) },
  };
}

const typed = (minute: number, was: string, is: string, user = 'wang') =>
  row({ minute, old: { problem: was }, now: { problem: is }, user });

const told = (rows: readonly TrailLine[]) =>
  sittingsOf(historyLines(rows, LABELS, zhCN, 'zh-CN')).map(({ line, all }) => [
    line.changes.map(({ was, now }) => `${was} → ${now}`).join('; '),
    all.length,
  ]);

describe('a sitting', () => {
  it('is told once, from the first to the last, with every step on demand', () => {
    expect(told([typed(1, '甲', '乙'), typed(3, '乙', '丙'), typed(9, '丙', '丁')])).toEqual([
      ['甲 → 丁', 3],
    ]);
  });

  it.each([
    ['somebody else', [typed(1, '甲', '乙'), typed(2, '乙', '丙', 'chen')]],
    ['a pause', [typed(1, '甲', '乙'), typed(30, '乙', '丙')]],
    ['another field', [typed(1, '甲', '乙'), row({ minute: 2, old: { state: 'a' }, now: { state: 'b' } })]],
  ])('ends with %s', (_what, rows) => {
    expect(told(rows).map(([, count]) => count)).toEqual([0, 0]);
  });

  it('shows one deed that stands in two rows of the trail as one', () => {
    const verified = { minute: 1, channel: 'actions.verify' };
    const rows = [
      row({ ...verified, old: { verdict: null }, now: { verdict: 'effective' } }),
      row({ ...verified, old: { state: 'answered' }, now: { state: 'verified' } }),
    ];
    expect(told(rows)).toEqual([['空 → effective; answered → verified', 0]]);
    const closed = row({ ...verified, old: { state: 'verified' }, now: { state: 'closed' } });
    expect(told([...rows, closed])).toEqual([['空 → effective; answered → closed', 0]]);
  });

  it('leaves a rung that was noted by the way apart and quiet', () => {
    const rung = row({ minute: 1, old: { escalation: null }, now: { escalation: { to: 'x' } } });
    const lines = historyLines([rung, typed(1, '甲', '乙')], LABELS, zhCN, 'zh-CN');
    expect(lines.map(({ isQuiet }) => isQuiet)).toEqual([false, true]);
  });
});
