import { describe, expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import { groupOf, meetsAction } from './actionGroups';
import { anAction } from './testing/actions';

const TODAY = day('2026-10-09');
const UNTIL = day('2026-10-21');

describe('an action stands', () => {
  it.each([
    ['among the overdue from the day after its due day', '2026-10-08', 'open', 'overdue'],
    ['under today on its due day', '2026-10-09', 'open', 'today'],
    ['under the next seven working days to their end', '2026-10-21', 'answered', 'next'],
    ['under later after them', '2026-10-22', 'open', 'later'],
    ['under later while it waits for a round that is to come', null, 'answered', 'later'],
    ['under closed however late it was', '2026-01-01', 'closed', 'closed'],
  ] as const)('%s', (_name, dueOn, state, group) => {
    const due = { what: 'answer', on: dueOn === null ? null : day(dueOn) } as const;
    expect(groupOf({ due, state }, TODAY, UNTIL)).toBe(group);
  });
});

describe('an action is shown', () => {
  it.each([
    ['without a condition', { state: 'closed' }, {}, true],
    ['among those not closed while it is open', {}, { state: 'notClosed' }, true],
    [
      'among those not closed no longer when it is closed',
      { state: 'closed' },
      { state: 'notClosed' },
      false,
    ],
    ['closed when that is asked', { state: 'closed' }, { state: 'closed' }, true],
    ['not of another department', {}, { department: '品保' }, false],
    ['of its round and kind', {}, { round: '2026Q3', kind: 'customerBelow' }, true],
    ['by a word of its text', {}, { words: '泰达 60' }, true],
    ['not by a word that is missing', {}, { words: '泰达 61' }, false],
  ] as const)('%s', (_name, more, conditions, isShown) => {
    expect(meetsAction({ action: anAction(more), text: '客户得分 60.0 泰达 业务' }, conditions)).toBe(
      isShown,
    );
  });
});
