import { describe, expect, it } from 'vitest';
import { day } from '../../../../db/model/day';
import { zhCN } from '../../../../preload/words/zh-CN';
import { actionStages } from './actionStages';

const action = {
  state: 'open',
  openedOn: day('2026-07-05'),
  dueOn: day('2026-07-17'),
  answeredOn: null,
  verifiedOn: null,
  closedOn: null,
  isOverdue: false,
  cycle: 1,
} as const;

describe('the stages of an action', () => {
  it.each([
    ['waits for its answer', {}, 'here toCome toCome toCome'],
    ['is late with it', { isOverdue: true }, 'missed toCome toCome toCome'],
    ['is answered', { state: 'answered', answeredOn: day('2026-07-16') }, 'done here toCome toCome'],
    ['is verified', { state: 'verified' }, 'done done here toCome'],
    ['is closed', { state: 'closed' }, 'done done done done'],
    ['stands at the beginning again', { state: 'ineffective', cycle: 2 }, 'here toCome toCome toCome'],
  ] as const)('%s', (_name, more, states) => {
    const stages = actionStages({ ...action, ...more }, zhCN.actionRecord);
    expect(stages.map(({ state }) => state).join(' ')).toBe(states);
  });

  it('tell their days, and the cycle', () => {
    const again = { state: 'answered', answeredOn: day('2026-10-16'), cycle: 2 } as const;
    const [first, second] = actionStages({ ...action, ...again }, zhCN.actionRecord);
    expect(first).toMatchObject({ fact: '2026-07-05', count: '第 2 轮' });
    expect(second?.fact).toBe('2026-10-16');
  });
});
